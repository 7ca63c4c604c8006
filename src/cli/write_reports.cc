#include "cli/write_reports.h"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.h"
#include "cli/repository_prefix.h"
#include "engine/put_away.h"
#include "report/reporter.h"
#include "report/statistics.h"

namespace advolint {
namespace {

/// Where little is to be read, a finding takes one line.
const Reporter& main_reporter(const Options& options) {
  const bool is_short = options.quiet && options.format == "text";
  return *find_reporter(is_short ? "short" : options.format);
}

}  // namespace

bool write_reports(const Invocation& invocation, const Options& options, const LintResult& result,
                   std::ostream& out) {
  const Report& report = result.report;
  RenderOptions render{.color = options.color && !options.output_path,
                       .show_why = !options.quiet,
                       .phrases = result.phrases,
                       .path_prefix = repository_prefix(invocation)};
  if (result.put_away) {
    render.with_bytes = [&](Diagnostic& finding) { return result.put_away->put_back(finding); };
    if (!options.output_path) render.take_part = [&](std::string_view part) { out << part; };
  }
  std::vector<Error> errors;
  const auto add = [&](const std::string& path, const std::string& bytes) {
    if (const auto error = invocation.files.overwrite(path, bytes)) errors.push_back(*error);
  };
  const std::string main =
      options.statistics ? statistics_of(report) : main_reporter(options).render(report, render);
  if (options.output_path) {
    add(*options.output_path, main);
  } else {
    out << main;
    out.flush();
  }
  render.color = false;
  for (const ReportTarget& it : options.reports)
    add(it.path, find_reporter(it.format)->render(report, render));
  if (result.put_away)
    std::ranges::move(result.put_away->take_errors(), std::back_inserter(errors));
  print_errors(invocation, result.phrases, errors);
  return errors.empty();
}

bool shows_one_by_one(const Options& options) {
  return main_reporter(options).one_by_one && options.reports.empty() && !options.statistics &&
         options.baseline == BaselineUse::None && !options.since;
}

}  // namespace advolint
