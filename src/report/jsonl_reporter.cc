#include "report/json_diagnostic.h"
#include "report/reporter.h"

namespace advolint {
namespace {

std::string render(const Report& report, const RenderOptions&) {
  std::string out;
  PositionFinder positions;
  const auto add = [&](std::string_view kind, const Json& members) {
    Json line = {{"kind", kind}};
    line.update(members);
    out += json_text(line) + '\n';
  };
  for (const Diagnostic& it : report.diagnostics) add("finding", json_of(it, report, positions));
  for (const UnreadFile& it : report.unread_files) add("unread-file", json_of(it));
  for (const std::string& it : report.faults) add("fault", {{"message", it}});
  return out;
}

}  // namespace

extern constinit const Reporter kJsonlReporter = {
    .name = "jsonl",
    .summary = "a JSON object on a line for each finding",
    .render = render,
};

}  // namespace advolint
