#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include "report/formats.h"
#include "report/position.h"
#include "report/tool.h"
#include "text/utf8.h"

namespace advolint {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Position& position) {
  return {{"byte_offset", position.byte_offset},
          {"line", position.line},
          {"column", position.column},
          {"utf16_column", position.utf16_column}};
}

Json to_json(const Location& location, PositionFinder& positions) {
  return {{"start", to_json(positions.find(*location.file, location.span.begin))},
          {"end", to_json(positions.find(*location.file, location.span.end))}};
}

Json to_json(const Note& note, PositionFinder& positions) {
  return {{"path", note.location.file->path()},
          {"message", note.message},
          {"span", to_json(note.location, positions)}};
}

Json to_json(const Fix& fix, const SourceFile& file) {
  Json edits = Json::array();
  for (const Edit& edit : fix.edits) {
    const RawSpan span = file.raw_span(edit.span);
    edits.push_back(
        {{"start_byte", span.begin}, {"end_byte", span.end}, {"replacement", edit.replacement}});
  }
  return {{"title", fix.title}, {"safe", fix.safety == Safety::Safe}, {"edits", std::move(edits)}};
}

Json to_json(const Diagnostic& diagnostic, PositionFinder& positions) {
  const Location& at = diagnostic.location;
  Json out = {{"path", at.file->path()},
              {"rule", diagnostic.rule},
              {"level", name_of(diagnostic.level)},
              {"message", diagnostic.message},
              {"span", to_json(at, positions)},
              {"text", utf8::replace_ill_formed(at.file->text(at.span))}};
  Json& notes = out["notes"] = Json::array();
  for (const Note& note : diagnostic.notes) notes.push_back(to_json(note, positions));
  Json& fixes = out["fixes"] = Json::array();
  for (const Fix& fix : diagnostic.fixes) fixes.push_back(to_json(fix, *at.file));
  out["help"] = diagnostic.help;
  return out;
}

Json to_json(const RuleInfo& rule) {
  return {{"title", rule.title},
          {"why", rule.why},
          {"source", rule.source},
          {"pack", rule.pack},
          {"level", name_of(rule.level)}};
}

Json summary_of(const Report& report) {
  return {{"errors", count(report.diagnostics, Level::Error)},
          {"warnings", count(report.diagnostics, Level::Warning)},
          {"notes", count(report.diagnostics, Level::Note)},
          {"drafts", report.draft_paths.size()},
          {"posts", report.post_count},
          {"unread_files", report.unread_files.size()},
          {"unread_sections", report.unread_section_count}};
}

Json unread_files_of(const Report& report) {
  Json files = Json::array();
  for (const UnreadFile& it : report.unread_files) {
    files.push_back(
        {{"path", it.path}, {"reason", it.reason.text()}, {"remedy", it.remedy.text()}});
  }
  return files;
}

/// Appends `value` as it stands in a document, `depth` levels down, without a line end.
void append(std::string& out, const Json& value, std::size_t depth) {
  constexpr int kIndent = 2;
  // Paths and messages may hold bytes that are no UTF-8; a report must come out all the same.
  const std::string lines = value.dump(kIndent, ' ', false, Json::error_handler_t::replace);
  // Line ends inside of strings are written as escapes, so that each of these begins a line.
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size() - 1) + 1;
    if (begin > 0) out.append(depth * kIndent, ' ');
    out.append(lines, begin, end - begin);
    begin = end;
  }
}

/// One by one: as a tree, the findings of a large folder would take gigabytes.
void append_diagnostics(std::string& out, const Diagnostics& diagnostics) {
  PositionFinder positions;
  out += '[';
  for (const Diagnostic& it : diagnostics) {
    out += &it == &diagnostics.front() ? "\n    " : ",\n    ";
    append(out, to_json(it, positions), 2);
  }
  out += diagnostics.empty() ? "]" : "\n  ]";
}

}  // namespace

std::string render_json(const Report& report, const RenderOptions&) {
  Json rules = Json::object();
  for (const auto& [name, rule] : report.rules) rules[name] = to_json(rule);
  std::string out = "{\n  \"tool\": ";
  append(out, {{"name", kToolName}, {"version", tool_version()}}, 1);
  out += ",\n  \"diagnostics\": ";
  append_diagnostics(out, report.diagnostics);
  out += ",\n  \"rules\": ";
  append(out, rules, 1);
  out += ",\n  \"unread_files\": ";
  append(out, unread_files_of(report), 1);
  out += ",\n  \"summary\": ";
  append(out, summary_of(report), 1);
  out += "\n}\n";
  return out;
}

extern constinit const Reporter kJsonReporter = {
    .name = "json",
    .summary = "one document with everything that is known (docs/formats.md)",
    .render = render_json,
};

}  // namespace advolint
