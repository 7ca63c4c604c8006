#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/node.h"

namespace advolint {

/// A tree of YAML as flat constants, which the build writes and read_tree() turns back into nodes.
/// A node begins with its kind and style, and begin and size of its span. A scalar goes on with the
/// place and the size of its text; a sequence with the number of its items and where each of them
/// begins; a mapping with the number of its entries, and for each of them begin and size of the
/// key's span, place and size of the key, and where the value begins. Numbers are small, for the
/// program is packed: a span begins so many bytes after that of the node around it, a node stands
/// so many numbers before the one around it, and a text so many bytes after the begin of the span
/// that holds it. Texts that the file writes in other bytes are in `text`, at half their place,
/// which is odd.
struct TreeImage {
  std::string_view path;  ///< of the file, relative to `rules/`
  std::span<const std::uint32_t> words;
  std::string_view text;  ///< what stands in the file in other bytes, folded or escaped
  std::uint32_t root = 0;
};

/// The tree that `image` holds of a file with the bytes `file`, without the entries of mappings
/// whose key is in `left_out`.
yaml::Node read_tree(const TreeImage& image, std::string_view file,
                     std::span<const std::string_view> left_out = {});

/// The value of `key` in the mapping that `image` holds; nothing if there is none.
std::optional<yaml::Node> read_value(const TreeImage& image, std::string_view file,
                                     std::string_view key);

/// Writes trees as the constants of an image.
class TreeImageWriter {
 public:
  /// `file` are the bytes of which the trees were read: a view, which has to outlive the writer.
  explicit TreeImageWriter(std::string_view file) : file_(file) {}

  /// Adds `node` with all below it. The result is where it begins.
  std::uint32_t add(const yaml::Node& node);

  [[nodiscard]] std::span<const std::uint32_t> words() const { return words_; }
  [[nodiscard]] std::string_view text() const { return text_; }

 private:
  /// `around` is where the node around it begins in the file.
  std::uint32_t add(const yaml::Node& node, std::uint32_t around);
  /// Adds place and size of `text`, which the file writes at `span`.
  void add_text(const std::string& text, SourceSpan span, std::vector<std::uint32_t>& record);

  std::string_view file_;
  std::vector<std::uint32_t> words_;
  std::string text_;
};

}  // namespace advolint
