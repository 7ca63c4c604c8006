#include "pack/apply_settings.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "text/glob.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

/// Names after groups, packs after what holds for all, and longer words after shorter ones.
auto exactness(std::string_view name) {
  return std::tuple(!is_rule_group(name), name.find('/') != std::string_view::npos,
                    name.size() - static_cast<std::size_t>(std::ranges::count(name, '*')));
}

std::vector<const RuleSetting*> by_exactness(const std::vector<RuleSetting>& settings) {
  std::vector<const RuleSetting*> sorted;
  sorted.reserve(settings.size());
  for (const RuleSetting& it : settings) sorted.push_back(&it);
  std::ranges::stable_sort(sorted, [](const RuleSetting* one, const RuleSetting* other) {
    return is_less_exact(one->rule, other->rule);
  });
  return sorted;
}

class Settings {
 public:
  Settings(const Workspace& workspace, const std::vector<PackDefinition>& packs, RuleSet& rules,
           Diagnostics& diagnostics)
      : workspace_(workspace), packs_(packs), rules_(rules), diagnostics_(diagnostics) {}

  void apply() {
    for (const RuleSetting* setting : by_exactness(workspace_.rules)) {
      for (Rule* rule : rules_of(*setting)) {
        if (setting->level) rule->info.level = *setting->level;
      }
    }
    for (const Override& override : workspace_.overrides) {
      for (const RuleSetting* setting : by_exactness(override.rules)) {
        for (Rule* rule : rules_of(*setting)) {
          if (setting->level) rule->level_by_path.emplace_back(override.files, *setting->level);
        }
      }
    }
  }

 private:
  /// Those that `setting` speaks of; what is wrong with it is reported.
  std::vector<Rule*> rules_of(const RuleSetting& setting) {
    if (is_rule_group(setting.rule)) return rules_in_group(setting);
    const auto found =
        std::ranges::find(rules_.rules, setting.rule, [](const Rule& it) { return it.info.name; });
    const RuleDefinition* definition = definition_of(setting.rule);
    if (found == rules_.rules.end()) {
      // Where it is defined, its fault is reported already.
      if (definition == nullptr) report_unknown(setting, rules_.names());
      return {};
    }
    check_parameters(setting, definition->parameters);
    return {&*found};
  }

  std::vector<Rule*> rules_in_group(const RuleSetting& setting) {
    std::vector<Rule*> found;
    bool is_known = false;
    for (Rule& it : rules_.rules) {
      if (!is_in_group(setting.rule, it)) continue;
      is_known = true;
      // What its pack switches off is switched on by its name alone.
      if (it.shipped_level != Level::None) found.push_back(&it);
    }
    if (!is_known) report_unknown(setting, names_of_packs());
    for (const auto& [name, value] : setting.parameters) {
      report("config-unknown-parameter", value.span,
             Phrase("a group of rules takes a level, and no parameter '{}'", name), {});
    }
    return found;
  }

  [[nodiscard]] std::vector<std::string> names_of_packs() const {
    std::vector<std::string> names;
    for (const PackDefinition& it : packs_) names.push_back(it.name + "/*");
    return names;
  }

  [[nodiscard]] const RuleDefinition* definition_of(std::string_view rule) const {
    for (const PackDefinition& pack : packs_) {
      for (const RuleDefinition& definition : pack.rules) {
        if (definition.name.text == rule) return &definition;
      }
    }
    return nullptr;
  }

  void check_parameters(const RuleSetting& setting,
                        const std::map<std::string, std::string, std::less<>>& shipped) {
    for (const auto& [name, value] : setting.parameters) {
      if (shipped.contains(name)) continue;
      std::vector<std::string> known;
      known.reserve(shipped.size());
      for (const auto& [it, text] : shipped) known.push_back(it);
      report("config-unknown-parameter", value.span,
             Phrase("rule '{}' has no parameter '{}'", setting.rule, name),
             suggestion_for(name, known));
    }
  }

  void report_unknown(const RuleSetting& setting, const std::vector<std::string>& known) {
    report("config-unknown-rule", setting.span,
           Phrase("there is no rule '{}' in the packs of this workspace", setting.rule),
           suggestion_for(setting.rule, known));
  }

  void report(const char* rule, SourceSpan at, Phrase message, Phrase help) {
    diagnostics_.push_back({.level = Level::Error,
                            .rule = rule,
                            .message = std::move(message),
                            .location = {workspace_.file, at},
                            .help = std::move(help)});
  }

  const Workspace& workspace_;
  const std::vector<PackDefinition>& packs_;
  RuleSet& rules_;
  Diagnostics& diagnostics_;
};

}  // namespace

bool is_rule_group(std::string_view name) { return name.find('*') != std::string_view::npos; }

bool is_less_exact(std::string_view one, std::string_view other) {
  return exactness(one) < exactness(other);
}

bool is_in_group(std::string_view name, const Rule& rule) {
  const bool names_pack = name.find('/') != std::string_view::npos;
  return glob_matches(
      name, names_pack ? fmt::format("{}/{}", rule.info.pack, rule.info.name) : rule.info.name);
}

void apply_settings(const Workspace& workspace, const std::vector<PackDefinition>& packs,
                    RuleSet& rules, Diagnostics& diagnostics) {
  Settings(workspace, packs, rules, diagnostics).apply();
}

}  // namespace advolint
