#include "engine/lint_draft.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "engine/evaluate.h"
#include "engine/front_matter_faults.h"
#include "engine/suppress.h"
#include "engine/wording.h"

namespace advolint {
namespace {

/// "X, Bluesky and LinkedIn".
std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string_view before = i == 0 ? "" : i + 1 == names.size() ? " and " : ", ";
    text += fmt::format("{}{}", before, names[i]);
  }
  return text;
}

void fill_platforms(std::string& text, const std::string& names) {
  for (std::size_t at = text.find(kPlatformNames); at != std::string::npos;
       at = text.find(kPlatformNames, at + names.size())) {
    text.replace(at, kPlatformNames.size(), names);
  }
}

/// Takes diagnostics in, each of them once, with the names of the platforms that give it.
class Collector {
 public:
  void add(Diagnostics found, const Platform* platform = nullptr) {
    for (Diagnostic& it : found) {
      if (it.level == Level::None) continue;
      const auto& [file, span] = it.location;
      const auto [place, is_new] =
          places_.emplace(std::tuple(file.get(), span, it.rule, it.message), diagnostics_.size());
      if (is_new) {
        diagnostics_.push_back(std::move(it));
        names_.emplace_back();
      }
      if (platform != nullptr) add_name(names_[place->second], platform->name);
    }
  }

  /// What was taken in, in its order, in its final words.
  Diagnostics take() {
    for (std::size_t i = 0; i < diagnostics_.size(); ++i) {
      const std::string names = joined(names_[i]);
      fill_platforms(diagnostics_[i].message, names);
      fill_platforms(diagnostics_[i].help, names);
      for (Fix& fix : diagnostics_[i].fixes) fill_platforms(fix.title, names);
    }
    return std::move(diagnostics_);
  }

 private:
  static void add_name(std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::count(names, name) == 0) names.push_back(name);
  }

  std::map<std::tuple<const SourceFile*, SourceSpan, std::string, std::string>, std::size_t>
      places_;
  Diagnostics diagnostics_;
  std::vector<std::vector<std::string>> names_;  ///< of the platforms, for each diagnostic
};

void run_rules(const RuleSet& rules, Scope scope, const PostContext& post, Collector& collector) {
  for (const Rule& rule : rules.rules) {
    if (scope_of(rule) != scope || level_of(rule, post) == Level::None) continue;
    if (!applies(rule, post)) continue;
    collector.add(evaluate(rule, post), post.platform);
  }
}

bool looks_at_suppressions(const Rule& rule) {
  return !rule.claims.empty() && rule.claims.front().claim.kind->name == "suppression-fault";
}

void lint_post(const RunFacts& facts, const RuleSet& rules, const Draft& draft, const Post& post,
               const Fields::Layer* path_fields, Collector& collector) {
  const Fields fields = fields_of(draft, post, path_fields);
  if (post.platforms.empty()) {
    run_rules(rules, Scope::Post, build_context(facts, draft, post, fields, nullptr), collector);
  }
  for (const PlatformUse& platform : post.platforms) {
    run_rules(rules, Scope::Post, build_context(facts, draft, post, fields, &platform), collector);
  }
}

}  // namespace

Diagnostics lint_draft(const RunFacts& facts, const RuleSet& rules,
                       const std::vector<std::string>& known_rules, const Draft& draft,
                       const Fields::Layer* path_fields) {
  Collector collector;
  collector.add(draft.diagnostics);
  collector.add(front_matter_faults(facts.workspace, draft));
  PostContext whole = build_draft_context(facts, draft, path_fields);
  run_rules(rules, Scope::Draft, whole, collector);
  for (const Post& post : draft.posts) lint_post(facts, rules, draft, post, path_fields, collector);

  Diagnostics diagnostics = collector.take();
  const auto faults = suppress(draft, known_rules, diagnostics);
  whole.suppression_faults = &faults;
  Collector about_suppressions;
  for (const Rule& rule : rules.rules) {
    if (looks_at_suppressions(rule)) about_suppressions.add(evaluate(rule, whole));
  }
  std::ranges::move(about_suppressions.take(), std::back_inserter(diagnostics));
  return diagnostics;
}

}  // namespace advolint
