#include "checks/check_kind.h"
#include "facts/prose.h"
#include "facts/room_for_fields.h"
#include "text/trim.h"

namespace advolint {
namespace {

std::string yes_or_no(bool value) { return value ? "yes" : "no"; }

bool has_captions(const MediaFacts& media) {
  const std::string stated = lower_ascii(trimmed(media.captions.value_or("")));
  return !stated.empty() && stated != "false" && stated != "no" && stated != "none";
}

void find(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const MediaFacts& media : post.media) {
    Thing thing{.place = media.at,
                .values = {{"file", media.file},
                           {"stock", yes_or_no(media.stock)},
                           {"video", yes_or_no(media.is_video)},
                           {"captions", yes_or_no(has_captions(media))}}};
    if (media.of) thing.values["of"] = *media.of;
    if (media.description) thing.values["description"] = *media.description;
    things.push_back(std::move(thing));
  }
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return !post.media.empty() || has_room_for(post, {"media", "images", "picture-plan"});
}

const std::optional<CountLimit>& limit(const Platform& platform) { return platform.pictures.most; }

constexpr Term kValues[] = {
    {"file", "the file's name as written"},
    {"of", "who or what it shows, where `of:` says so"},
    {"description", "its `description:`, where there is one"},
    {"stock", "whether it is a stock picture", TermType::OneOf, kYesOrNo},
    {"video", "whether it is a video", TermType::OneOf, kYesOrNo},
    {"captions", "whether its `captions:` say something but no", TermType::OneOf, kYesOrNo},
};

}  // namespace

/// In C++: it is what a draft states and Markdown shows: the base of the language.
extern constinit const CheckKind kMediaKind = {
    .name = "media",
    .summary = "A picture or video: an entry of `media:`, or an image in Markdown.",
    .example = "require: { media: at least 1 }",
    .values = kValues,
    .asks_for_fields = true,
    .find = find,
    .awake = awake,
    .platform_limit = limit,
};

}  // namespace advolint
