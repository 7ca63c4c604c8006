#include <chrono>
#include <string>

#include "checks/check_kind.h"

namespace advolint {
namespace {

constexpr std::uint32_t kDaysToReply = 1;

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  using std::chrono::sys_days;
  const auto received = post.fields.date("received");
  if (!received || !post.date || !post.date->ok()) return;
  const auto days = (sys_days(*post.date) - sys_days(*received)).count();
  if (days <= static_cast<int>(claim.number("days", kDaysToReply))) return;
  things.push_back({.place = post.fields.find("date")->at(),
                    .values = {{"days", std::to_string(days)},
                               {"received", to_iso(*received)},
                               {"date", to_iso(*post.date)}},
                    .notes = {{Phrase("it came in here"), post.fields.find("received")->at()}}});
}

constexpr Term kValues[] = {
    {"days", "how many days lie between the two"},
    {"received", "the day on which the question or comment came in"},
    {"date", "the day of the reply"},
};

constexpr Term kParameters[] = {
    {"days", "so many days are prompt; 1 if not stated", TermType::Days},
};

}  // namespace

/// In C++: it counts the days between two dates of a draft.
extern constinit const CheckKind kLateReplyKind = {
    .name = "late-reply",
    .summary = "A `date:` that lies too many days after `received:`.",
    .example = "forbid: { late-reply: any, days: 1 }",
    .values = kValues,
    .parameters = kParameters,
    .find = find,
    .awake =
        [](const PostContext& post, const Claim& /*claim*/) {
          return post.date.has_value() && post.fields.date("received").has_value();
        },
};

}  // namespace advolint
