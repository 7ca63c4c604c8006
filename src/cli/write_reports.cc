#include "cli/write_reports.h"

#include <ostream>
#include <string>

#include "cli/commands.h"
#include "cli/repository_prefix.h"
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

bool write_reports(const Invocation& invocation, const Options& options, const Report& report,
                   const Phrasebook& phrases, std::ostream& out) {
  RenderOptions render{.color = options.color && !options.output_path,
                       .show_why = !options.quiet,
                       .phrases = phrases,
                       .path_prefix = repository_prefix(invocation)};
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
  print_errors(invocation, phrases, errors);
  return errors.empty();
}

}  // namespace advolint
