#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "draft/post/post_text.h"
#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// A cell of a table as RFC 4180 has it, by its places alone.
struct CsvCell {
  SourceSpan span;     ///< as written, quotes included
  SourceSpan content;  ///< between the quotes; of a cell without, all of it
  SourceSpan after;    ///< what is between the closing quote and the next cell; mostly empty
  bool is_quoted = false;
  bool is_closed = true;  ///< a quote was opened and closed again, or never opened
};

struct CsvRow {
  std::uint32_t number = 0;    ///< 1-based, as a spreadsheet counts: empty rows included
  std::vector<CsvCell> cells;  ///< never empty
};

/// Reads a table row by row, in linear time, whatever it holds. Rows end with LF, CRLF or a lone
/// CR; a quoted cell may hold those, the delimiter, and quotes that are doubled. A quote inside a
/// cell that does not begin with one is a character like any other.
class CsvReader {
 public:
  /// `file` outlives the reader. The first row begins at `begin`.
  CsvReader(const SourceFile& file, std::uint32_t begin, char delimiter)
      : file_(&file), at_(begin), delimiter_(delimiter) {}

  /// Reads the next row into `row`, whose memory is used again. False after the last one.
  bool read(CsvRow& row);

 private:
  CsvCell read_cell();
  CsvCell read_quoted();
  [[nodiscard]] bool is_typed_quote(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t find_stop(std::uint32_t from) const;
  bool pass_delimiter();
  void pass_line_end();

  const SourceFile* file_;
  std::uint32_t at_;
  char delimiter_;
  std::uint32_t number_ = 0;
  bool met_unclosed_ = false;
};

/// What a reader of the cell sees: doubled quotes as one, no blanks around.
PostText text_of(const SourceFile& file, const CsvCell& cell);

/// Where a table begins, and what its first line says of it.
struct CsvStart {
  std::uint32_t begin = 0;        ///< of the first row
  std::optional<char> delimiter;  ///< said by Excel's "sep=;" above the rows
};

/// Passes over a byte order mark and a first line such as "sep=;", which no spreadsheet shows.
CsvStart find_csv_start(std::string_view bytes);

/// The rows of a file.
class CsvRows final : public TableRows {
 public:
  /// As CsvReader's.
  CsvRows(const SourceFile& file, std::uint32_t begin, char delimiter)
      : file_(file), begin_(begin), delimiter_(delimiter), reader_(file, begin, delimiter) {}

  bool read(TableRow& row) override;
  void rewind() override;

 private:
  const SourceFile& file_;
  std::uint32_t begin_;
  char delimiter_;
  CsvReader reader_;
  CsvRow row_;
};

}  // namespace advolint
