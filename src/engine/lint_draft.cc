#include "engine/lint_draft.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/calendar/need.h"
#include "engine/collector.h"
#include "engine/draft_places.h"
#include "engine/evaluate.h"
#include "engine/front_matter_faults.h"
#include "engine/suppress.h"
#include "engine/template_kits.h"
#include "engine/wording.h"
#include "engine/yielding.h"
#include "facts/posted.h"

namespace advolint {
namespace {

/// Which rules judge a post.
enum class Judges { All, AfterPosting, None };

/// The rules that are on for a draft and look at one scope of it.
class RulesFor {
 public:
  RulesFor(const RuleSet& rules, const std::string& path, Scope scope) : scope_(scope) {
    rules_.reserve(rules.rules.size());
    for (const Rule& it : rules.rules)
      if (looks_at(it, scope) && level_of(it, path) != Level::None) rules_.push_back(&it);
  }

  void run(Judges judges, const PostContext& post, Collector& collector) const {
    if (judges == Judges::None) return;
    for (const Rule* rule : rules_) {
      if (judges == Judges::AfterPosting && !rule->after_posting) continue;
      if (!applies(*rule, post)) continue;
      collector.add(evaluate(*rule, post, scope_),
                    post.platform == nullptr ? std::string_view() : post.platform->name);
    }
  }

 private:
  Scope scope_;
  std::vector<const Rule*> rules_;
};

bool reads_unread(const Rule& rule) {
  return !rule.claims.empty() && rule.claims.front().claim.kind->reads_unread;
}

/// What was not read as posts and looks like some is judged by the few rules that hold for it.
void run_unread(const RunFacts& facts, const RuleSet& rules, const Draft& draft,
                const Fields::Layer* path_fields, Collector& collector) {
  for (const Post& post : draft.unread) {
    const PostContext context =
        build_context(facts, draft, post, fields_of(draft, post, path_fields), nullptr);
    for (const Rule& rule : rules.rules) {
      if (!reads_unread(rule) || level_of(rule, facts.path) == Level::None) continue;
      if (applies(rule, context)) collector.add(evaluate(rule, context, Scope::Post), {});
    }
  }
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

/// The posts of a draft that were posted already, and what follows.
class SparedPosts {
 public:
  SparedPosts(const RunFacts& facts, const Draft& draft)
      : draft_(draft),
        judging_(facts.spares_posted ? facts.workspace.posted.judging : PostedJudging::All) {}

  Judges judges_of(const PostContext& post) {
    if (judging_ == PostedJudging::All || !is_posted(post)) return Judges::All;
    numbers_.insert(post.post.number);
    return judging_ == PostedJudging::Skip ? Judges::None : Judges::AfterPosting;
  }

  [[nodiscard]] std::size_t count() const { return numbers_.size(); }

  /// Takes what is about these posts, or about a file that holds no others, out of `found`.
  void spare(const RuleSet& rules, Diagnostics& found) const {
    if (numbers_.empty()) return;
    const DraftPlaces places = places_of(draft_);
    std::erase_if(found, [&](const Diagnostic& it) {
      const Rule* rule = rules.find(it.rule);
      if (judging_ == PostedJudging::Risks && rule != nullptr && rule->after_posting) return false;
      const std::uint32_t number = places.at(it.location.span).post;
      return number == 0 ? count() == draft_.posts.size() : numbers_.contains(number);
    });
  }

 private:
  const Draft& draft_;
  PostedJudging judging_;
  std::set<std::uint32_t> numbers_;
};

void add_to_calendar(const Calendar& calendar, const FileNeed* need, const PostContext& post,
                     std::string_view account, bool is_named, std::vector<CalendarPost>& posts) {
  if (calendar.empty() || !counts_in_calendar(post.post)) return;
  CalendarPost it = calendar.look_at(post, need);
  if (it.marks.empty()) return;
  it.id = post.post.number - 1;
  if (!account.empty()) it.account = account;
  it.is_named = is_named;
  posts.push_back(std::move(it));
}

}  // namespace

DraftFindings lint_draft(const RunFacts& facts, const RuleSet& rules, const Calendar& calendar,
                         const Draft& draft, const Fields::Layer* path_fields) {
  DraftFindings result;
  Collector of_draft(rules.phrases);
  of_draft.add(draft.diagnostics);
  of_draft.add(front_matter_faults(facts.workspace, facts.path, draft));
  RulesFor(rules, facts.path, Scope::Draft)
      .run(Judges::All, build_draft_context(facts, draft, path_fields), of_draft);
  result.diagnostics = of_draft.take();
  Collector of_posts(rules.phrases);
  SparedPosts posted(facts, draft);
  const RulesFor rules_of_posts(rules, facts.path, Scope::Post);
  visit_posts(facts, draft, path_fields, [&](const PostContext& post, std::string_view account) {
    const Judges judges = posted.judges_of(post);
    rules_of_posts.run(judges, post, of_posts);
    // Others may still be too close to one that was posted, or too much like it.
    add_to_calendar(calendar, nullptr, post, account, judges == Judges::All, result.calendar);
  });
  posted.spare(rules, result.diagnostics);
  run_unread(facts, rules, draft, path_fields, of_posts);
  std::ranges::move(of_posts.take(), std::back_inserter(result.diagnostics));
  drop_what_yields(rules, result.diagnostics);
  result.posted_count = posted.count();
  result.kit_posts = leave_gaps_of_kit(draft, rules, result.diagnostics);
  return result;
}

std::vector<CalendarPost> calendar_posts_of(const RunFacts& facts, const Calendar& calendar,
                                            const FileNeed* need, const Draft& draft,
                                            const Fields::Layer* path_fields) {
  std::vector<CalendarPost> posts;
  for (const Post& post : draft.posts) {
    if (!counts_in_calendar(post)) continue;
    const Fields fields = fields_of(draft, post, path_fields);
    const auto when = post_date(fields, facts.path, facts.workspace.timezone);
    const auto look = [&](const PlatformUse* use) {
      const Platform* platform = use == nullptr ? nullptr : facts.workspace.platforms.find(use->id);
      const auto parts =
          need == nullptr ? std::optional(ContextParts::All) : need->parts(when, platform);
      if (!parts) return;
      add_to_calendar(calendar, need, build_context(facts, draft, post, fields, use, *parts),
                      use == nullptr ? std::string_view() : use->account, false, posts);
    };
    if (post.platforms.empty()) look(nullptr);
    for (const PlatformUse& it : post.platforms) look(&it);
  }
  return posts;
}

void apply_suppressions(const RunFacts& facts, const RuleSet& rules,
                        const std::vector<std::string>& known_rules, const Draft& draft,
                        const Fields::Layer* path_fields, bool any_posted,
                        Diagnostics& diagnostics) {
  if (draft.suppressions.empty()) return;
  std::vector<SuppressionFault> faults = suppress(draft, known_rules, diagnostics);
  if (any_posted)
    std::erase_if(faults, [](const SuppressionFault& it) { return it.name == "unused"; });
  PostContext whole = build_draft_context(facts, draft, path_fields);
  whole.suppression_faults = &faults;
  Collector about_suppressions(rules.phrases);
  RulesFor(rules, facts.path, Scope::Suppressions).run(Judges::All, whole, about_suppressions);
  std::ranges::move(about_suppressions.take(), std::back_inserter(diagnostics));
}

}  // namespace advolint
