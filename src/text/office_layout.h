#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// Words of a Word or an Excel file that belong together: a paragraph, a cell, a comment. Spans
/// count in the text that the file was turned into.
struct OfficePart {
  enum class Kind : std::uint8_t {
    Paragraph,
    Heading,
    Item,      ///< of a list
    Contents,  ///< an entry of a table of contents
    Cell,      ///< of a sheet
    Comment,   ///< on words of a document, below all its paragraphs
    Hidden,    ///< a row or a sheet that nobody sees: all of it
    Formula    ///< a cell whose result is not in the file: the formula
  };
  enum class Look : std::uint8_t { Bold, Italic };
  struct Mark {
    Look look = Look::Bold;
    SourceSpan span;
  };
  struct Picture {
    SourceSpan span;
    SourceSpan description;
  };

  Kind kind = Kind::Paragraph;
  SourceSpan span;
  std::uint32_t level = 0;        ///< of a heading, 1 to 6
  std::uint32_t list = 0;         ///< of an item: the number of its list, 1-based
  std::uint32_t item = 0;         ///< of an item: of the outermost item around it, 1-based
  std::uint32_t bullet_size = 0;  ///< of an item: bytes before its words
  std::uint32_t paragraph = 0;    ///< 1-based; of a comment, the first one that it is on
  std::uint32_t sheet = 0;        ///< of a cell: the index of its sheet
  std::uint32_t table = 0;        ///< the number of the document's table around it; 0: none
  std::uint32_t row = 0;          ///< of a cell of a table or a sheet, 1-based
  std::uint32_t column = 0;       ///< of a cell of a table or a sheet, 1-based
  SourceSpan about;               ///< of a comment: the paragraphs that it is on
  std::vector<Mark> marks = {};
  std::vector<Picture> pictures = {};
};

/// A sheet of an Excel file.
struct OfficeSheet {
  std::string name;
  bool is_hidden = false;
};

/// Cells of several rows of a sheet that were made one, with the words of the first.
struct MergedCells {
  std::uint32_t sheet = 0;
  std::uint32_t column = 0;
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
};

/// What the text of a file that has no lines came from.
struct OfficeLayout {
  std::vector<OfficePart> parts;    ///< by their spans, which do not overlap
  std::vector<OfficeSheet> sheets;  ///< of an Excel file
  std::vector<MergedCells> merged;  ///< of an Excel file
  bool is_workbook = false;
  std::uint32_t body_end = 0;  ///< where comments begin, which are no text of the document

  /// The part that holds `offset`, or the last one before it; null where there is none.
  [[nodiscard]] const OfficePart* part_at(std::uint32_t offset) const;
};

/// "D2".
std::string cell_name(std::uint32_t row, std::uint32_t column);

/// A file of an office program, as text. Cells of a row are parted by tabs, and rows and paragraphs
/// by line ends; a cell or a paragraph may hold both itself.
struct OfficeText {
  std::string text;
  OfficeLayout layout;
};

}  // namespace advolint
