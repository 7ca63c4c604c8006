#include <string_view>

#include <fmt/format.h>

#include "report/escapes.h"
#include "report/position.h"
#include "report/reporter.h"

namespace advolint {
namespace {

std::string_view severity_of(Level level) { return level == Level::Note ? "info" : name_of(level); }

std::string render(const Report& report, const RenderOptions& options) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  PositionFinder positions;
  const SourceFile* open = nullptr;
  for (const Diagnostic& it : report.diagnostics) {
    const SourceFile& file = *it.location.file;
    if (open == nullptr || open->path() != file.path()) {
      if (open != nullptr) out += "  </file>\n";
      out +=
          fmt::format("  <file name=\"{}\">\n", xml_text(path_in_repository(file.path(), options)));
      open = &file;
    }
    const Position at = positions.find(file, it.location.span.begin);
    out += fmt::format(
        "    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" "
        "source=\"advolint.{}\"/>\n",
        at.line, at.column, severity_of(it.level), xml_text(it.message.text()), xml_text(it.rule));
  }
  if (open != nullptr) out += "  </file>\n";
  return out + "</checkstyle>\n";
}

}  // namespace

extern constinit const Reporter kCheckstyleReporter = {
    .name = "checkstyle",
    .summary = "Checkstyle's XML, for Jenkins, reviewdog and others",
    .render = render,
};

}  // namespace advolint
