#include "checks/ratio.h"

#include <string>

#include "checks/calendar_kind.h"

namespace advolint {
namespace {

constexpr std::string_view kRoles[] = {"of", "to"};

constexpr Term kValues[] = {
    {"of", "how many posts `of:` names"},
    {"to", "how many posts `to:` names"},
    {"missing", "how many more posts of the first sort would set it right"},
    {"ratio", "as the rule asks for it: 3 to 1"},
};

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  const Ratio ratio = parse_ratio(claim.quantity.text);
  const std::size_t of = count_posts(group, claim.role("of"));
  std::vector<const CalendarPost*> to = posts_with(group, claim.role("to"));
  const std::size_t needed = ratio.needed_for(to.size());
  if (of >= needed) return;
  findings.push_back({.at = {},
                      .posts = to,
                      .values = {{"of", std::to_string(of)},
                                 {"to", std::to_string(to.size())},
                                 {"missing", std::to_string(needed - of)},
                                 {"ratio", Phrase("{} to {}", ratio.of, ratio.to)}},
                      .notes = {}});
}

constexpr Verb kVerbs[] = {Verb::Require};

}  // namespace

extern constinit const CalendarKind kRatioKind = {
    .name = "ratio",
    .summary = "How many posts of one sort there are for each of another.",
    .example = "require: { ratio: 3 to 1, of: { topic: library-life }, to: { topic: advocacy } }",
    .values = kValues,
    .parameters = {},
    .roles = kRoles,
    .verbs = kVerbs,
    .argument = CalendarArgument::Ratio,
    .note = English("another that they have to balance, on {}"),
    .weighs_sides = true,
    .found_at = "to",
    .judge = judge,
};

}  // namespace advolint
