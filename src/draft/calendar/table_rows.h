#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "draft/post/post_text.h"
#include "text/span.h"

namespace advolint {

/// A cell of a table, whatever signs part it from others.
struct TableCell {
  PostText text;    ///< as readers of the table see it, without blanks around
  SourceSpan span;  ///< all that is between the signs around it
};

struct TableRow {
  std::uint32_t number = 0;      ///< 1-based, as readers of the table count: empty rows included
  std::vector<TableCell> cells;  ///< never empty
};

/// The rows of a table, one after the other.
class TableRows {
 public:
  TableRows() = default;
  TableRows(const TableRows&) = delete;
  TableRows& operator=(const TableRows&) = delete;
  virtual ~TableRows() = default;

  /// Reads the next row into `row`, whose memory is used again. False after the last one.
  virtual bool read(TableRow& row) = 0;

  /// Makes the first row the next one.
  virtual void rewind() = 0;
};

/// Rows that were read before.
class StoredRows final : public TableRows {
 public:
  explicit StoredRows(std::vector<TableRow> rows) : rows_(std::move(rows)) {}

  bool read(TableRow& row) override {
    if (next_ == rows_.size()) return false;
    row = rows_[next_++];
    return true;
  }

  void rewind() override { next_ = 0; }

 private:
  std::vector<TableRow> rows_;
  std::size_t next_ = 0;
};

/// Where the row stands, from its first cell to its last.
inline SourceSpan span_of(const TableRow& row) {
  return {row.cells.front().span.begin, row.cells.back().span.end};
}

}  // namespace advolint
