#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "engine/month/gather_month.h"
#include "report/month/month_page.h"

namespace advolint {
namespace {

/// The day as on which posts are judged: the one stated. The clock's only where nobody names a
/// month: the page of a month is the same tomorrow.
std::optional<Date> judging_day(const Options& options) {
  if (!options.today_is_stated && !options.months.empty()) return std::nullopt;
  return options.today;
}

MonthRequest request_of(const Invocation& invocation, const Options& options) {
  MonthRequest request{.lint = {.sources = sources(invocation, options),
                                .profile = profile_options(invocation, options),
                                .today = judging_day(options),
                                .jobs = options.jobs},
                       .month = std::nullopt,
                       .next_from = options.today,
                       .shows_pictures = options.pictures};
  if (!options.months.empty()) request.month = parse_iso_date(options.months.back() + "-01");
  return request;
}

/// Says which of the named files gave no post. Whether one of them should have.
bool tell_skipped(const Invocation& invocation, const Options& options,
                  const GatheredMonth& month) {
  bool is_missed_one = false;
  for (const Skipped& it : month.skipped) {
    if (it.named || options.verbose)
      print_skipped(invocation, month.phrases, it.path, it.skip, it.named);
    is_missed_one |= is_missed(it.skip, it.named);
  }
  return is_missed_one;
}

}  // namespace

int run_report(const Invocation& invocation, const Options& options) {
  GatheredMonth month = gather_month(request_of(invocation, options));
  if (month.facts) {
    const std::string page = month_page(*month.facts, month.phrases);
    if (!options.output_path) {
      invocation.out << page;
      invocation.out.flush();
    } else if (auto error = invocation.files.overwrite(*options.output_path, page)) {
      month.errors.push_back(std::move(*error));
    }
  } else if (month.errors.empty()) {
    month.errors.push_back({Phrase("no draft states a date, so there is no month to report")});
  }
  const bool is_missed_one = tell_skipped(invocation, options, month);
  print_errors(invocation, month.phrases, month.errors);
  const bool has_fault = count(month.faults, Level::Error) != 0;
  print_diagnostics(options, month.faults, invocation.err);
  return month.errors.empty() && !has_fault && !is_missed_one ? kExitClean : kExitFault;
}

}  // namespace advolint
