#include <algorithm>
#include <limits>
#include <optional>
#include <string>

#include "checks/check_kind.h"
#include "text/characters.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

/// What the workspace's registry says of `tag`: "yes", "unchecked" (nobody looked whether it was in
/// use), "no".
std::string_view registered(const std::vector<RegisteredHashtag>& registry, std::string_view tag) {
  const std::string folded = fold_case(tag);
  const auto entry = std::ranges::find_if(
      registry, [&](const RegisteredHashtag& it) { return fold_case(it.tag) == folded; });
  if (entry == registry.end()) return "no";
  return entry->checked ? "yes" : "unchecked";
}

/// The registered hashtag that differs least, by at most a third of the longer one: a hashtag is
/// several words, so that a slip and a plural add up ("FundLibary" for "FundLibraries").
std::optional<std::string> nearest(const std::vector<RegisteredHashtag>& registry,
                                   std::string_view tag) {
  constexpr std::size_t kShareToDiffer = 3;
  const std::string folded = fold_case(tag);
  std::optional<std::string> near;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for (const RegisteredHashtag& entry : registry) {
    const std::size_t limit = std::max(tag.size(), entry.tag.size()) / kShareToDiffer;
    const std::size_t distance = edit_distance(folded, fold_case(entry.tag), limit);
    if (distance > limit || distance >= least) continue;
    least = distance;
    near = entry.tag;
  }
  return near;
}

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const Entity& entity : post.entities) {
    if (entity.kind != EntityKind::Hashtag) continue;
    Thing thing{.place = entity.span, .values = {{"tag", entity.text}}, .key = entity.text};
    if (post.workspace.hashtags) {
      const std::string_view state = registered(*post.workspace.hashtags, entity.text);
      thing.values["registered"] = std::string(state);
      if (state == "no") {
        if (auto near = nearest(*post.workspace.hashtags, entity.text))
          thing.values["near"] = *near;
      }
    }
    things.push_back(std::move(thing));
  }
}

const std::optional<CountLimit>& limit(const Platform& platform) { return platform.hashtags; }

constexpr std::string_view kRegisteredWords[] = {"yes", "unchecked", "no"};
constexpr Term kValues[] = {
    {"tag", "the hashtag without its sign"},
    {"registered", "whether the workspace's `hashtags:` has it; no value without `hashtags:`",
     TermType::OneOf, kRegisteredWords},
    {"near", "the registered hashtag that was probably meant"},
};

}  // namespace

/// In C++: it is what the platform links: the base of the language.
extern constinit const CheckKind kHashtagKind = {
    .name = "hashtag",
    .summary = "A hashtag, as the platform will link it.",
    .example = "require: { hashtag: at least 1, from: campaign.hashtags }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .platform_limit = limit,
};

}  // namespace advolint
