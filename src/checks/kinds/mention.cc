#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const Entity& entity : post.entities) {
    if (entity.kind != EntityKind::Mention) continue;
    things.push_back(
        {.place = entity.span, .values = {{"handle", "@" + entity.text}}, .key = entity.text});
  }
}

const std::optional<CountLimit>& limit(const Platform& platform) { return platform.mentions; }

constexpr Term kValues[] = {
    {"handle", "the handle with its sign"},
};

}  // namespace

/// In C++: it is what the platform links: the base of the language.
extern constinit const CheckKind kMentionKind = {
    .name = "mention",
    .summary = "A mention of an account, as the platform will link it.",
    .example = "forbid: { mention: any, from: officials, except: { district: districts } }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .platform_limit = limit,
};

}  // namespace advolint
