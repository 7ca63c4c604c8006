#include "facts/html_marks.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "draft/outline/entities.h"
#include "facts/prose.h"
#include "text/byte_set.h"
#include "text/trim.h"

namespace advolint {
namespace {

constexpr std::string_view kTags[] = {
    "a",       "abbr",  "b",       "blockquote", "br",      "center", "cite", "code",  "del",
    "details", "div",   "em",      "font",       "hr",      "i",      "img",  "ins",   "kbd",
    "li",      "mark",  "ol",      "p",          "pre",     "q",      "s",    "small", "span",
    "strong",  "sub",   "summary", "sup",        "table",   "td",     "th",   "tr",    "u",
    "ul",      "video", "audio",   "iframe",     "picture", "source",
};

/// Of those, the ones that come in pairs around a few words.
constexpr std::string_view kPaired[] = {
    "a",   "abbr", "b", "cite", "code",  "del",  "em",     "font", "i",   "ins",
    "kbd", "mark", "q", "s",    "small", "span", "strong", "sub",  "sup", "u",
};

/// "<b>", "</p>", "<br/>", "<a href='…'>".
struct Tag {
  std::string name;  ///< in lower case
  bool closes = false;
  std::string_view attributes;
  std::size_t size = 0;
};

template <std::size_t size>
bool holds(const std::string_view (&list)[size], std::string_view word) {
  return std::ranges::find(list, word) != std::end(list);
}

/// The tag that `text` begins with.
std::optional<Tag> tag_at(std::string_view text) {
  constexpr std::size_t kLongestTag = 300;
  text = text.substr(0, kLongestTag);
  if (text.size() < 3 || text.front() != '<') return std::nullopt;
  const std::size_t end = text.find_first_of("<>\n", 1);
  if (end == text.npos || text[end] != '>') return std::nullopt;
  std::string_view inside = text.substr(1, end - 1);
  Tag tag{.name = {}, .closes = inside.starts_with('/'), .attributes = {}, .size = end + 1};
  if (tag.closes) inside.remove_prefix(1);
  const std::size_t name_end = std::min(inside.find_first_of(" /"), inside.size());
  tag.name = lower_ascii(inside.substr(0, name_end));
  tag.attributes = trimmed(inside.substr(name_end));
  // "<b and c>", "<a b>" are no tags: attributes have values, or there are none.
  const bool has_values = tag.attributes.find('=') != inside.npos;
  const bool is_whole = tag.attributes.empty() || tag.attributes == "/";
  if (!is_html_tag(tag.name) || !(has_values || is_whole)) return std::nullopt;
  return tag;
}

/// "https://example.org" of `href="https://example.org"`; empty if there is none.
std::string address_of(std::string_view attributes) {
  const std::size_t key = lower_ascii(attributes).find("href=");
  if (key == std::string::npos) return {};
  std::string_view value = attributes.substr(key + 5);
  const bool is_quoted = value.starts_with('"') || value.starts_with('\'');
  const std::size_t end = is_quoted ? value.find(value.front(), 1) : value.find(' ');
  value = value.substr(0, end);
  if (is_quoted) value.remove_prefix(1);
  return std::string(value);
}

/// "&amp;" at the beginning of `text`, and what it stands for. Blanks of every width are blanks.
std::optional<HtmlMark> entity_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestEntity = 12;
  const std::string_view reach = text.substr(at, kLongestEntity);
  const std::size_t end = reach.find(';');
  if (end == reach.npos) return std::nullopt;
  auto decoded = decode_entity(reach.substr(0, end + 1));
  if (!decoded) return std::nullopt;
  if (*decoded == "\u00A0" || *decoded == "\u2002" || *decoded == "\u2003") decoded = " ";
  return HtmlMark{HtmlMark::Kind::Entity,
                  {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + end + 1)},
                  std::move(decoded)};
}

/// Where the pair that `tag` opens at `at` closes: the place of its other half, on the same line.
std::optional<std::size_t> closing_of(std::string_view text, std::size_t at, const Tag& tag) {
  constexpr std::size_t kLongestPair = 300;
  if (tag.closes || !holds(kPaired, tag.name)) return std::nullopt;
  std::string_view reach = text.substr(at + tag.size, kLongestPair);
  reach = reach.substr(0, reach.find('\n'));
  const std::size_t end = lower_ascii(reach).find("</" + tag.name + ">");
  if (end == std::string::npos) return std::nullopt;
  return at + tag.size + end;
}

std::optional<HtmlMark> mark_at(std::string_view text, std::size_t at);

/// `text` as HTML shows it.
std::string shown_as_html(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const auto mark = mark_at(text, at);
    shown += mark ? mark->shown.value_or("") : std::string(1, text[at]);
    at += mark ? mark->span.size() : 1;
  }
  return shown;
}

std::optional<HtmlMark> mark_at(std::string_view text, std::size_t at) {
  if (text[at] == '&') return entity_at(text, at);
  const auto tag = text[at] == '<' ? tag_at(text.substr(at)) : std::nullopt;
  if (!tag) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(at);
  HtmlMark mark{HtmlMark::Kind::Tag, {begin, begin + static_cast<std::uint32_t>(tag->size)}, {}};
  if (tag->name == "br") {
    mark.kind = HtmlMark::Kind::LineBreak;
    mark.shown = "\n";
  } else if (const auto closing = closing_of(text, at, *tag)) {
    const std::size_t inner = at + tag->size;
    mark.shown = shown_as_html(text.substr(inner, *closing - inner));
    const std::string address = address_of(tag->attributes);
    if (!address.empty() && address != *mark.shown)
      *mark.shown += (mark.shown->empty() ? "" : " ") + address;
    mark.span.end = static_cast<std::uint32_t>(*closing + tag->name.size() + 3);
  }
  return mark;
}

}  // namespace

bool is_html_tag(std::string_view name) { return holds(kTags, name); }

std::vector<HtmlMark> find_html(std::string_view text) {
  std::vector<HtmlMark> marks;
  constexpr ByteSet kOpening("&<");
  for (std::size_t at = kOpening.find_in(text); at < text.size();) {
    auto mark = mark_at(text, at);
    at = kOpening.find_in(text, mark ? mark->span.end : at + 1);
    if (mark) marks.push_back(std::move(*mark));
  }
  return marks;
}

}  // namespace advolint
