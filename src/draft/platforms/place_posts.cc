#include "draft/platforms/place_posts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "draft/platforms/path_platforms.h"
#include "draft/platforms/stated_platforms.h"

namespace advolint {
namespace {

PlatformOrigin origin_of(const Post& post, const Draft& draft) {
  if (draft.table) return PlatformOrigin::Row;
  const auto said = post.said_by.find("platform");
  if (said == post.said_by.end()) return PlatformOrigin::FrontMatter;
  if (said->second == SaidBy::Row) return PlatformOrigin::Row;
  return said->second == SaidBy::Field ? PlatformOrigin::Field : PlatformOrigin::FrontMatter;
}

/// "Best for: Facebook, Nextdoor, LinkedIn" below "Facebook / Nextdoor" and the post.
bool completes(const StatedPlatforms& own, const Post& post) {
  if (post.platforms.empty() || own.platforms.size() <= post.platforms.size()) return false;
  const auto said_after = [&](const PlatformUse& it) {
    return it.said_at && it.said_at->begin > post.span.begin;
  };
  return std::ranges::all_of(own.platforms, said_after) &&
         std::ranges::all_of(post.platforms, [&](const PlatformUse& it) {
           return std::ranges::find(own.platforms, it.id, &PlatformUse::id) != own.platforms.end();
         });
}

SourceSpan first_line(const SourceFile& file, SourceSpan span) {
  return {span.begin, std::min(span.end, file.line(file.line_index(span.begin)).end)};
}

/// No post carries a hundred hashtags: they are there to choose from.
void leave_out_choices(std::vector<OutsideWords>& outside) {
  for (OutsideWords& it : outside) {
    if (it.hashtags.size() > kMostSharedWords) it.hashtags.clear();
    if (it.mentions.size() > kMostSharedWords) it.mentions.clear();
  }
}

}  // namespace

std::vector<PlatformUse> platforms_around(std::string_view path, const yaml::Node* path_fields,
                                          const PlatformTable& platforms) {
  if (path_fields != nullptr) {
    std::vector<LayoutFault> faults;  // of the configuration, which reports them itself
    auto stated =
        read_stated_platforms(*path_fields, platforms, PlatformOrigin::Configuration, faults);
    if (!stated.platforms.empty()) return std::move(stated.platforms);
  }
  return platforms_of_path(path, platforms);
}

PlacedPosts place_posts(Draft& draft, const PlatformTable& platforms,
                        const std::vector<PlatformUse>& said_elsewhere) {
  auto stated = read_stated_platforms(draft.front_matter, platforms, PlatformOrigin::FrontMatter,
                                      draft.faults);
  if (draft.posts.size() > 1) leave_out_choices(stated.outside);
  PlacedPosts placed{.says_where = stated.is_stated, .says_nowhere = {}};
  const std::vector<PlatformUse>& fallback = stated.is_stated ? stated.platforms : said_elsewhere;
  for (Post& post : draft.posts) {
    const auto own =
        read_stated_platforms(post.own_fields, platforms, origin_of(post, draft), draft.faults);
    if (completes(own, post)) post.platforms = own.platforms;
    const bool is_elsewhere = !post.networks.empty() && !own.is_stated;
    if (post.platforms.empty() && !is_elsewhere)
      post.platforms = own.is_stated ? own.platforms : fallback;
    if (post.thread_size > 1) drop_names_of_threads(post.platforms, platforms);
    if (post.platforms.empty() && !is_elsewhere) post.platforms = std::move(post.weak_platforms);
    const bool says_where =
        stated.is_stated || own.is_stated || !post.platforms.empty() || !post.networks.empty();
    if (!says_where && !post.body.text().empty() && !placed.says_nowhere)
      placed.says_nowhere = first_line(*draft.file, post.span);
    for (const auto* outside : {&std::as_const(stated).outside, &own.outside}) {
      std::ranges::copy(*outside, std::back_inserter(post.outside));
    }
  }
  return placed;
}

}  // namespace advolint
