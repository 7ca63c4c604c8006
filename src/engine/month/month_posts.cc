#include "engine/month/month_posts.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/month/month_plans.h"
#include "facts/build_context.h"
#include "facts/media.h"
#include "picture/picture_folder.h"
#include "platform/fits.h"
#include "platform/measure.h"
#include "report/month/html.h"

namespace advolint {
namespace {

/// A picture of which no smaller one can be made, and that has more bytes than this, is named, and
/// not shown.
constexpr std::size_t kMostBytesShown = std::size_t{512} << 10U;

/// "X", or "X (staff)" where the post states an account.
std::string channel_name(const PlannedPost& post, const std::string& platform,
                         const PlatformTable& platforms) {
  const Platform* known = platforms.find(platform);
  return channel_of(post, known == nullptr ? platform : known->name);
}

MonthCount count_of(std::string_view text, const Platform& platform, const std::string& warning) {
  const Length length = measure(text, platform, {.content_warning = warning});
  return {.platform = platform.name,
          .used = used_of(length),
          .limit = length.limit,
          .unit = name_of(length.unit),
          .fits = fits(length),
          .is_floor = length.is_floor};
}

/// The texts of a post, those that look alike on several platforms once.
std::vector<MonthPreview> previews_of(const Post& post, const Fields& fields,
                                      const PlatformTable& platforms) {
  std::vector<MonthPreview> previews;
  for (const PlatformUse& use : post.platforms) {
    const Platform* platform = platforms.find(use.id);
    if (platform == nullptr) continue;
    const PostText text = post.text_for(use);
    const TextSpan seen = above_the_fold(text.text(), *platform);
    MonthPreview preview{.counts = {},
                         .seen = std::string(text.text(seen)),
                         .rest = std::string(text.text().substr(seen.end))};
    auto same = std::ranges::find_if(previews, [&](const MonthPreview& it) {
      return it.seen == preview.seen && it.rest == preview.rest;
    });
    if (same == previews.end()) same = previews.insert(same, std::move(preview));
    same->counts.push_back(count_of(text.text(), *platform, fields.word("content-warning")));
  }
  if (previews.empty())
    previews.push_back({.counts = {}, .seen = std::string(post.body.text()), .rest = {}});
  return previews;
}

std::optional<std::string> description_of(const MediaFacts& media) {
  const bool is_stated = media.alt && media.alt->value->is_scalar();
  if (is_stated && !media.alt->value->scalar.empty()) return media.alt->value->scalar;
  return media.is_video ? media.description : std::nullopt;
}

/// `post`, and the posts that go on with its thread.
std::vector<const Post*> thread_of(const Draft& draft, std::uint32_t number) {
  std::vector<const Post*> posts;
  for (const Post& it : draft.posts) {
    const bool goes_on = !posts.empty() && it.number > number && it.thread_number > 1;
    if (it.number == number || goes_on) {
      posts.push_back(&it);
    } else if (!posts.empty()) {
      break;
    }
  }
  return posts;
}

Phrase too_many(std::uint64_t bytes) {
  constexpr std::uint64_t kKilobyte = 1024;
  return Phrase("{} KB are too many for this page", (bytes + kKilobyte - 1) / kKilobyte);
}

}  // namespace

MonthPost MonthPosts::tell(const PlannedPost& planned) {
  const Workspace& workspace = profile_.workspace;
  MonthPost result{.day = planned.when.precision == DatePrecision::Day
                              ? std::optional(planned.when.date)
                              : std::nullopt,
                   .minute = planned.when.minute,
                   .channels = {},
                   .topic = planned.topic,
                   .kind = planned.kind == "post" ? std::string() : planned.kind,
                   .campaign = planned.campaign,
                   .status = planned.status,
                   .author = {},
                   .approved_by = {},
                   .place = planned.place,
                   .language = {},
                   .parts = {}};
  if (const Campaign* campaign = workspace.campaign(planned.campaign))
    result.campaign = title_of(*campaign);
  for (const std::string& it : planned.platforms)
    result.channels.push_back(channel_name(planned, it, workspace.platforms));
  const auto found = drafts_.find(planned.path);
  if (found == drafts_.end()) return result;
  const MonthDraft& draft = found->second;
  for (const Post* post : thread_of(*draft.reading.draft, planned.number)) {
    if (result.parts.empty()) {
      for (const NetworkUse& it : post->networks) result.channels.push_back(it.name);
      const Fields fields =
          fields_of(*draft.reading.draft, *post,
                    draft.reading.path_fields ? &*draft.reading.path_fields : nullptr);
      result.author = fields.word("author");
      result.approved_by = fields.words("approved-by");
      result.language = fields.word("language");
    }
    result.parts.push_back(tell_part(draft, *post));
  }
  return result;
}

MonthPart MonthPosts::tell_part(const MonthDraft& draft, const Post& post) {
  const Fields fields =
      fields_of(*draft.reading.draft, post,
                draft.reading.path_fields ? &*draft.reading.path_fields : nullptr);
  MonthPart part{.previews = previews_of(post, fields, profile_.workspace.platforms),
                 .pictures = {},
                 .findings = {}};
  for (const MediaFacts& it : find_media(fields, *draft.reading.draft, post)) {
    Shown shown;
    if (shown_ == ShownPictures::Small && !it.is_video) shown = show(draft, it.file);
    part.pictures.push_back({.file = it.file,
                             .description = description_of(it),
                             .is_video = it.is_video,
                             .type = shown.type,
                             .bytes = std::move(shown.bytes),
                             .why_not_shown = std::move(shown.why_not)});
  }
  return part;
}

MonthPosts::Shown MonthPosts::not_shown(const Phrase& why) {
  return {.type = {}, .bytes = {}, .why_not = Phrase("not shown: {}", why)};
}

MonthPosts::Shown MonthPosts::show(const MonthDraft& draft, const std::string& name) {
  if (draft.file.empty()) return {};
  const PictureFolder& folder =
      folders_.try_emplace(draft.file, cache_, draft.file, profile_.workspace.root).first->second;
  const Sighting sighting = folder.look_for(name);
  if (sighting.kind != Sighting::Kind::Opened) return not_shown(Phrase("it is not here"));
  const Picture& picture = *sighting.picture;
  if (!picture.fault.empty()) return not_shown(picture.fault);
  if (!is_shown_by_browsers(picture.type))
    return not_shown(Phrase("browsers do not show its type"));
  if (picture.size_bytes > kMostPictureBytes) return not_shown(too_many(picture.size_bytes));
  const auto bytes = cache_.files().read(folder.file_of(name), kMostPictureBytes);
  if (!bytes) return not_shown(Phrase("it may not be read"));
  Shown shown{.type = picture.type, .bytes = *bytes, .why_not = {}};
  auto small = thumbnails_.make(*bytes);
  // A drawing of few colors is smaller than its copy. A photograph has notes of its camera in it.
  const bool is_photograph = picture.type == PictureType::Jpeg;
  if (small && (is_photograph || small->size() < bytes->size()))
    shown = {.type = PictureType::Jpeg, .bytes = *std::move(small), .why_not = {}};
  if (shown.bytes.size() > std::min(kMostBytesShown, left_bytes_))
    return not_shown(too_many(shown.bytes.size()));
  left_bytes_ -= shown.bytes.size();
  return shown;
}

}  // namespace advolint
