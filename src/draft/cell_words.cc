#include "draft/cell_words.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace advolint {

std::vector<TextSpan> split(std::string_view text, std::string_view separators) {
  constexpr std::string_view kBlanks = " \t\r\n";
  std::vector<TextSpan> spans;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
    const std::size_t begin = std::min(text.find_first_not_of(kBlanks, at), end);
    const std::string_view word = text.substr(begin, end - begin);
    const std::size_t size = word.find_last_not_of(kBlanks) + 1;
    if (size > 0)
      spans.push_back(
          {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)});
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
