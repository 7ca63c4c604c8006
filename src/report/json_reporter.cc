#include <algorithm>
#include <string>

#include "report/formats.h"
#include "report/json_diagnostic.h"
#include "report/tool.h"

namespace advolint {
namespace {

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
          {"posted", report.posted_count + report.unjudged_count},
          {"templates", report.kit_post_count},
          {"unread_files", report.unread_files.size()},
          {"unread_sections", report.unread_section_count}};
}

Json unread_files_of(const Report& report) {
  Json files = Json::array();
  for (const UnreadFile& it : report.unread_files) files.push_back(json_of(it));
  return files;
}

/// Appends `value` as it is in a document, `depth` levels down, without a line end.
void append(std::string& out, const Json& value, std::size_t depth) {
  constexpr int kIndent = 2;
  const std::string lines = json_text(value, kIndent);
  // Line ends inside of strings are written as escapes, so that each of these begins a line.
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size() - 1) + 1;
    if (begin > 0) out.append(depth * kIndent, ' ');
    out.append(lines, begin, end - begin);
    begin = end;
  }
}

/// One by one: as a tree, the findings of a large folder would take gigabytes.
void append_diagnostics(std::string& out, const Report& report) {
  const Diagnostics& diagnostics = report.diagnostics;
  PositionFinder positions;
  out += '[';
  for (const Diagnostic& it : diagnostics) {
    out += &it == &diagnostics.front() ? "\n    " : ",\n    ";
    append(out, json_of(it, report, positions), 2);
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
  append_diagnostics(out, report);
  out += ",\n  \"rules\": ";
  append(out, rules, 1);
  out += ",\n  \"unread_files\": ";
  append(out, unread_files_of(report), 1);
  out += ",\n  \"faults\": ";
  append(out, report.faults, 1);
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
