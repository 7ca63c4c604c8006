
#include "checks/check_kind.h"
#include "checks/prose.h"
#include "text/trim.h"

namespace advolint {

namespace {

void find_videos_without_captions(const PostContext& post, const Claim&,
                                  std::vector<Thing>& things) {
  for (const MediaFacts& media : post.media) {
    if (!media.is_video) continue;
    const std::string stated = lower_ascii(trimmed(media.captions.value_or("")));
    if (!stated.empty() && stated != "false" && stated != "no" && stated != "none") continue;
    things.push_back({media.at, {{"file", media.file}, {"found", media.file}}, {}});
  }
}

constexpr Term kValues[] = {{"file", "the video's file"}};

}  // namespace

extern constinit const CheckKind kCaptionKind = {
    .name = "caption",
    .summary = "A video without captions.",
    .example = "forbid: { caption: any }",
    .values = kValues,
    .parameters = {},
    .find = find_videos_without_captions,
};

}  // namespace advolint
