#include <fmt/format.h>

#include "report/advice.h"
#include "report/reporter.h"
#include "report/visible_text.h"
#include "report/where.h"

namespace advolint {
namespace {

std::string render(const Report& report, const RenderOptions& options) {
  std::string out;
  PositionFinder positions;
  for (const Diagnostic& it : report.diagnostics) {
    const SourceFile& file = *it.location.file;
    const std::string place = where(file.path(), file, it.location.span.begin, positions);
    out += fmt::format("{}: {}: {} [{}]\n", visible_text(place), name_of(it.level),
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
