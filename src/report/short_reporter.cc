#include <fmt/format.h>

#include "report/advice.h"
#include "report/position.h"
#include "report/reporter.h"
#include "report/visible_text.h"

namespace advolint {
namespace {

std::string render(const Report& report, const RenderOptions& options) {
  std::string out;
  PositionFinder positions;
  for (const Diagnostic& it : report.diagnostics) {
    const Position at = positions.find(*it.location.file, it.location.span.begin);
    out += fmt::format("{}:{}:{}: {}: {} [{}]\n", visible_text(it.location.file->path()), at.line,
                       at.column, name_of(it.level),
                       visible_text(message_with_post(report, it, options.phrases)),
                       visible_text(it.rule));
  }
  return out;
}

}  // namespace

extern constinit const Reporter kShortReporter = {
    .name = "short",
    .summary = "a line for each finding",
    .render = render,
    .for_people = true,
};

}  // namespace advolint
