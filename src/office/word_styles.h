#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace advolint {

/// The level of a numbered or bulleted list.
struct WordListLevel {
  std::string list;  ///< its id; "0": none
  std::uint32_t level = 0;

  [[nodiscard]] bool is_item() const { return !list.empty() && list != "0"; }
};

/// What a paragraph's style, or the paragraph itself, says.
struct WordStyle {
  std::optional<std::uint32_t> heading;  ///< 1 to 6; 0: none
  std::optional<WordListLevel> item;
  std::optional<bool> is_bold;
  bool is_contents_entry = false;  ///< of a table of contents
};

/// What `<w:pPr>` says of its paragraph.
WordStyle style_said_by(pugi::xml_node properties);

/// The styles of a document.
class WordStyles {
 public:
  /// `root` is `<w:styles>`, or empty where a document has none.
  explicit WordStyles(pugi::xml_node root);

  /// A paragraph's style, with what `properties` say themselves.
  [[nodiscard]] WordStyle of(pugi::xml_node properties) const;

 private:
  struct Named {
    WordStyle style;
    std::string based_on;
  };
  std::map<std::string, Named, std::less<>> styles_;
};

}  // namespace advolint
