#include "draft/calendar/cell_words.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

#include "draft/post/post_text_builder.h"

namespace advolint {

namespace {

/// What stands for a blank, or for nothing, around the words of cells. A joiner of emoji is none.
constexpr std::string_view kCommon = " \t\r\n";
constexpr std::string_view kBlanks[] = {"\u00A0", "\u2007", "\u202F", "\u2002",
                                        "\u2003", "\u2009", "\u3000"};
constexpr std::string_view kUnseen[] = {"\u200B", "\u2060", "\uFEFF", "\u200E", "\u200F"};

bool is_common(char c) { return kCommon.find(c) != std::string_view::npos; }

/// The size in bytes of the blank for which `stands_here` is true; 0 for none.
template <class Predicate>
std::size_t size_of_blank(Predicate stands_here) {
  const auto* blank = std::ranges::find_if(kBlanks, stands_here);
  if (blank != std::end(kBlanks)) return blank->size();
  const auto* unseen = std::ranges::find_if(kUnseen, stands_here);
  return unseen == std::end(kUnseen) ? 0 : unseen->size();
}

bool is_ascii_byte(char c) { return static_cast<unsigned char>(c) < 0x80; }

std::size_t blank_at_begin(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_byte(text.front())) return is_common(text.front()) ? 1 : 0;
  return size_of_blank([&](std::string_view blank) { return text.starts_with(blank); });
}

std::size_t blank_at_end(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_byte(text.back())) return is_common(text.back()) ? 1 : 0;
  return size_of_blank([&](std::string_view blank) { return text.ends_with(blank); });
}

}  // namespace

TextSpan span_without_blanks(std::string_view text) {
  std::size_t begin = 0;
  while (const std::size_t size = blank_at_begin(text.substr(begin))) begin += size;
  std::size_t end = text.size();
  while (const std::size_t size = blank_at_end(text.substr(begin, end - begin))) end -= size;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string_view without_blanks(std::string_view text) {
  const TextSpan kept = span_without_blanks(text);
  return text.substr(kept.begin, kept.size());
}

PostText without_blanks_around(const SourceFile& file, PostText text) {
  const TextSpan kept = span_without_blanks(text.text());
  if (kept.size() == text.text().size()) return text;
  PostTextBuilder builder(file);
  builder.append_part(text, kept);
  return builder.build(text.to_source({kept.begin, kept.begin}).begin);
}

std::string with_common_blanks(std::string_view text) {
  std::string common;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::size_t size = blank_at_begin(rest);
    const auto begins_rest = [&](std::string_view it) { return rest.starts_with(it); };
    if (size == 0 || is_common(rest.front())) {
      common += rest.front();
    } else if (std::ranges::none_of(kUnseen, begins_rest)) {
      common += ' ';
    }
    at += std::max<std::size_t>(size, 1);
  }
  return common;
}

std::vector<TextSpan> split(std::string_view text, std::string_view separators) {
  std::vector<TextSpan> spans;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
    const TextSpan word = span_without_blanks(text.substr(at, end - at));
    const auto begin = static_cast<std::uint32_t>(at);
    if (!word.empty()) spans.push_back({begin + word.begin, begin + word.end});
    at = end + 1;
  }
  return spans;
}

yaml::Node scalar_of(const PostText& text, TextSpan span) {
  return {.kind = yaml::Kind::Scalar,
          .scalar = std::string(text.text(span)),
          .span = text.to_source(span),
          .items = {},
          .entries = {}};
}

yaml::Node scalar_of(const PostText& text) {
  return scalar_of(text, {0, static_cast<std::uint32_t>(text.text().size())});
}

yaml::Node list_at(const PostText& text) {
  yaml::Node list = scalar_of(text);
  list.kind = yaml::Kind::Sequence;
  list.scalar.clear();
  return list;
}

void put(yaml::Node& root, std::string_view path, SourceSpan key_span, yaml::Node value) {
  yaml::Node* node = &root;
  for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
    const std::string_view key = path.substr(0, dot);
    path.remove_prefix(dot + 1);
    auto entry = std::ranges::find(node->entries, key, &yaml::Entry::key);
    if (entry == node->entries.end() || !entry->value.is_mapping()) {
      node->entries.push_back({std::string(key), key_span, {}});
      entry = node->entries.end() - 1;
      entry->value.kind = yaml::Kind::Mapping;
      entry->value.span = value.span;
    }
    node = &entry->value;
  }
  node->entries.push_back({std::string(path), key_span, std::move(value)});
}

}  // namespace advolint
