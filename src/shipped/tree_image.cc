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
    read(at, 0, node);
    return node;
  }

  /// The value of `key` in the mapping at `at`.
  [[nodiscard]] std::optional<yaml::Node> value_of(std::string_view key, std::size_t at) const {
    if (static_cast<yaml::Kind>(words_[at] & kKindMask) != yaml::Kind::Mapping) return std::nullopt;
    const std::uint32_t begin = words_[at + 1];
    for (std::size_t i = 0; i < words_[at + 3]; ++i) {
      const Record it = entry(at, i);
      if (text_at(it.subspan(2), begin + it[0]) != key) continue;
      std::optional<yaml::Node> value(std::in_place);
      read(at - it[4], begin, *value);
      return value;
    }
    return std::nullopt;
  }

 private:
  using Record = std::span<const std::uint32_t>;

  /// The numbers of an entry of the mapping at `at`.
  [[nodiscard]] Record entry(std::size_t at, std::size_t index) const {
    return words_.subspan(at + 4 + index * kEntrySize, kEntrySize);
  }

  /// Fills in a node that is new: nodes are large, so that none is moved. `around` is where the
  /// node around it begins in the file.
  void read(std::size_t at, std::uint32_t around, yaml::Node& node) const {
    node.kind = static_cast<yaml::Kind>(words_[at] & kKindMask);
    node.style = static_cast<yaml::Style>(words_[at] >> kStyleBit);
    node.span = {around + words_[at + 1], around + words_[at + 1] + words_[at + 2]};
    switch (node.kind) {
      case yaml::Kind::Null:
        break;
      case yaml::Kind::Scalar:
        node.scalar = text_at(words_.subspan(at + 3), node.span.begin);
        break;
      case yaml::Kind::Sequence:
        node.items.reserve(words_[at + 3]);
        for (const std::uint32_t before : words_.subspan(at + 4, words_[at + 3]))
          read(at - before, node.span.begin, node.items.emplace_back());
        break;
      case yaml::Kind::Mapping:
        read_entries(at, node);
        break;
    }
  }

  void read_entries(std::size_t at, yaml::Node& node) const {
    node.entries.reserve(words_[at + 3]);
    for (std::size_t i = 0; i < words_[at + 3]; ++i) {
      const Record it = entry(at, i);
      const std::uint32_t begin = node.span.begin + it[0];
      const std::string_view key = text_at(it.subspan(2), begin);
      if (std::ranges::count(left_out_, key) != 0) continue;
      yaml::Entry& entry = node.entries.emplace_back();
      entry.key = key;
      entry.key_span = {begin, begin + it[1]};
      read(at - it[4], node.span.begin, entry.value);
    }
  }

  /// The text whose place and size `place` begins with, of a span that begins at `begin`.
  [[nodiscard]] std::string_view text_at(Record place, std::uint32_t begin) const {
    const bool is_in_file = place[0] % 2 == 0;
    return is_in_file ? file_.substr(begin + place[0] / 2, place[1])
                      : text_.substr(place[0] / 2, place[1]);
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

std::uint32_t TreeImageWriter::add(const yaml::Node& node) { return add(node, 0); }

std::uint32_t TreeImageWriter::add(const yaml::Node& node, std::uint32_t around) {
  const SourceSpan span = node.span;
  std::vector<std::uint32_t> record = {
      static_cast<std::uint32_t>(node.kind) | static_cast<std::uint32_t>(node.style) << kStyleBit,
      span.begin - around, span.size()};
  std::vector<std::size_t> nodes;  // which numbers of the record say where a node is
  const auto add_below = [&](const yaml::Node& below) {
    nodes.push_back(record.size());
    record.push_back(add(below, span.begin));
  };
  switch (node.kind) {
    case yaml::Kind::Null:
      break;
    case yaml::Kind::Scalar:
      add_text(node.scalar, span, record);
      break;
    case yaml::Kind::Sequence:
      record.push_back(static_cast<std::uint32_t>(node.items.size()));
      for (const yaml::Node& item : node.items) add_below(item);
      break;
    case yaml::Kind::Mapping:
      record.push_back(static_cast<std::uint32_t>(node.entries.size()));
      for (const yaml::Entry& entry : node.entries) {
        record.insert(record.end(), {entry.key_span.begin - span.begin, entry.key_span.size()});
        add_text(entry.key, entry.key_span, record);
        add_below(entry.value);
      }
      break;
  }
  const auto at = static_cast<std::uint32_t>(words_.size());
  for (const std::size_t it : nodes) record[it] = at - record[it];
  words_.insert(words_.end(), record.begin(), record.end());
  return at;
}

void TreeImageWriter::add_text(const std::string& text, SourceSpan span,
                               std::vector<std::uint32_t>& record) {
  const std::size_t in_span = file_.substr(span.begin, span.size()).find(text);
  const bool is_in_file = in_span != std::string_view::npos;
  const std::size_t place = is_in_file ? 2 * in_span : 2 * text_.size() + 1;
  if (!is_in_file) text_ += text;
  record.insert(record.end(),
                {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(text.size())});
}

}  // namespace advolint
