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
std::string joined(const std::vector<std::string>& names, const Phrasebook& phrases) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool is_last = i > 0 && i + 1 == names.size();
    if (is_last) return phrases.say("{} and {}", text, names[i]);
    text += fmt::format("{}{}", i == 0 ? "" : ", ", names[i]);
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
  explicit Collector(const Phrasebook& phrases) : phrases_(phrases) {}

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
      const std::string names = joined(names_[i], phrases_);
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

  const Phrasebook& phrases_;
  std::map<std::tuple<const SourceFile*, SourceSpan, std::string, std::string>, std::size_t>
      places_;
  Diagnostics diagnostics_;
  std::vector<std::vector<std::string>> names_;  ///< of the platforms, for each diagnostic
};

void run_rules(const RuleSet& rules, Scope scope, const PostContext& post, Collector& collector) {
  for (const Rule& rule : rules.rules) {
    if (!looks_at(rule, scope) || level_of(rule, post.path) == Level::None) continue;
    if (!applies(rule, post)) continue;
    collector.add(evaluate(rule, post, scope), post.platform);
  }
}

bool looks_at_suppressions(const Rule& rule) {
  return !rule.claims.empty() && rule.claims.front().claim.kind->name == "suppression-fault";
}

/// Calls `visit` with each post as each of its platforms publishes it; once where nobody names one.
template <class Visit>
void visit_posts(const RunFacts& facts, const Draft& draft, const Fields::Layer* path_fields,
                 Visit visit) {
  for (const Post& post : draft.posts) {
    const Fields fields = fields_of(draft, post, path_fields);
    if (post.platforms.empty())
      visit(build_context(facts, draft, post, fields, nullptr), std::string_view());
    for (const PlatformUse& platform : post.platforms)
      visit(build_context(facts, draft, post, fields, &platform), platform.account);
  }
}

void add_to_calendar(const Calendar& calendar, const PostContext& post, std::string_view account,
                     std::vector<CalendarPost>& posts) {
  if (calendar.empty() || !counts_in_calendar(post.post)) return;
  CalendarPost it = calendar.look_at(post);
  if (it.marks.empty()) return;
  it.id = post.post.number - 1;
  if (!account.empty()) it.account = account;
  posts.push_back(std::move(it));
}

}  // namespace

DraftFindings lint_draft(const RunFacts& facts, const RuleSet& rules, const Calendar& calendar,
                         const Draft& draft, const Fields::Layer* path_fields) {
  DraftFindings result;
  Collector collector(rules.phrases);
  collector.add(draft.diagnostics);
  collector.add(front_matter_faults(facts.workspace, facts.path, draft));
  run_rules(rules, Scope::Draft, build_draft_context(facts, draft, path_fields), collector);
  visit_posts(facts, draft, path_fields, [&](const PostContext& post, std::string_view account) {
    run_rules(rules, Scope::Post, post, collector);
    add_to_calendar(calendar, post, account, result.calendar);
  });
  result.diagnostics = collector.take();
  return result;
}

std::vector<CalendarPost> read_calendar(const RunFacts& facts, const Calendar& calendar,
                                        const Draft& draft, const Fields::Layer* path_fields) {
  std::vector<CalendarPost> posts;
  visit_posts(facts, draft, path_fields, [&](const PostContext& post, std::string_view account) {
    add_to_calendar(calendar, post, account, posts);
  });
  for (CalendarPost& it : posts) it.is_named = false;
  return posts;
}

void apply_suppressions(const RunFacts& facts, const RuleSet& rules,
                        const std::vector<std::string>& known_rules, const Draft& draft,
                        const Fields::Layer* path_fields, Diagnostics& diagnostics) {
  if (draft.suppressions.empty()) return;
  const auto faults = suppress(draft, known_rules, diagnostics);
  PostContext whole = build_draft_context(facts, draft, path_fields);
  whole.suppression_faults = &faults;
  Collector about_suppressions(rules.phrases);
  for (const Rule& rule : rules.rules) {
    if (looks_at_suppressions(rule)) about_suppressions.add(evaluate(rule, whole, Scope::Draft));
  }
  std::ranges::move(about_suppressions.take(), std::back_inserter(diagnostics));
}

}  // namespace advolint
