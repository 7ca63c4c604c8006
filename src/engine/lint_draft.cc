#include "engine/lint_draft.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "engine/calendar/need.h"
#include "engine/collector.h"
#include "engine/evaluate.h"
#include "engine/front_matter_faults.h"
#include "engine/suppress.h"
#include "engine/template_kits.h"
#include "engine/wording.h"
#include "engine/yielding.h"

namespace advolint {
namespace {

void run_rules(const RuleSet& rules, Scope scope, const PostContext& post, Collector& collector) {
  for (const Rule& rule : rules.rules) {
    if (!looks_at(rule, scope) || level_of(rule, post.path) == Level::None) continue;
    if (!applies(rule, post)) continue;
    collector.add(evaluate(rule, post, scope),
                  post.platform == nullptr ? std::string_view() : post.platform->name);
  }
}

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

void add_to_calendar(const Calendar& calendar, const CalendarNeed* need, const PostContext& post,
                     std::string_view account, std::vector<CalendarPost>& posts) {
  if (calendar.empty() || !counts_in_calendar(post.post)) return;
  CalendarPost it = calendar.look_at(post, need);
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
    add_to_calendar(calendar, nullptr, post, account, result.calendar);
  });
  run_unread(facts, rules, draft, path_fields, collector);
  result.diagnostics = collector.take();
  drop_what_yields(rules, result.diagnostics);
  fold_gaps_of_template(draft, rules, result.diagnostics);
  return result;
}

std::vector<CalendarPost> calendar_posts_of(const RunFacts& facts, const Calendar& calendar,
                                            const CalendarNeed* need, const Draft& draft,
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
                      use == nullptr ? std::string_view() : use->account, posts);
    };
    if (post.platforms.empty()) look(nullptr);
    for (const PlatformUse& it : post.platforms) look(&it);
  }
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
  run_rules(rules, Scope::Suppressions, whole, about_suppressions);
  std::ranges::move(about_suppressions.take(), std::back_inserter(diagnostics));
}

}  // namespace advolint
