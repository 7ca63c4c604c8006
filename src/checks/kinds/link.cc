#include "checks/kinds/kinds.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const Entity& entity : post.entities) {
    if (entity.kind != EntityKind::Link) continue;
    things.push_back(
        {.place = entity.span, .values = {{"key", entity.text}, {"url", entity.text}}});
  }
}

const std::optional<CountLimit>& limit(const Platform& platform) { return platform.links; }

constexpr Term kValues[] = {
    {"url", "the address as written"},
};

}  // namespace

constinit const CheckKind kLinkKind = {
    .name = "link",
    .summary = "A link, as the platform will make one.",
    .example = "require: { link: at least 1 }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .platform_limit = limit,
};

}  // namespace advolint
