#include <utility>

#include "checks/check_kind.h"
#include "config/scheduler.h"
#include "facts/scheduling.h"

namespace advolint {
namespace {

const Scheduler* scheduler_of(const Workspace& workspace) {
  const DataDocument* stated = workspace.document("scheduler");
  return stated == nullptr ? nullptr : find_scheduler(stated->root.scalar);
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const Scheduler* scheduler = scheduler_of(post.workspace);
  if (scheduler == nullptr) return;
  for (Refusal& it : refusals_of(post, *scheduler)) {
    Thing thing{.place = TextSpan{0, 0},
                .values = {{"fault", it.name}, {"what", it.what}, {"remedy", it.remedy}},
                .notes = {}};
    if (it.at) thing.place = std::move(*it.at);
    things.push_back(std::move(thing));
  }
}

constexpr std::string_view kFaults[] = {"no-time",  "picture-file", "picture-type",
                                        "pictures", "platform",     "thread"};
constexpr Term kValues[] = {
    {"fault", "what it would be refused for", TermType::OneOf, kFaults},
    {"what", "the same in words: “Buffer needs a time for each post, and this post has none”"},
    {"remedy", "what to do about it"},
};

}  // namespace

/// In C++: what a scheduler takes is data, and to compare a post with it needs its moment, its
/// platform and its pictures.
extern constinit const CheckKind kSchedulerLimitKind = {
    .name = "scheduler-limit",
    .summary = "What the scheduler that `scheduler:` names would refuse a dated post for.",
    .example = "forbid: { scheduler-limit: any }",
    .values = kValues,
    .find = find,
    .awake = [](const PostContext& post,
                const Claim& /*claim*/) { return post.platform != nullptr; },
    .needs = "scheduler",
};

}  // namespace advolint
