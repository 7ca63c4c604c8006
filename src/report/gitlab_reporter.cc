#include <cstddef>
#include <string_view>

#include "report/fingerprints.h"
#include "report/json_text.h"
#include "report/reporter.h"
#include "report/where.h"

namespace advolint {
namespace {

std::string_view severity_of(Level level) {
  switch (level) {
    case Level::Error:
      return "major";
    case Level::Warning:
      return "minor";
    case Level::Note:
    case Level::None:
      return "info";
  }
  return "info";
}

std::string render(const Report& report, const RenderOptions& options) {
  const std::vector<std::string> words = fingerprints(report.diagnostics);
  std::string out = "[";
  PositionFinder positions;
  for (std::size_t i = 0; i < report.diagnostics.size(); ++i) {
    const Diagnostic& it = report.diagnostics[i];
    const auto& [file, span] = it.location;
    // GitLab does not show `check_name`, so the description names the rule.
    const std::string place = office_place(*file, span.begin);
    // GitLab wants a line of every file.
    const std::uint32_t first = place.empty() ? positions.find(*file, span.begin).line : 1;
    const std::uint32_t last = place.empty() ? positions.find(*file, span.end).line : 1;
    const Json issue = {{"description", it.rule + ": " + after_place(place, it.message.text())},
                        {"check_name", it.rule},
                        {"fingerprint", words[i]},
                        {"severity", severity_of(it.level)},
                        {"location",
                         {{"path", path_in_repository(file->path(), options)},
                          {"lines", {{"begin", first}, {"end", last}}}}}};
    out += (i == 0 ? "\n  " : ",\n  ") + json_text(issue);
  }
  return out + (report.diagnostics.empty() ? "]\n" : "\n]\n");
}

}  // namespace

extern constinit const Reporter kGitlabReporter = {
    .name = "gitlab",
    .summary = "GitLab's report on code quality",
    .render = render,
};

}  // namespace advolint
