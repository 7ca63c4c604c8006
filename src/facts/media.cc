#include "facts/media.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "facts/told_phrases.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::string_view kVideoExtensions[] = {"avi",  "m4v", "mkv", "mov", "mp4",
                                                 "mpeg", "mpg", "ogv", "webm"};
constexpr std::size_t kLongestExtension = 4;  // "jpeg", "webm"; longer ones are words or domains

bool is_file_name(std::string_view word) {
  const std::string extension = extension_of(word);
  return !extension.empty() && extension.size() <= kLongestExtension;
}

std::optional<std::string> optional_scalar(const yaml::Node& entry, std::string_view key) {
  std::string value = entry.word(key);
  return value.empty() ? std::nullopt : std::optional(std::move(value));
}

std::vector<std::string> scalars(const yaml::Node& entry, std::string_view key) {
  const yaml::Node* value = entry.find(key);
  if (value == nullptr) return {};
  if (value->is_scalar()) return {value->scalar};
  std::vector<std::string> words;
  for (const yaml::Node& item : value->items) {
    if (item.is_scalar()) words.push_back(item.scalar);
  }
  return words;
}

std::optional<Field> field_of(const yaml::Node& entry, std::string_view key,
                              const SourceFilePtr& file) {
  const yaml::Entry* found = entry.find_entry(key);
  if (found == nullptr) return std::nullopt;
  return Field{&found->value, found->key_span, file};
}

/// The keys of one dialect.
/// "shutterstock_118822.jpg": the name that a seller of pictures gave it.
bool is_named_by_seller(std::string_view file) {
  std::string name = lower_ascii(file.substr(file.rfind('/') + 1));
  std::ranges::replace_if(
      name, [](char c) { return c == '_' || c == '-'; }, ' ');
  return says_one_of(name, "tells-picture-seller");
}

struct MediaKeys {
  std::string_view file, alt;
};
constexpr MediaKeys kOurs = {"file", "alt"};
constexpr MediaKeys kGalaxy = {"url", "alt_text"};

MediaFacts read_entry(const yaml::Node& entry, const MediaKeys& keys, const SourceFilePtr& file) {
  MediaFacts media;
  media.at = {file, entry.span};
  media.file = entry.word(keys.file);
  media.alt = field_of(entry, keys.alt, file);
  media.of = optional_scalar(entry, "of");
  media.description = optional_scalar(entry, "description");
  media.captions = optional_scalar(entry, "captions");
  media.tags = scalars(entry, "tags");
  const std::string stock = fold_case(entry.word("stock"));
  media.stock =
      stock == "true" || stock == "yes" || (stock.empty() && is_named_by_seller(media.file));
  media.is_video = is_video_file(media.file) || entry.find("captions") != nullptr;
  return media;
}

MediaFacts read_image(const MarkdownImage& image, const SourceFilePtr& file) {
  MediaFacts media;
  media.at = {file, image.span};
  media.file = image.url;
  media.is_video = is_video_file(image.url);
  media.stock = is_named_by_seller(image.url);
  if (image.alt.empty()) return media;
  yaml::Node alt;
  alt.kind = yaml::Kind::Scalar;
  alt.style = yaml::Style::Quoted;
  alt.scalar = image.alt;
  alt.span = image.alt_span;
  media.markdown_alt = std::make_shared<const yaml::Node>(std::move(alt));
  media.alt = Field{media.markdown_alt.get(), image.alt_span, file};
  return media;
}

void append_entries(const Field& field, const MediaKeys& keys, std::vector<MediaFacts>& media) {
  const auto append = [&](const yaml::Node& entry) {
    if (entry.is_mapping()) {
      media.push_back(read_entry(entry, keys, field.file));
    } else if (entry.is_scalar() && is_file_name(entry.scalar)) {
      MediaFacts facts;
      facts.at = {field.file, entry.span};
      facts.file = entry.scalar;
      facts.is_video = is_video_file(entry.scalar);
      facts.stock = is_named_by_seller(entry.scalar);
      media.push_back(std::move(facts));
    }
  };
  if (field.value->is_sequence()) {
    std::ranges::for_each(field.value->items, append);
  } else {
    append(*field.value);
  }
}

}  // namespace

std::string extension_of(std::string_view file) {
  file = file.substr(0, file.find_first_of("?#"));  // of an address, what is asked for
  const std::string_view name = file.substr(file.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string() : fold_case(name.substr(dot + 1));
}

bool is_video_file(std::string_view file) {
  return std::ranges::find(kVideoExtensions, extension_of(file)) != std::end(kVideoExtensions);
}

std::vector<MediaFacts> find_media(const Fields& fields, const Draft& draft, const Post& post) {
  std::vector<MediaFacts> media;
  if (const auto ours = fields.find("media")) append_entries(*ours, kOurs, media);
  if (const auto galaxy = fields.find("images")) append_entries(*galaxy, kGalaxy, media);
  for (const MarkdownImage& image : post.images) media.push_back(read_image(image, draft.file));
  return media;
}

}  // namespace advolint
