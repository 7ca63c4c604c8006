#include <string_view>

#include "report/advice.h"
#include "report/json_text.h"
#include "report/reporter.h"
#include "report/tool.h"
#include "report/where.h"

namespace advolint {
namespace {

std::string_view severity_of(Level level) {
  switch (level) {
    case Level::Error:
      return "ERROR";
    case Level::Warning:
      return "WARNING";
    case Level::Note:
    case Level::None:
      return "INFO";
  }
  return "INFO";
}

Json range_of(const SourceFile& file, SourceSpan span, PositionFinder& positions) {
  const auto place = [&](std::uint32_t offset) {
    const Position at = positions.find(file, offset);
    return Json{{"line", at.line}, {"column", at.byte_column}};
  };
  return {{"start", place(span.begin)}, {"end", place(span.end)}};
}

Json location_of(const Location& location, const RenderOptions& options,
                 PositionFinder& positions) {
  Json found = {{"path", path_in_repository(location.file->path(), options)}};
  if (location.file->office() == nullptr)
    found["range"] = range_of(*location.file, location.span, positions);
  return found;
}

/// A suggestion is one range. Half of a fix with two edits would be no fix.
Json suggestions_of(const Diagnostic& diagnostic, PositionFinder& positions) {
  Json suggestions = Json::array();
  for (const Fix& fix : diagnostic.fixes) {
    if (fix.edits.size() != 1 || diagnostic.location.file->office() != nullptr) continue;
    const Edit& edit = fix.edits.front();
    suggestions.push_back({{"range", range_of(*diagnostic.location.file, edit.span, positions)},
                           {"text", edit.replacement}});
  }
  return suggestions;
}

std::string message_of(const Diagnostic& diagnostic) {
  const auto& [file, span] = diagnostic.location;
  std::string message = after_place(office_place(*file, span.begin), diagnostic.message.text());
  for (const std::string& it : advice_of(diagnostic)) message += '\n' + it;
  return message;
}

std::string render(const Report& report, const RenderOptions& options) {
  std::string out;
  PositionFinder positions;
  for (const Diagnostic& it : report.diagnostics) {
    Json line = {{"message", message_of(it)},
                 {"location", location_of(it.location, options, positions)},
                 {"severity", severity_of(it.level)},
                 {"source", {{"name", kToolName}}},
                 {"code", {{"value", it.rule}}}};
    if (Json suggestions = suggestions_of(it, positions); !suggestions.empty())
      line["suggestions"] = std::move(suggestions);
    for (const Note& note : it.notes) {
      line["related_locations"].push_back(
          {{"message", note.message.text()},
           {"location", location_of(note.location, options, positions)}});
    }
    out += json_text(line) + '\n';
  }
  return out;
}

}  // namespace

extern constinit const Reporter kRdjsonlReporter = {
    .name = "rdjsonl",
    .summary = "reviewdog's diagnostics, a JSON object on a line for each finding",
    .render = render,
};

}  // namespace advolint
