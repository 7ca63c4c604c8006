#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "facts/room_for_fields.h"
#include "platform/url_parts.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::string_view kSorts[] = {"picture", "video", "link"};
constexpr Term kValues[] = {
    {"what", "which of them", TermType::OneOf, kSorts},
};

// Hosts whose videos play inside a feed.
constexpr std::string_view kVideoHosts[] = {"youtube.com", "youtu.be", "vimeo.com",
                                            "youtube-nocookie.com"};

bool is_video_link(std::string_view link) {
  const std::string host = url_parts(link).host;
  return std::ranges::any_of(kVideoHosts,
                             [&](std::string_view video) { return is_below(host, video); });
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const MediaFacts& media : post.media) {
    things.push_back(
        {.place = media.at,
         .values = {{"found", media.file}, {"what", media.is_video ? "video" : "picture"}}});
  }
  for (const Entity& entity : post.entities) {
    if (entity.kind != EntityKind::Link || !is_video_link(entity.text)) continue;
    things.push_back({.place = entity.span, .values = {{"what", "link"}}});
  }
  const std::string stated = post.fields.word("link");
  if (is_video_link(stated)) {
    things.push_back(
        {.place = post.fields.find("link")->at(), .values = {{"found", stated}, {"what", "link"}}});
  }
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return !post.media.empty() || has_room_for(post, {"media", "images", "picture-plan"});
}

}  // namespace

/// In C++: it finds any one of several kinds of things.
extern constinit const CheckKind kRichMediaKind = {
    .name = "rich-media",
    .summary = "A picture, a video, or a link to a video that plays in the feed (YouTube, Vimeo).",
    .example = "require: { rich-media: at least 1 }",
    .values = kValues,
    .asks_for_fields = true,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
