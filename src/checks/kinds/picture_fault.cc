#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "picture/picture_source.h"

namespace advolint {
namespace {

/// A picture of a post that was opened, and what of it there is to say.
struct Opened {
  const PostContext& post;
  const Claim& claim;
  const MediaFacts& media;
  const Picture& picture;
};

/// A fault, if there is one: its values, and how sure we are.
struct Fault {
  Values values;
  Level at_most = Level::Error;
};
using MaybeFault = std::optional<Fault>;

/// The type that the name of a file promises.
PictureType promised_by(std::string_view file) {
  const std::size_t dot = file.rfind('.');
  return dot == file.npos ? PictureType::Unknown : parse_picture_type(file.substr(dot + 1));
}

/// Only a picture can be meant by the name of one.
bool is_picture_name(std::string_view file) { return promised_by(file) != PictureType::Unknown; }

const PictureLimits* limits_of(const PostContext& post) {
  return post.platform == nullptr ? nullptr : &post.platform->pictures;
}

Phrase pixels_of(const Picture& picture) {
  return Phrase("{} × {} pixels", picture.width_pixels, picture.height_pixels);
}

/// "4.8 MB", rounded up, so that what is above a limit never reads like it. Of limits that are
/// whole millions a MB is a million bytes, of others 1,048,576, as their platforms count.
std::string bytes_in_words(std::uint64_t bytes, std::uint32_t limit) {
  constexpr std::uint64_t kMillion = 1'000'000;
  constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20U;
  const std::uint64_t unit = limit % kMillion == 0 ? kMillion : kMebibyte;
  const std::uint64_t tenths = (bytes * 10 + unit - 1) / unit;
  return tenths % 10 == 0 ? fmt::format("{} MB", tenths / 10)
                          : fmt::format("{}.{} MB", tenths / 10, tenths % 10);
}

/// "JPEG, PNG or GIF".
Phrase choices(const std::vector<PictureType>& types) {
  std::vector<Phrase> names;
  for (const PictureType type : types) names.emplace_back(name_of(type));
  return Phrase::any_of(std::move(names));
}

/// A file that holds something and is not a picture by its name either (a PDF, a document) is none
/// of ours.
MaybeFault unreadable(const Opened& it) {
  if (it.picture.fault.empty()) return {};
  const PictureType type =
      it.picture.type == PictureType::Unknown ? promised_by(it.media.file) : it.picture.type;
  if (is_video(type) || (type == PictureType::Unknown && it.picture.size_bytes != 0)) return {};
  return Fault{.values = {{"type", std::string(name_of(type))}, {"because", it.picture.fault}}};
}

/// Programs go by the name, platforms by the bytes.
MaybeFault misnamed(const Opened& it) {
  const PictureType promised = promised_by(it.media.file);
  if (promised == PictureType::Unknown || it.picture.type == PictureType::Unknown) return {};
  // Videos share their containers: an .m4v may well be QuickTime.
  if (promised == it.picture.type || (is_video(promised) && is_video(it.picture.type))) return {};
  return Fault{.values = {{"type", std::string(name_of(it.picture.type))},
                          {"wanted", std::string(name_of(promised))}},
               .at_most = Level::Note};
}

MaybeFault wrong_type(const Opened& it) {
  const PictureLimits* limits = limits_of(it.post);
  const PictureType type = it.picture.type;
  if (limits == nullptr || !limits->types) return {};
  if (type == PictureType::Unknown || is_video(type)) return {};
  if (std::ranges::count(limits->types->types, type) != 0) return {};
  return Fault{
      .values = {{"type", std::string(name_of(type))}, {"wanted", choices(limits->types->types)}},
      .at_most = limits->types->level};
}

MaybeFault too_heavy(const Opened& it) {
  const PictureLimits* limits = limits_of(it.post);
  if (limits == nullptr || it.picture.type == PictureType::Unknown) return {};
  const bool has_own = it.picture.type == PictureType::Gif && limits->gif_bytes;
  const auto& limit = has_own ? limits->gif_bytes : limits->bytes;
  if (!limit || it.picture.size_bytes <= limit->count) return {};
  return Fault{.values = {{"seen", bytes_in_words(it.picture.size_bytes, limit->count)},
                          {"limit", bytes_in_words(limit->count, limit->count)}},
               .at_most = limit->level};
}

MaybeFault too_small(const Opened& it) {
  const PictureLimits* limits = limits_of(it.post);
  if (limits == nullptr || it.picture.width_pixels == 0) return {};
  const auto& [width, height] = std::pair(limits->smallest_width, limits->smallest_height);
  const bool is_narrow = width && it.picture.width_pixels < width->count;
  const bool is_low = height && it.picture.height_pixels < height->count;
  if (!is_narrow && !is_low) return {};
  const CountLimit& limit = is_narrow ? *width : *height;
  return Fault{.values = {{"seen", pixels_of(it.picture)},
                          {"limit", is_narrow ? Phrase("{} pixels wide", limit.count)
                                              : Phrase("{} pixels high", limit.count)}},
               .at_most = limit.level};
}

MaybeFault wrong_shape(const Opened& it) {
  const PictureLimits* limits = limits_of(it.post);
  if (limits == nullptr || !limits->shape || it.picture.width_pixels == 0) return {};
  // Scaling to whole pixels moves a shape by less.
  constexpr double kTolerance = 0.01;
  const ShapeRange& shape = *limits->shape;
  const double ratio = static_cast<double>(it.picture.width_pixels) / it.picture.height_pixels;
  Phrase limit;
  if (shape.tallest && ratio < shape.tallest->value * (1 - kTolerance)) {
    limit = Phrase("taller than {}", shape.tallest->text);
  } else if (shape.widest && ratio > shape.widest->value * (1 + kTolerance)) {
    limit = Phrase("wider than {}", shape.widest->text);
  }
  if (limit.empty()) return {};
  return Fault{.values = {{"seen", pixels_of(it.picture)}, {"limit", limit}},
               .at_most = shape.level};
}

MaybeFault blurred(const Opened& it) {
  constexpr std::uint32_t kLeastSharpness = 65;
  const std::uint32_t least = it.claim.number("least-sharpness", kLeastSharpness);
  if (!it.picture.sharpness || *it.picture.sharpness >= least) return {};
  return Fault{.values = {{"seen", fmt::format("{}", *it.picture.sharpness)},
                          {"limit", fmt::format("{}", least)}}};
}

/// The faults that only an open file can have.
struct FaultTest {
  std::string_view word;
  MaybeFault (*find)(const Opened& it);
};

constexpr std::array<FaultTest, 7> kTests = {{{"unreadable", unreadable},
                                              {"misnamed", misnamed},
                                              {"type", wrong_type},
                                              {"bytes", too_heavy},
                                              {"small", too_small},
                                              {"shape", wrong_shape},
                                              {"blurred", blurred}}};

void report(const MediaFacts& media, Fault fault, std::vector<Thing>& things) {
  fault.values["file"] = media.file;
  fault.values["found"] = media.file;
  things.push_back(
      {.place = media.at, .values = std::move(fault.values), .at_most = fault.at_most});
}

void find_in(const PostContext& post, const Claim& claim, const MediaFacts& media,
             std::vector<Thing>& things) {
  const std::string& word = claim.quantity.text;
  const Sighting sighting = post.pictures->look_for(media.file);
  switch (sighting.kind) {
    case Sighting::Kind::Elsewhere:
      return;
    case Sighting::Kind::Missing:
      if (word == "missing")
        report(media, {.values = {{"near", is_picture_name(sighting.near) ? sighting.near : ""}}},
               things);
      return;
    case Sighting::Kind::Outside:
      if (word == "outside") report(media, {}, things);
      return;
    case Sighting::Kind::Opened:
      break;
  }
  const auto* const test = std::ranges::find(kTests, std::string_view(word), &FaultTest::word);
  if (test == kTests.end()) return;
  if (auto fault = test->find({post, claim, media, *sighting.picture})) {
    report(media, *std::move(fault), things);
  }
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const MediaFacts& media : post.media) {
    if (!media.file.empty()) find_in(post, claim, media, things);
  }
}

bool awake(const PostContext& post, const Claim& /*claim*/) { return post.pictures != nullptr; }

constexpr Term kValues[] = {
    {"file", "the picture's file, as the draft writes it"},
    {"near", "with \"missing\": a file beside it that was probably meant"},
    {"type", "what the file is: \"JPEG\", \"HEIC\""},
    {"because", "with \"unreadable\": what is wrong with it"},
    {"wanted", "with \"type\": what the platform takes; with \"misnamed\": what the name says"},
    {"seen",
     "what was measured, with its unit: \"7.2 MB\", \"300 × 200 pixels\", or the sharpness"},
    {"limit", "what it is measured by, with its unit"},
};

constexpr Term kParameters[] = {
    {"least-sharpness", "with \"blurred\": the sharpness, of 100, below which a picture is; 65",
     TermType::Percent},
};

constexpr std::string_view kWords[] = {"missing", "outside", "unreadable", "misnamed", "type",
                                       "bytes",   "small",   "shape",      "blurred"};

}  // namespace

/// In C++: it opens pictures.
extern constinit const CheckKind kPictureFaultKind = {
    .name = "picture-fault",
    .summary =
        "A picture's file that is not there (`missing`), lies outside the workspace (`outside`), "
        "cannot be read (`unreadable`) or is of another type than its name says (`misnamed`); of "
        "a type (`type`), a weight (`bytes`), a size (`small`) or a shape (`shape`) that the "
        "platform does not take well; or `blurred`.",
    .example = "forbid: { picture-fault: missing }",
    .values = kValues,
    .parameters = kParameters,
    .argument = Argument::Word,
    .words = kWords,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
