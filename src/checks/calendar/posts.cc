#include <string>

#include <fmt/format.h>

#include "checks/calendar_kind.h"
#include "facts/strategy.h"
#include "text/duration.h"

namespace advolint {
namespace {

constexpr std::string_view kRoles[] = {"of"};

constexpr Term kValues[] = {
    {"count", "how many posts there are"},
    {"limit", "how many there may be"},
    {"over", "how many are too many"},
    {"least", "how many there should be"},
    {"all", "how many posts the group has in all"},
    {"missing", "with `each`: the entries that no post serves"},
};

bool serves(const GroupPost& post, std::optional<std::size_t> role, const std::string& wanted) {
  if (role && !post.has_role(*role)) return false;
  for (const std::string& key : post.keys) {
    if (key == wanted) return true;
  }
  return false;
}

/// One finding that names every entry which no post serves.
void judge_each(const CalendarGroup& group, const CalendarClaim& claim,
                std::vector<CalendarFinding>& findings) {
  std::vector<std::string> missing;
  for (const std::string& wanted : claim.wanted) {
    bool is_served = false;
    for (const GroupPost& post : group.posts)
      is_served = is_served || serves(post, claim.role("of"), wanted);
    if (!is_served) missing.push_back(wanted);
  }
  if (missing.empty()) return;
  findings.push_back({.at = {},
                      .posts = {},
                      .values = {{"missing", Phrase::all_of({missing.begin(), missing.end()})},
                                 {"count", std::to_string(missing.size())},
                                 {"all", std::to_string(count_posts(group, {}))}},
                      .notes = {}});
}

/// The most that the group may hold: of its channel, of its day of action, or the claim's own.
std::optional<Quantity> allowed(const CalendarGroup& group, const CalendarClaim& claim) {
  if (!claim.quantity.by_platform) return claim.quantity;
  Quantity quantity;
  if (group.day_of_action != nullptr) {
    quantity.least = static_cast<std::uint32_t>(
        group.day_of_action->posts.value_or(static_cast<int>(claim.number("otherwise", 1))));
    return quantity;
  }
  const yaml::Node* channel = channel_of(group);
  const yaml::Node* most = channel == nullptr ? nullptr : channel->find("max-per-day");
  const auto number = most == nullptr ? std::nullopt : parse_days(most->scalar);
  if (!number) return std::nullopt;
  quantity.most = static_cast<std::uint32_t>(*number);
  return quantity;
}

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  if (claim.quantity.each) {
    judge_each(group, claim, findings);
    return;
  }
  const auto quantity = allowed(group, claim);
  if (!quantity) return;
  std::vector<const CalendarPost*> posts = posts_with(group, claim.role("of"));
  const std::size_t count = posts.size();
  if (quantity->accepts(count)) return;
  CalendarFinding finding{.at = {},
                          .posts = {},
                          .values = {{"count", std::to_string(count)},
                                     {"least", std::to_string(quantity->least)},
                                     {"limit", std::to_string(quantity->most)},
                                     {"all", std::to_string(count_posts(group, {}))}},
                          .notes = {}};
  if (count > quantity->most) {
    finding.values["over"] = std::to_string(count - quantity->most);
    finding.posts = std::move(posts);
    finding.carrier = Carrier::LatestNamed;
  }
  findings.push_back(std::move(finding));
}

constexpr Term kParameters[] = {
    {"field", "with `each`: the key of front matter that says what a post serves"},
    {"otherwise", "with `stated`: how many where the data file does not say", TermType::Number},
};

constexpr Verb kVerbs[] = {Verb::Require, Verb::Forbid, Verb::Limit};

}  // namespace

extern constinit const CalendarKind kPostsKind = {
    .name = "posts",
    .summary =
        "The posts of a group, or those of them that `of:` names. `stated` takes the number from "
        "the channel's `max-per-day:` or the day of action's `posts:`; `each`, with `from:` and "
        "`field:`, asks for a post for every entry.",
    .example = "limit: { posts: 1 }",
    .values = kValues,
    .parameters = kParameters,
    .roles = kRoles,
    .verbs = kVerbs,
    .takes_each = true,
    .takes_stated = true,
    .judge = judge,
};

}  // namespace advolint
