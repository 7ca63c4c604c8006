#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "diag/faults.h"
#include "report/advice.h"
#include "report/escapes.h"
#include "report/fingerprints.h"
#include "report/json_text.h"
#include "report/reporter.h"
#include "report/tool.h"
#include "report/where.h"

namespace advolint {
namespace {

constexpr std::string_view kSchema = "https://json.schemastore.org/sarif-2.1.0.json";

/// As a sentence: "Write hashtags without spaces." No link comes of a draft's "[text](address)".
std::string sentence(std::string text) {
  for (std::size_t at = 0; (at = text.find("](", at)) != std::string::npos;)
    text.insert(at + 1, 1, ' ');
  if (text.empty() || std::string_view(".!?").find(text.back()) == std::string_view::npos)
    text += '.';
  return text;
}

class SarifRenderer {
 public:
  SarifRenderer(const Report& report, const RenderOptions& options)
      : report_(report), options_(options) {}

  std::string render() && {
    std::set<std::string_view> names;
    for (const Diagnostic& it : report_.diagnostics) names.insert(it.rule);
    Json rules = Json::array();
    for (const std::string_view name : names) {
      rule_indexes_.emplace(name, rules.size());
      rules.push_back(rule_json(std::string(name)));
    }
    const Json driver = {{"name", kToolName},
                         {"version", tool_version()},
                         {"semanticVersion", tool_version()},
                         {"informationUri", tool_address()},
                         {"rules", std::move(rules)}};
    std::string out = fmt::format(
        "{{\n  \"$schema\": {},\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {{\n"
        "      \"tool\": {},\n      \"automationDetails\": {{\"id\": \"advolint/\"}},\n"
        "      \"columnKind\": \"unicodeCodePoints\",\n      \"invocations\": {},\n"
        "      \"results\": [",
        json_text(kSchema), json_text({{"driver", driver}}), json_text(invocations()));
    // One by one: as a tree, the findings of a large folder would take gigabytes.
    const std::vector<std::string> words = fingerprints(report_.diagnostics);
    for (std::size_t i = 0; i < words.size(); ++i)
      out += (i == 0 ? "\n        " : ",\n        ") +
             json_text(result_json(report_.diagnostics[i], words[i]));
    return out + (words.empty() ? "]" : "\n      ]") + "\n    }\n  ]\n}\n";
  }

 private:
  [[nodiscard]] Json invocations() const {
    Json notifications = Json::array();
    for (const std::string& it : report_.faults)
      notifications.push_back({{"level", "error"}, {"message", {{"text", sentence(it)}}}});
    for (const UnreadFile& it : report_.unread_files) {
      notifications.push_back(
          {{"level", "warning"},
           {"message",
            {{"text",
              sentence(fmt::format("{}: {}: {}", it.path, it.reason.text(), it.remedy.text()))}}}});
    }
    return Json::array({{{"executionSuccessful", report_.faults.empty()},
                         {"toolExecutionNotifications", std::move(notifications)}}});
  }

  [[nodiscard]] Json rule_json(const std::string& name) const {
    std::string title = name;
    std::string why;
    std::string source;
    Level level = Level::Error;
    if (const auto known = report_.rules.find(name); known != report_.rules.end()) {
      title = known->second.title;
      why = known->second.why;
      source = known->second.source;
      level = known->second.level;
    } else if (const auto fault = explain_fault(name, options_.phrases)) {
      title = fault->title;
      why = fault->why;
    }
    const std::string full = sentence(why.empty() ? title : why);
    std::string help = full;
    if (!source.empty()) help += "\n\n" + sentence(source);
    return {{"id", name},
            {"shortDescription", {{"text", sentence(title.empty() ? name : title)}}},
            {"fullDescription", {{"text", full}}},
            {"help", {{"text", help}}},
            {"defaultConfiguration", {{"level", name_of(level)}}}};
  }

  Json region_of(const SourceFile& file, SourceSpan span) {
    const Position begin = positions_.find(file, span.begin);
    const Position end = positions_.find(file, span.end);
    return {{"startLine", begin.line},
            {"startColumn", begin.column},
            {"endLine", end.line},
            {"endColumn", end.column}};
  }

  Json artifact_of(const SourceFile& file) const {
    return {{"uri", uri_of_path(path_in_repository(file.path(), options_))}};
  }

  Json location_of(const Location& location) {
    const SourceFile& file = *location.file;
    Json physical = {{"artifactLocation", artifact_of(file)}};
    const std::string place = office_place(file, location.span.begin);
    if (place.empty()) {
      physical["region"] = region_of(file, location.span);
      return {{"physicalLocation", std::move(physical)}};
    }
    return {{"physicalLocation", std::move(physical)},
            {"logicalLocations", Json::array({{{"fullyQualifiedName", place}}})}};
  }

  Json fix_json(const Fix& fix, const SourceFile& file) {
    Json replacements = Json::array();
    for (const Edit& edit : fix.edits) {
      replacements.push_back({{"deletedRegion", region_of(file, edit.span)},
                              {"insertedContent", {{"text", edit.replacement}}}});
    }
    return {{"description", {{"text", sentence(fix.title.text())}}},
            {"artifactChanges", Json::array({{{"artifactLocation", artifact_of(file)},
                                              {"replacements", std::move(replacements)}}})}};
  }

  Json result_json(const Diagnostic& diagnostic, const std::string& fingerprint) {
    std::string text = sentence(diagnostic.message.text());
    for (const std::string& it : advice_of(diagnostic)) text += '\n' + sentence(it);
    Json result = {{"ruleId", diagnostic.rule},
                   {"ruleIndex", rule_indexes_.at(diagnostic.rule)},
                   {"level", name_of(diagnostic.level)},
                   {"message", {{"text", text}}},
                   {"locations", Json::array({location_of(diagnostic.location)})},
                   {"partialFingerprints", {{"advolint/v1", fingerprint}}}};
    int id = 0;
    for (const Note& note : diagnostic.notes) {
      Json related = {{"id", ++id}};
      related.update(location_of(note.location));
      related["message"] = {{"text", sentence(note.message.text())}};
      result["relatedLocations"].push_back(std::move(related));
    }
    for (const Fix& fix : diagnostic.fixes) {
      const bool can_be_made = !fix.edits.empty() && diagnostic.location.file->office() == nullptr;
      if (can_be_made) result["fixes"].push_back(fix_json(fix, *diagnostic.location.file));
    }
    return result;
  }

  const Report& report_;
  const RenderOptions& options_;
  PositionFinder positions_;
  std::map<std::string_view, std::size_t> rule_indexes_;
};

std::string render(const Report& report, const RenderOptions& options) {
  return SarifRenderer(report, options).render();
}

}  // namespace

extern constinit const Reporter kSarifReporter = {
    .name = "sarif",
    .summary = "SARIF 2.1.0, for GitHub's code scanning and others",
    .render = render,
};

}  // namespace advolint
