#include <string>

#include "checks/calendar_kind.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"key", "the key that the entry lacks"},
};

/// Whether the entry of the data file that the group stands for states `key`.
bool states(const CalendarGroup& group, const std::string& key) {
  if (group.day_of_action != nullptr && key == "also") return !group.day_of_action->also.empty();
  if (group.meeting != nullptr && key == "ask") return !group.meeting->ask.empty();
  return true;
}

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  const std::string& key = claim.quantity.text;
  if (states(group, key)) return;
  const Location& at = group.day_of_action != nullptr ? group.day_of_action->at : group.meeting->at;
  findings.push_back({.at = at, .posts = {}, .values = {{"key", key}}, .notes = {}});
}

constexpr Verb kVerbs[] = {Verb::Require};

constexpr std::string_view kWords[] = {"also", "ask"};

}  // namespace

extern constinit const CalendarKind kStatedKind = {
    .name = "stated",
    .summary =
        "A key that the day of action (`also`) or the meeting (`ask`) states in its data file.",
    .example = "require: { stated: also }",
    .values = kValues,
    .parameters = {},
    .roles = {},
    .verbs = kVerbs,
    .argument = CalendarArgument::Word,
    .words = kWords,
    .judge = judge,
};

}  // namespace advolint
