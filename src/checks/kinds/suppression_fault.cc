#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const SuppressionFault& fault : *post.suppression_faults) {
    if (fault.name != claim.quantity.text) continue;
    Thing thing{.place = Location{post.draft.file, fault.span}, .values = {{"rule", fault.rule}}};
    if (!fault.suggested.empty()) thing.values["wanted"] = fault.suggested;
    things.push_back(std::move(thing));
  }
}

/// Only once all other rules have run is it known what a suppression was good for.
bool awake(const PostContext& post, const Claim&) { return post.suppression_faults != nullptr; }

constexpr Term kValues[] = {
    {"rule", "the rule that the suppression names"},
    {"wanted", "the rule that was probably meant"},
};

constexpr std::string_view kWords[] = {"unused", "unknown-rule", "no-reason"};

}  // namespace

/// In C++: only once all other rules have run is it known.
extern constinit const CheckKind kSuppressionFaultKind = {
    .name = "suppression-fault",
    .summary =
        "A suppression that silences nothing (`unused`), names a rule that does not exist "
        "(`unknown-rule`) or gives no reason (`no-reason`).",
    .example = "forbid: { suppression-fault: unused }",
    .values = kValues,
    .argument = Argument::Word,
    .words = kWords,
    .scope = Scope::Suppressions,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
