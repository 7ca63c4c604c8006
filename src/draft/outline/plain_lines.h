#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace advolint {

/// Whether there is nothing but white space, non-breaking blanks and marks of byte order.
bool is_blank_line(std::string_view line);

/// The sign of which a line consists, three times or more, blanks aside: "-----", "* * *", "———".
/// Nothing if it is not a rule.
std::optional<char32_t> rule_sign(std::string_view line);

/// A title between signs of a rule on one line: "===== DAY 4 =====". In bytes of the line.
struct FramedTitle {
  std::uint32_t begin = 0, end = 0;
};

/// Reads such a line; nothing where it is none.
std::optional<FramedTitle> read_framed_title(std::string_view line);

/// The bullet or number that begins a line.
struct LineBullet {
  std::uint32_t indent = 0;  ///< columns before it; a tab counts 4
  std::uint32_t size = 0;    ///< bytes up to the text, indentation included
  char32_t sign = 0;         ///< of numbers, the sign after them
  bool is_ordered = false;
  bool is_capital = false;  ///< "B.": heads a part of a document, and is not an item of a list
};

/// Reads "- ", "• ", "o\t", "12. ", "(3) ", "b) " at the beginning of a line.
std::optional<LineBullet> read_bullet(std::string_view line);

/// Columns of blanks at the beginning of a line; a tab counts 4.
std::uint32_t indent_of(std::string_view line);

/// Bytes of the signs that make a line a heading ("## "); 0 if it is none.
std::uint32_t heading_marks(std::string_view line);

/// The line after the sign of a quote, "> ", with which it begins.
std::string_view without_quote_sign(std::string_view line);

/// Whether the line may be a row of a table.
bool has_tabs(std::string_view line);

/// The line in which a cell in quotes ends that begins in line `begin`; the number of lines where
/// no line closes it.
std::size_t end_of_quoted_cell(std::span<const std::string_view> lines, std::size_t begin);

/// Whether a text is saved as Word saves it: paragraphs, each on one long line, and hardly a blank
/// line between them.
bool has_line_paragraphs(std::span<const std::string_view> lines);

/// The length in bytes at which a program broke the lines of a text, as those do that read pages
/// or send mails; 0 where lines end with paragraphs: most long lines end in the middle of a
/// sentence.
std::size_t wrapped_width(std::span<const std::string_view> lines);

/// Whether the next word did not fit on `line`; `width` is that of `wrapped_width`.
bool is_full_line(std::string_view line, std::size_t width);

/// "Good question! We mow the paths and check them.": too long for a title, and a sentence.
bool is_long_sentence(std::string_view line);

}  // namespace advolint
