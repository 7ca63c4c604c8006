#include "engine/examples/example_files.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "config/read_workspace.h"
#include "diag/report.h"
#include "draft/read_draft.h"
#include "engine/examples/example_text.h"
#include "engine/lint_draft.h"
#include "facts/build_context.h"
#include "text/date.h"
#include "text/encoding.h"
#include "yaml/parse.h"
#include "yaml/write.h"

namespace advolint {
namespace {

/// Keys of an example that are no front matter of its post.
constexpr std::array<std::string_view, 10> kOwnKeys = {
    "text",      "file",           "hex",   "name",    "message", "fixed",
    "workspace", "text-of-length", "today", "pictures"};

bool is_whole_file(const yaml::Node& example) {
  return example.find("file") != nullptr || example.find("hex") != nullptr;
}

bool has_post(const yaml::Node& example) {
  return is_whole_file(example) || example.find("text") != nullptr ||
         example.find("text-of-length") != nullptr;
}

SourceFilePtr draft_of(const yaml::Node& example) {
  const std::string text = read_example_text(example).text;
  if (is_whole_file(example)) {
    return std::make_shared<SourceFile>(word_at(example, "name", "draft.md"), decode_text(text));
  }
  const std::string stated = yaml::write_lines(front_matter_of(example));
  const std::string fence = stated.empty() ? "" : "---\n";
  return std::make_shared<SourceFile>(word_at(example, "name", "draft.txt"),
                                      fence + stated + fence + text + "\n");
}

/// The workspace's facts; what is stated beside a whole file stands there, by its path.
SourceFilePtr workspace_of(const yaml::Node& example, const std::string& draft) {
  const yaml::Node* facts = example.find("workspace");
  std::string text = facts == nullptr ? "" : yaml::write_lines(*facts);
  const yaml::Node beside = front_matter_of(example);
  if (is_whole_file(example) && !beside.entries.empty()) {
    text += fmt::format("paths: {{ {}: {} }}\n", draft, yaml::write_flow(beside));
  }
  return text.empty() ? nullptr : std::make_shared<SourceFile>("advolint.yaml", text);
}

Workspace read(const SourceFilePtr& file) {
  if (!file) return empty_workspace();
  Diagnostics faults;  // of a pack's example, which `advolint test` reports
  const auto root = yaml::parse_file(file, "config", faults);
  if (!root) return empty_workspace();
  return read_workspace({.file = file, .prefix = "config", .diagnostics = &faults}, *root, "");
}

}  // namespace

yaml::Node front_matter_of(const yaml::Node& example) {
  yaml::Node fields{.kind = yaml::Kind::Mapping};
  for (const yaml::Entry& entry : example.entries) {
    if (std::ranges::count(kOwnKeys, entry.key) == 0) fields.entries.push_back(entry);
  }
  return fields;
}

ExampleFiles lay_out(const Example& example) {
  ExampleFiles files;
  files.today = word_at(example.node, "today");
  if (!has_post(example.node)) return files;
  files.draft = draft_of(example.node);
  files.workspace = workspace_of(example.node, files.draft->path());
  return files;
}

Diagnostics lint_files(const ExampleFiles& files, const Rule& rule,
                       const std::vector<std::string>& known_rules) {
  if (!files.draft) return {};
  const Workspace workspace = read(files.workspace);
  const yaml::Node nothing;
  const yaml::Node& beside = workspace.paths.empty() ? nothing : workspace.paths.front().fields;
  const Fields::Layer layer{.node = &beside,
                            .file = files.workspace ? files.workspace : files.draft,
                            .origin = Fields::Origin::Configuration};
  const Draft draft =
      read_draft(files.draft, workspace.platforms, {.path_fields = &beside, .named = true});
  RuleSet alone{.rules = {rule}, .phrases = rule.phrases};
  Rule& it = alone.rules.front();
  if (it.info.level == Level::None) it.info.level = Level::Note;
  it.level_by_path.clear();
  const PeopleIndex people(workspace);
  const RunFacts facts{.workspace = workspace,
                       .people = people,
                       .today = parse_iso_date(files.today),
                       .path = files.draft->path()};
  Diagnostics found = lint_draft(facts, alone, Calendar(alone), draft, &layer).diagnostics;
  apply_suppressions(facts, alone, known_rules, draft, &layer, false, found);
  std::erase_if(found, [&](const Diagnostic& each) { return each.rule != rule.info.name; });
  sort(found);
  return found;
}

}  // namespace advolint
