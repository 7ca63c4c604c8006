#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/office_layout.h"

namespace advolint {

/// Where a paragraph stands in the tables of its document.
struct CellPlace {
  std::uint32_t table = 0;  ///< 0: in none
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

/// Puts the text of a document together, paragraph by paragraph.
class DocumentText {
 public:
  /// Begins a paragraph that readers see, empty or not.
  void begin(OfficePart part, const CellPlace& place, std::string_view bullet);
  /// What `part` says of the paragraph that is open, in place of what was said: its text goes on.
  void go_on(const OfficePart& part);
  void end();
  /// Counts the cells that a row of a table grows by; too many make the text too long.
  void count_cells(std::uint32_t cells);

  void add(std::string_view words);
  /// The words from `begin` to the end are bold, or italic.
  void mark(std::uint32_t begin, OfficePart::Look look);
  void add_picture(std::string_view description);

  /// The comment `id` is on words from here on, to `close_comment`.
  void open_comment(std::string id);
  void close_comment(std::string_view id);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] std::string_view words_from(std::uint32_t begin) const {
    return std::string_view(text_).substr(begin);
  }

  /// Whether it has become longer than any file may be; what came after that is left out.
  [[nodiscard]] bool is_too_long() const { return is_too_long_; }

  /// The finished text. `comments`: what each says, by its id.
  OfficeText finish(const std::map<std::string, std::string, std::less<>>& comments);

 private:
  struct Noted {
    std::size_t first = 0;  ///< paragraphs, by index
    std::size_t last = 0;
  };

  void part_from_last(const CellPlace& place);

  std::string text_;
  std::vector<OfficePart> parts_;
  CellPlace place_;
  std::uint32_t cells_ = 0;
  bool is_too_long_ = false;
  std::map<std::string, Noted, std::less<>> noted_;
};

}  // namespace advolint
