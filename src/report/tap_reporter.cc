#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "report/by_file.h"
#include "report/json_text.h"
#include "report/reporter.h"
#include "report/visible_text.h"
#include "report/where.h"

namespace advolint {
namespace {

/// A description as TAP reads it: '#' would begin a directive.
std::string described(std::string_view path) {
  std::string out;
  for (const char byte : visible_text(path)) {
    if (byte == '#' || byte == '\\') out += '\\';
    out += byte;
  }
  return out;
}

/// A block of YAML below a line. Each text is a JSON string, which YAML reads as the same.
std::string block_of(const FileFindings& file, PositionFinder& positions) {
  std::string out = "  ---\n  findings:\n";
  for (const Diagnostic& it : file.findings) {
    const auto& [source, span] = it.location;
    const Position at = positions.find(*source, span.begin);
    const std::string office = office_place(*source, span.begin);
    const std::string place = office.empty()
                                  ? fmt::format("line: {}\n      column: {}", at.line, at.column)
                                  : fmt::format("place: {}", json_text(office));
    out += fmt::format("    - {}\n      level: {}\n      rule: {}\n      message: {}\n", place,
                       name_of(it.level), json_text(it.rule), json_text(it.message.text()));
  }
  return out + "  ...\n";
}

std::string render(const Report& report, const RenderOptions& options) {
  const auto files = by_file(report);
  std::string out = fmt::format("TAP version 13\n1..{}\n", files.size() + report.faults.size());
  PositionFinder positions;
  std::size_t number = 0;
  for (const FileFindings& it : files) {
    const bool fails = std::ranges::any_of(
        it.findings, [](const Diagnostic& finding) { return finding.level > Level::Note; });
    out += fmt::format("{} {} - {}\n", fails ? "not ok" : "ok", ++number,
                       described(path_in_repository(it.path, options)));
    if (!it.findings.empty()) out += block_of(it, positions);
  }
  for (const std::string& it : report.faults)
    out += fmt::format("not ok {} - {}\n", ++number, described(it));
  return out;
}

}  // namespace

extern constinit const Reporter kTapReporter = {
    .name = "tap",
    .summary = "the Test Anything Protocol: a test for each file",
    .render = render,
};

}  // namespace advolint
