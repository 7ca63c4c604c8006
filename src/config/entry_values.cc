#include "config/entry_values.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include <fmt/format.h>

#include "config/handle_shape.h"
#include "text/utf8.h"
#include "yaml/suggest.h"

namespace advolint {
namespace {

void offer(const yaml::Context& context, SourceSpan span, std::string replacement) {
  context.diagnostics->back().fixes.push_back(
      {.title = Phrase("write {}", replacement),
       .safety = Safety::Safe,
       .edits = {{.span = span, .replacement = std::move(replacement)}}});
}

void check_length(const yaml::Context& context, const yaml::Word& word, const Platform& platform) {
  const std::size_t length = utf8::count_code_points(limited_part(word.text, platform.dialect));
  if (!platform.handle || length <= platform.handle->count) return;
  context.error("bad-handle", word.span,
                Phrase("the handle '{}' is {} characters; {} takes {}", word.text, length,
                       platform.name, platform.handle->count));
}

std::optional<Date> to_date(const yaml::Context& context, const yaml::Word& word) {
  auto date = parse_iso_date(word.text);
  if (!date) date = parse_numeric_date(word.text, context.date_order);
  if (date && date->ok()) return date;
  context.error(
      "bad-date", word.span,
      date ? Phrase("there is no {}", word.text) : Phrase("'{}' is not a date", word.text),
      date ? Phrase() : Phrase("write year, month and day, such as 2026-03-02"));
  return std::nullopt;
}

[[maybe_unused]] bool asked_for_all(const yaml::MapReader& entry, const MapShape& shape) {
  return std::ranges::is_permutation(entry.asked_for(), shape.keys, {}, {}, &KeyShape::key);
}

bool has_fault_at(const yaml::Context& context, SourceSpan span) {
  return std::ranges::any_of(*context.diagnostics, [&](const Diagnostic& it) {
    return it.location.file == context.file && it.location.span == span;
  });
}

}  // namespace

std::string handle_on(const yaml::Context& context, const yaml::Word& word,
                      const Platform& platform) {
  std::string name = word.text;
  if (name.starts_with('@')) {
    name.erase(0, name.find_first_not_of('@'));
    // Unquoted, YAML has had its say on the '@' already.
    if (has_fault_at(context, word.span)) return name;
    context.error("bad-handle", word.span,
                  Phrase("the handle '{}' is written without '@'", word.text));
    if (!name.empty()) offer(context, word.span, name);
    return name;
  }
  if (!could_be_handle(name, platform.dialect)) {
    context.error("bad-handle", word.span,
                  Phrase("'{}' cannot be a handle on {}: it has to be {}", name, platform.name,
                         name.empty() ? Phrase("a name") : handle_shape(platform.dialect).words));
  }
  check_length(context, word, platform);
  return name;
}

void for_each_entry(const yaml::Context& context, const yaml::Node& list, const Phrase& what,
                    const std::function<void(yaml::MapReader&)>& read) {
  for (const yaml::Node& item : list.items) {
    yaml::MapReader entry(context, item, what);
    if (entry.is_mapping()) read(entry);
  }
}

void finish_entry(yaml::MapReader& entry, const MapShape& shape) {
  assert(asked_for_all(entry, shape) && "a reader and the shape of what it reads do not agree");
  entry.finish(shape.openness == MapShape::Keys::Open ? yaml::MapReader::Unknown::NearMissesOnly
                                                      : yaml::MapReader::Unknown::All);
}

Location location_of(const yaml::MapReader& entry) {
  return {.file = entry.context().file, .span = entry.node().span};
}

std::string text_of(yaml::MapReader& entry, std::string_view key) {
  auto word = entry.word(key);
  return word ? std::move(word->text) : std::string();
}

std::vector<std::string> texts_of(yaml::MapReader& entry, std::string_view key) {
  std::vector<std::string> texts;
  for (yaml::Word& word : entry.words(key)) texts.push_back(std::move(word.text));
  return texts;
}

std::optional<Date> date_of(yaml::MapReader& entry, std::string_view key) {
  const auto word = entry.word(key);
  return word ? to_date(entry.context(), *word) : std::nullopt;
}

std::optional<Date> require_date(yaml::MapReader& entry, std::string_view key) {
  return entry.require(key) != nullptr ? date_of(entry, key) : std::nullopt;
}

std::optional<int> count_of(yaml::MapReader& entry, std::string_view key) {
  const std::optional<std::int64_t> count = entry.integer(key);
  if (!count) return std::nullopt;
  if (*count >= 0 && *count <= kMaxCount) return static_cast<int>(*count);
  entry.context().error("wrong-type", entry.find(key)->span,
                        Phrase("'{}' must be from 0 to {}, not {}", key, kMaxCount, *count));
  return std::nullopt;
}

std::string hashtag(const yaml::Context& context, const yaml::Word& word) {
  std::string tag = word.text;
  if (tag.starts_with('#')) {
    tag.erase(0, std::min(tag.find_first_not_of('#'), tag.size()));
    context.error("bad-hashtag", word.span,
                  Phrase("the hashtag '{}' is written without '#'", word.text));
    if (!tag.empty()) offer(context, word.span, tag);
  } else if (tag.empty() || tag.find_first_of(kNotInHashtags) != std::string::npos) {
    context.error("bad-hashtag", word.span,
                  Phrase("'{}' is not a hashtag: it takes letters, digits and underscores", tag));
  }
  return tag;
}

std::vector<std::string> hashtags_of(yaml::MapReader& entry, std::string_view key) {
  std::vector<std::string> tags;
  HashtagTwins twins;
  for (const yaml::Word& word : entry.words(key)) {
    twins.add(entry.context(), word);
    std::string tag = hashtag(entry.context(), word);
    if (!tag.empty()) tags.push_back(std::move(tag));
  }
  return tags;
}

std::vector<Handle> handles_of(yaml::MapReader& entry, std::string_view key,
                               const PlatformTable& platforms) {
  std::vector<Handle> handles;
  const yaml::Node* node = entry.find(key);
  if (node == nullptr || node->is_null()) return handles;
  const yaml::Context& context = entry.context();
  yaml::MapReader names(context, *node, Phrase("'{}'", key));
  for (const yaml::Entry& it : node->entries) {
    const Platform* platform =
        platform_named(context, {.text = it.key, .span = it.key_span}, platforms);
    const auto word = names.word(it.key);
    if (platform == nullptr || !word) continue;
    std::string name = handle_on(context, *word, *platform);
    if (!name.empty()) handles.push_back({.platform = platform->id, .name = std::move(name)});
  }
  return handles;
}

const Platform* platform_named(const yaml::Context& context, const yaml::Word& name,
                               const PlatformTable& platforms) {
  const Platform* platform = platforms.find(name.text);
  if (platform != nullptr) return platform;
  context.error("unknown-platform", name.span, Phrase("unknown platform '{}'", name.text));
  if (const auto meant = platforms.meant_by(name.text)) yaml::suggest(context, name.span, *meant);
  return nullptr;
}

std::string UniqueIds::require(yaml::MapReader& entry) {
  const auto id = entry.require_word("id");
  if (!id) return {};
  add(entry.context(), *id);
  return id->text;
}

void UniqueIds::add(const yaml::Context& context, const yaml::Word& id) {
  twins_.add(context, id.text, id.span, Phrase("the id '{}' is taken by an entry before", id.text));
}

}  // namespace advolint
