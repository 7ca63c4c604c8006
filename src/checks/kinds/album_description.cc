#include <algorithm>

#include "checks/check_kind.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::string_view kFaults[] = {"no-description", "no-campaign"};
constexpr Term kValues[] = {
    {"fault",
     "no-description if a picture has none, no-campaign if no description ties in the campaign",
     TermType::OneOf, kFaults},
    {"file", "the picture's, as written"},
    {"hashtag", "the campaign's first, without #"},
};

bool carries_hashtag(const MediaFacts& picture, const std::string& hashtag) {
  if (!picture.description) return false;
  const std::string description = fold_case(*picture.description);
  const std::string wanted = "#" + fold_case(hashtag);
  for (std::size_t at = description.find(wanted); at != std::string::npos;
       at = description.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    const bool ends_there =
        end == description.size() || cut_words(description.substr(end, 1)).empty();
    if (ends_there) return true;
  }
  return false;
}

bool ties_in_campaign(const PostContext& post) {
  return std::ranges::any_of(post.media, [&](const MediaFacts& picture) {
    return std::ranges::any_of(post.campaign->hashtags, [&](const std::string& hashtag) {
      return carries_hashtag(picture, hashtag);
    });
  });
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const MediaFacts& picture : post.media) {
    if (picture.description) continue;
    things.push_back(
        {.place = picture.at,
         .values = {{"found", picture.file}, {"fault", "no-description"}, {"file", picture.file}}});
  }
  const bool has_descriptions = std::ranges::any_of(
      post.media, [](const MediaFacts& picture) { return picture.description.has_value(); });
  const bool has_hashtag = post.campaign != nullptr && !post.campaign->hashtags.empty();
  if (!has_descriptions || !has_hashtag || ties_in_campaign(post)) return;
  things.push_back({.place = post.media.front().at,
                    .values = {{"found", post.media.front().file},
                               {"fault", "no-campaign"},
                               {"hashtag", post.campaign->hashtags.front()}},
                    .notes = {{Phrase("the campaign is stated here"), post.campaign->at}}});
}

bool awake(const PostContext& post, const Claim& /*claim*/) { return !post.media.empty(); }

}  // namespace

/// In C++: it looks at all pictures of an album together.
extern constinit const CheckKind kAlbumDescriptionKind = {
    .name = "album-description",
    .summary =
        "A fault of an album's descriptions: a picture without one, or none that carries a hashtag "
        "of the campaign.",
    .example = "forbid: { album-description: any, with: { fault: no-description } }",
    .values = kValues,
    .asks_for_fields = true,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
