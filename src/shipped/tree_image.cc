#include "shipped/tree_image.h"

#include <algorithm>
#include <utility>

namespace advolint {
namespace {

/// How many numbers an entry of a mapping has.
constexpr std::size_t kEntrySize = 5;
constexpr std::uint32_t kStyleBit = 8;
constexpr std::uint32_t kKindMask = (1U << kStyleBit) - 1;

class TreeReader {
 public:
  TreeReader(const TreeImage& image, std::string_view file,
             std::span<const std::string_view> left_out)
      : words_(image.words), file_(file), text_(image.text), left_out_(left_out) {}

  [[nodiscard]] yaml::Node node_at(std::size_t at) const {
    yaml::Node node;
    read(at, node);
    return node;
  }

  /// The value of `key` in the mapping at `at`.
  [[nodiscard]] std::optional<yaml::Node> value_of(std::string_view key, std::size_t at) const {
    if (static_cast<yaml::Kind>(words_[at] & kKindMask) != yaml::Kind::Mapping) return std::nullopt;
    at += 3;
    const std::size_t count = words_[at++];
    for (const std::size_t end = at + count * kEntrySize; at < end; at += kEntrySize) {
      if (text_at(at) == key) return node_at(words_[at + kEntrySize - 1]);
    }
    return std::nullopt;
  }

 private:
  /// Fills in a node that is new: nodes are large, so that none is moved.
  void read(std::size_t at, yaml::Node& node) const {
    node.kind = static_cast<yaml::Kind>(words_[at] & kKindMask);
    node.style = static_cast<yaml::Style>(words_[at] >> kStyleBit);
    node.span = {words_[at + 1], words_[at + 2]};
    at += 3;
    switch (node.kind) {
      case yaml::Kind::Null:
        break;
      case yaml::Kind::Scalar:
        node.scalar = text_at(at);
        break;
      case yaml::Kind::Sequence:
        node.items.reserve(words_[at]);
        for (const std::uint32_t item : words_.subspan(at + 1, words_[at]))
          read(item, node.items.emplace_back());
        break;
      case yaml::Kind::Mapping:
        read_entries(at, node.entries);
        break;
    }
  }

  void read_entries(std::size_t at, std::vector<yaml::Entry>& entries) const {
    const std::size_t count = words_[at++];
    entries.reserve(count);
    for (const std::size_t end = at + count * kEntrySize; at < end; at += kEntrySize) {
      const std::string_view key = text_at(at);
      if (std::ranges::count(left_out_, key) != 0) continue;
      yaml::Entry& entry = entries.emplace_back();
      entry.key = key;
      entry.key_span = {words_[at + 2], words_[at + 3]};
      read(words_[at + kEntrySize - 1], entry.value);
    }
  }

  [[nodiscard]] std::string_view text_at(std::size_t at) const {
    const std::size_t begin = words_[at];
    const std::size_t size = words_[at + 1];
    return begin < file_.size() ? file_.substr(begin, size)
                                : text_.substr(begin - file_.size(), size);
  }

  std::span<const std::uint32_t> words_;
  std::string_view file_;
  std::string_view text_;
  std::span<const std::string_view> left_out_;
};

}  // namespace

yaml::Node read_tree(const TreeImage& image, std::string_view file,
                     std::span<const std::string_view> left_out) {
  return TreeReader(image, file, left_out).node_at(image.root);
}

std::optional<yaml::Node> read_value(const TreeImage& image, std::string_view file,
                                     std::string_view key) {
  return TreeReader(image, file, {}).value_of(key, image.root);
}

std::uint32_t TreeImageWriter::add(const yaml::Node& node) {
  std::vector<std::uint32_t> record = {
      static_cast<std::uint32_t>(node.kind) | static_cast<std::uint32_t>(node.style) << kStyleBit,
      node.span.begin, node.span.end};
  switch (node.kind) {
    case yaml::Kind::Null:
      break;
    case yaml::Kind::Scalar:
      add_text(node.scalar, node.span, record);
      break;
    case yaml::Kind::Sequence:
      record.push_back(static_cast<std::uint32_t>(node.items.size()));
      for (const yaml::Node& item : node.items) record.push_back(add(item));
      break;
    case yaml::Kind::Mapping:
      record.push_back(static_cast<std::uint32_t>(node.entries.size()));
      for (const yaml::Entry& entry : node.entries) {
        add_text(entry.key, entry.key_span, record);
        record.insert(record.end(), {entry.key_span.begin, entry.key_span.end, add(entry.value)});
      }
      break;
  }
  const auto at = static_cast<std::uint32_t>(words_.size());
  words_.insert(words_.end(), record.begin(), record.end());
  return at;
}

void TreeImageWriter::add_text(const std::string& text, SourceSpan span,
                               std::vector<std::uint32_t>& record) {
  std::size_t begin = file_.size() + text_.size();
  const std::size_t in_span = file_.substr(span.begin, span.end - span.begin).find(text);
  if (in_span != std::string_view::npos) {
    begin = span.begin + in_span;
  } else {
    text_ += text;
  }
  record.insert(record.end(),
                {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())});
}

}  // namespace advolint
