#include <utility>

#include "checks/check_kind.h"
#include "platform/url_parts.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const Entity& entity : post.entities) {
    if (entity.kind != EntityKind::Link) continue;
    UrlParts parts = url_parts(entity.text);
    things.push_back({.place = entity.span,
                      .values = {{"url", entity.text},
                                 {"scheme", std::move(parts.scheme)},
                                 {"host", std::move(parts.host)},
                                 {"path", std::move(parts.path)}},
                      .key = entity.text});
  }
}

const std::optional<CountLimit>& limit(const Platform& platform) { return platform.links; }

constexpr Term kValues[] = {
    {"url", "the address as written"},
    {"scheme", "https; no value where none is written"},
    {"host", "the site, without \"www.\"; in filters a domain stands for those below it",
     TermType::Host},
    {"path", "/events/today; no value where there is none"},
};

}  // namespace

/// In C++: it is what the platform links: the base of the language.
extern constinit const CheckKind kLinkKind = {
    .name = "link",
    .summary = "A link, as the platform will make one.",
    .example = "require: { link: at least 1 }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .platform_limit = limit,
};

}  // namespace advolint
