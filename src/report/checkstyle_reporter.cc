#include <string_view>

#include <fmt/format.h>

#include "report/escapes.h"
#include "report/reporter.h"
#include "report/where.h"

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
    const std::string office = office_place(file, it.location.span.begin);
    const Position at = positions.find(file, it.location.span.begin);
    const std::string place = office.empty()
                                  ? fmt::format("line=\"{}\" column=\"{}\" ", at.line, at.column)
                                  : std::string();
    out += fmt::format("    <error {}severity=\"{}\" message=\"{}\" source=\"advolint.{}\"/>\n",
                       place, severity_of(it.level),
                       xml_text(after_place(office, it.message.text())), xml_text(it.rule));
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
