#include "config/entry_values.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "text/edit_distance.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// No count in a data file means anything beyond this.
constexpr std::int64_t kMaxCount = 10'000;

void suggest(const yaml::Context& context, SourceSpan span, std::string replacement) {
  context.diagnostics->back().fixes.push_back(
      {.title = "write " + replacement,
       .safety = Safety::Safe,
       .edits = {{.span = span, .replacement = std::move(replacement)}}});
}

bool is_ascii_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool consists_of_words_and(std::string_view name, std::string_view more) {
  return std::ranges::all_of(
      name, [&](char c) { return is_ascii_word(c) || more.find(c) != std::string_view::npos; });
}

bool is_mastodon_address(std::string_view name) {
  const std::size_t at = name.find('@');
  if (at == std::string_view::npos || at == 0) return false;
  const std::string_view server = name.substr(at + 1);
  return server.find('.') != std::string_view::npos && consists_of_words_and(server, ".-:");
}

/// What a handle of that kind of platform looks like; empty if `name` does.
std::string_view shape_missed(std::string_view name, Dialect dialect) {
  switch (dialect) {
    case Dialect::Mastodon:
      return is_mastodon_address(name) ? "" : "name@server, such as lee@civic.example";
    case Dialect::Bluesky: {
      const bool is_domain =
          name.find('.') != std::string_view::npos && consists_of_words_and(name, ".-");
      return is_domain ? "" : "a domain, such as lee.example";
    }
    case Dialect::X:
      return consists_of_words_and(name, "") ? "" : "letters, digits and underscores";
    case Dialect::Threads:
    case Dialect::Instagram:
      return consists_of_words_and(name, ".") ? "" : "letters, digits, underscores and full stops";
    case Dialect::LinkedIn:
    case Dialect::Facebook:
      return name.find_first_of("/@#") == std::string_view::npos ? "" : "the name alone";
  }
  return "";
}

void check_length(const yaml::Context& context, const yaml::Word& word, const Platform& platform) {
  const std::size_t length = utf8::count_code_points(word.text);
  if (!platform.handle || length <= platform.handle->count) return;
  context.error("bad-handle", word.span,
                fmt::format("the handle '{}' is {} characters; {} takes {}", word.text, length,
                            platform.name, platform.handle->count));
}

/// The handle without the '@' that it must not begin with.
std::string handle_name(const yaml::Context& context, const yaml::Word& word,
                        const Platform& platform) {
  std::string name = word.text;
  if (name.starts_with('@')) {
    name.erase(0, name.find_first_not_of('@'));
    context.error("bad-handle", word.span,
                  fmt::format("the handle '{}' stands without '@'", word.text));
    if (!name.empty()) suggest(context, word.span, name);
    return name;
  }
  const std::string_view shape = shape_missed(name, platform.dialect);
  if (name.empty() || !shape.empty()) {
    context.error("bad-handle", word.span,
                  fmt::format("'{}' is no handle on {}: it takes {}", name, platform.name,
                              shape.empty() ? "a name" : shape));
  }
  check_length(context, word, platform);
  return name;
}

std::optional<Date> to_date(const yaml::Context& context, const yaml::Word& word) {
  const std::optional<Date> date = parse_iso_date(word.text);
  if (date && date->ok()) return date;
  context.error("bad-date", word.span,
                date ? fmt::format("there is no {}", word.text)
                     : fmt::format("'{}' is not a date", word.text),
                date ? "" : "write year, month and day, such as 2026-03-02");
  return std::nullopt;
}

}  // namespace

void for_each_entry(const yaml::Context& context, const yaml::Node& list, std::string_view what,
                    const std::function<void(yaml::MapReader&)>& read) {
  for (const yaml::Node& item : list.items) {
    yaml::MapReader entry(context, item, what);
    if (entry.is_mapping()) read(entry);
  }
}

void finish_open(yaml::MapReader& entry) { entry.finish(yaml::MapReader::Unknown::NearMissesOnly); }

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
                        fmt::format("'{}' must be from 0 to {}, not {}", key, kMaxCount, *count));
  return std::nullopt;
}

std::string hashtag(const yaml::Context& context, const yaml::Word& word) {
  std::string tag = word.text;
  if (tag.starts_with('#')) {
    tag.erase(0, std::min(tag.find_first_not_of('#'), tag.size()));
    context.error("bad-hashtag", word.span,
                  fmt::format("the hashtag '{}' stands without '#'", word.text));
    if (!tag.empty()) suggest(context, word.span, tag);
  } else if (tag.empty() || tag.find_first_of(" \t#@.,/-") != std::string::npos) {
    context.error("bad-hashtag", word.span,
                  fmt::format("'{}' is no hashtag: it takes letters, digits and underscores", tag));
  }
  return tag;
}

std::vector<std::string> hashtags_of(yaml::MapReader& entry, std::string_view key) {
  std::vector<std::string> tags;
  for (const yaml::Word& word : entry.words(key)) {
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
  yaml::MapReader names(context, *node, fmt::format("'{}'", key));
  for (const yaml::Entry& it : node->entries) {
    const Platform* platform =
        platform_named(context, {.text = it.key, .span = it.key_span}, platforms);
    const auto word = names.word(it.key);
    if (platform == nullptr || !word) continue;
    std::string name = handle_name(context, *word, *platform);
    if (!name.empty()) handles.push_back({.platform = platform->id, .name = std::move(name)});
  }
  return handles;
}

const Platform* platform_named(const yaml::Context& context, const yaml::Word& name,
                               const PlatformTable& platforms) {
  const Platform* platform = platforms.find(name.text);
  if (platform != nullptr) return platform;
  context.error("unknown-platform", name.span, fmt::format("unknown platform '{}'", name.text));
  std::vector<std::string> names;
  for (const Platform& known : platforms.all()) {
    names.push_back(known.id);
    names.insert(names.end(), known.aliases.begin(), known.aliases.end());
  }
  if (const auto meant = did_you_mean(name.text, names)) {
    context.diagnostics->back().fixes.push_back(
        {.title = fmt::format("did you mean '{}'?", *meant),
         .edits = {{.span = name.span, .replacement = *meant}}});
  }
  return nullptr;
}

std::string UniqueIds::require(yaml::MapReader& entry) {
  const auto id = entry.require_word("id");
  if (!id) return {};
  const auto [first, is_new] = seen_.try_emplace(id->text, id->span);
  if (!is_new) {
    const yaml::Context& context = entry.context();
    context.error("duplicate-id", id->span,
                  fmt::format("the id '{}' is taken by an entry before", id->text));
    context.diagnostics->back().notes.push_back(
        {.message = "that entry is here",
         .location = {.file = context.file, .span = first->second}});
  }
  return id->text;
}

}  // namespace advolint
