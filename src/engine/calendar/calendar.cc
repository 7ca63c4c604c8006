#include "engine/calendar/calendar.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "engine/calendar/need.h"
#include "engine/evaluate.h"
#include "engine/find_things.h"

namespace advolint {
namespace {

std::uint16_t roles_of(const RuleCalendarClaim& claim, const PostContext& post) {
  unsigned roles = 0;
  for (std::size_t role = 0; role < claim.roles.size(); ++role) {
    const bool has = std::ranges::any_of(claim.roles[role], [&](const Condition& condition) {
      return holds(condition, post, Topics::Stated);
    });
    if (has) roles |= 1U << role;
  }
  return static_cast<std::uint16_t>(roles);
}

std::vector<std::string> keys_of(const RuleCalendarClaim& claim, const PostContext& post) {
  std::vector<std::string> keys;
  if (!claim.field.empty()) keys = post.fields.words(claim.field);
  if (!claim.things) return keys;
  for (const Thing& thing : find_things(*claim.things, post).things) {
    keys.push_back(thing.key.empty() ? std::string(thing.values.find("found")->second) : thing.key);
  }
  return keys;
}

/// The ids by which a post finds its meeting or its campaign.
std::vector<std::string> subjects_of(const RuleCalendarClaim& claim, const PostContext& post) {
  if (claim.across.period == Across::Period::Meeting) {
    std::vector<std::string> officials = post.fields.words("meeting.with");
    for (const PersonFacts& person : post.people) {
      if (person.official != nullptr) officials.push_back(person.official->id);
    }
    return officials;
  }
  const bool by_campaign = claim.across.period == Across::Period::Campaign ||
                           claim.across.period == Across::Period::DayOfAction;
  if (!by_campaign || post.campaign == nullptr) return {};
  return {post.campaign->id};
}

/// Keeps `words` in `post`, and says where.
std::uint16_t keep(CalendarPost& post, std::vector<std::string> words) {
  if (words.empty()) return 0;
  post.keys.push_back(std::move(words));
  return static_cast<std::uint16_t>(post.keys.size());
}

std::uint16_t keep(CalendarPost& post, std::shared_ptr<const Memory> memory) {
  post.memories.push_back(std::move(memory));
  return static_cast<std::uint16_t>(post.memories.size());
}

/// The account, where it is not the library's own.
std::string account_of(const PostContext& post) {
  std::string account = post.fields.word("account");
  return account == "library" ? std::string() : account;
}

Location place_of(const PostContext& post) {
  if (post.when && post.when->stated_at && post.when->stated_at->file == post.draft.file)
    return *post.when->stated_at;
  const SourceSpan span = post.post.span;
  const std::string_view text = post.draft.file->text(span);
  const auto end = static_cast<std::uint32_t>(std::min(text.find('\n'), text.size()));
  return {post.draft.file, {span.begin, span.begin + end}};
}

bool is_on(const Rule& rule) {
  return rule.info.level != Level::None ||
         std::ranges::any_of(rule.level_by_path,
                             [](const auto& it) { return it.second != Level::None; });
}

}  // namespace

Calendar::Calendar(const RuleSet& rules) : phrases_(&rules.phrases) {
  for (const Rule& rule : rules.rules) {
    if (!is_on(rule)) continue;
    for (const RuleCalendarClaim& claim : rule.calendar_claims) asked_.push_back({&rule, &claim});
  }
}

CalendarPost Calendar::look_at(const PostContext& post, const FileNeed* need) const {
  CalendarPost result{.at = place_of(post),
                      .path = post.path,
                      .when = post.when,
                      .platform = post.platform,
                      .account = account_of(post),
                      .marks = {},
                      .keys = {},
                      .memories = {}};
  const Rule* rule = nullptr;
  bool is_for_post = false;
  for (std::uint32_t i = 0; i < asked_.size(); ++i) {
    if (need != nullptr && !need->asks(i, post.when, post.platform)) continue;
    if (asked_[i].rule != rule) {
      rule = asked_[i].rule;
      is_for_post = applies(*rule, post, Topics::Stated);
    }
    const RuleCalendarClaim& claim = *asked_[i].claim;
    if (!is_for_post || (claim.claim.kind->needs_dates && !post.when)) continue;
    if (!applies(claim.applies_to, claim.spares, post, Topics::Stated)) continue;
    CalendarPost::Mark mark{.claim = static_cast<std::uint16_t>(i), .roles = roles_of(claim, post)};
    if (claim.claim.kind->remember != nullptr) {
      auto memory = claim.claim.kind->remember(post, claim.claim);
      if (memory == nullptr) continue;  // it judges no such post
      mark.memory = keep(result, std::move(memory));
    }
    mark.keys = keep(result, keys_of(claim, post));
    mark.subjects = keep(result, subjects_of(claim, post));
    result.marks.push_back(mark);
  }
  // Posts are kept until all are read.
  result.marks.shrink_to_fit();
  result.keys.shrink_to_fit();
  result.memories.shrink_to_fit();
  return result;
}

bool counts_in_calendar(const Post& post) { return post.thread_number <= 1; }

}  // namespace advolint
