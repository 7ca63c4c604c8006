#include "config/rule_settings.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "config/front_matter_keys.h"
#include "text/edit_distance.h"
#include "yaml/suggest.h"

namespace advolint {
namespace {

/// The level that `word` names. `off` is what the level none is called in this place.
std::optional<Level> to_level(const yaml::Context& context, const yaml::Word& word,
                              std::string_view off) {
  std::vector<std::string> names;
  for (const Level level : kLevels) {
    names.emplace_back(level == Level::None ? off : name_of(level));
    if (names.back() == word.text) return level;
  }
  context.error("bad-level", word.span,
                Phrase("'{}' is not a level: write error, warning, note or {}", word.text, off));
  const bool means_off = word.text == "off" || word.text == "false" || word.text == "no";
  const auto meant = means_off ? std::string(off) : did_you_mean(word.text, names);
  if (meant) yaml::suggest(context, word.span, *meant);
  return std::nullopt;
}

RuleSetting read_rule(const yaml::Context& context, const yaml::Entry& entry) {
  RuleSetting setting{.rule = entry.key, .span = entry.key_span};
  const yaml::Node& value = entry.value;
  if (value.is_scalar()) {
    setting.level = to_level(context, {.text = value.scalar, .span = value.span}, "none");
    return setting;
  }
  yaml::MapReader reader(context, value, Phrase("the rule '{}'", entry.key));
  if (const auto level = reader.word("level")) setting.level = to_level(context, *level, "none");
  for (const yaml::Entry& parameter : value.entries) {
    if (parameter.key != "level" && reader.word(parameter.key))
      setting.parameters.emplace(parameter.key, parameter.value);
  }
  return setting;
}

}  // namespace

std::vector<RuleSetting> read_rules(const yaml::Context& context, const yaml::Node& node) {
  std::vector<RuleSetting> rules;
  const yaml::MapReader reader(context, node, Phrase("'rules'"));
  for (const yaml::Entry& entry : node.entries) rules.push_back(read_rule(context, entry));
  return rules;
}

std::vector<Override> read_overrides(const yaml::Context& context, const yaml::Node& node) {
  std::vector<Override> overrides;
  for (const yaml::Node& item : node.items) {
    yaml::MapReader reader(context, item, Phrase("an override"));
    if (!reader.is_mapping()) continue;
    Override it;
    const yaml::Node* files = reader.require("files");
    for (yaml::Word& glob : reader.words("files")) it.files.push_back(std::move(glob.text));
    if (files != nullptr && it.files.empty()) {
      context.report(Level::Warning, "empty", files->span, Phrase("this override matches no file"));
    }
    const yaml::Node* rules = reader.require("rules");
    if (rules != nullptr) it.rules = read_rules(context, *rules);
    reader.finish();
    overrides.push_back(std::move(it));
  }
  return overrides;
}

std::vector<ListSetting> read_lists(const yaml::Context& context, const yaml::Node& node) {
  std::vector<ListSetting> lists;
  const yaml::MapReader reader(context, node, Phrase("'lists'"));
  for (const yaml::Entry& entry : node.entries) {
    ListSetting list{.name = entry.key, .span = entry.key_span, .adds = entry.key.starts_with('+')};
    if (list.adds) list.name.erase(0, 1);
    if (entry.value.is_null()) {
      context.report(Level::Warning, "empty", entry.key_span,
                     Phrase("the list '{}' has no entries", list.name),
                     Phrase("write [] to empty a list on purpose"));
      continue;
    }
    for (yaml::Word& word :
         yaml::read_words(context, entry.value, Phrase("the list '{}'", list.name))) {
      list.entries.push_back(std::move(word.text));
    }
    lists.push_back(std::move(list));
  }
  return lists;
}

std::vector<PathFields> read_paths(const yaml::Context& context, const yaml::Node& node) {
  std::vector<PathFields> paths;
  const yaml::MapReader reader(context, node, Phrase("'paths'"));
  for (const yaml::Entry& entry : node.entries) {
    if (entry.value.is_null()) continue;
    const yaml::MapReader fields(context, entry.value, Phrase("the path '{}'", entry.key));
    if (!fields.is_mapping()) continue;
    paths.push_back({.glob = entry.key, .fields = entry.value});
    use_our_keys(paths.back().fields);
  }
  return paths;
}

std::optional<Level> read_fail_on(yaml::MapReader& workspace) {
  const auto word = workspace.word("fail-on");
  return word ? to_level(workspace.context(), *word, "never") : std::nullopt;
}

}  // namespace advolint
