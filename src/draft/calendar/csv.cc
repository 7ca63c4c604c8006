#include "draft/calendar/csv.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "draft/calendar/cell_words.h"
#include "draft/post/post_text_builder.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::string_view kQuote = "\"";

bool is_blank(std::string_view text) { return span_without_blanks(text).empty(); }

/// Appends what is between quotes; each doubled quote shows as one.
void append_quoted(const SourceFile& file, SourceSpan content, PostTextBuilder& builder) {
  const std::string_view bytes = file.text(content);
  std::size_t copied = 0;
  for (std::size_t quote = bytes.find('"'); quote != std::string_view::npos;
       quote = bytes.find('"', copied)) {
    const auto begin = content.begin + static_cast<std::uint32_t>(quote);
    const std::uint32_t end = std::min(begin + 2, content.end);
    builder.append_source({content.begin + static_cast<std::uint32_t>(copied), begin});
    builder.append_for(kQuote, {begin, end});
    copied = end - content.begin;
  }
  builder.append_source({content.begin + static_cast<std::uint32_t>(copied), content.end});
}

}  // namespace

bool CsvReader::read(CsvRow& row) {
  if (at_ >= file_->size_bytes()) return false;
  row.number = ++number_;
  row.cells.clear();
  do {
    row.cells.push_back(read_cell());
  } while (pass_delimiter());
  pass_line_end();
  return true;
}

CsvCell CsvReader::read_cell() {
  const std::string_view bytes = file_->bytes();
  if (at_ < bytes.size() && bytes[at_] == '"') return read_quoted();
  const std::uint32_t begin = at_;
  at_ = find_stop(at_);
  return {.span = {begin, at_}, .content = {begin, at_}, .after = {at_, at_}};
}

/// Where a quote is never closed, its cell ends with its line, so that the rows below are read all
/// the same. This is done once: a second such cell goes on to the end of the file, or a file could
/// be gone through again from each of its lines.
CsvCell CsvReader::read_quoted() {
  const std::string_view bytes = file_->bytes();
  const std::uint32_t begin = at_;
  std::size_t quote = bytes.find('"', begin + 1);
  while (quote != std::string_view::npos && bytes.substr(quote + 1, 1) == kQuote)
    quote = bytes.find('"', quote + 2);
  if (quote == std::string_view::npos) {
    const std::size_t line_end = met_unclosed_ ? bytes.size() : bytes.find_first_of("\r\n", begin);
    met_unclosed_ = true;
    at_ = static_cast<std::uint32_t>(std::min(line_end, bytes.size()));
    return {.span = {begin, at_},
            .content = {begin + 1, at_},
            .after = {at_, at_},
            .is_quoted = true,
            .is_closed = false};
  }
  const auto end = static_cast<std::uint32_t>(quote);
  at_ = find_stop(end + 1);
  if (delimiter_ == '\t' && is_typed_quote(begin, end))
    return {.span = {begin, at_}, .content = {begin, at_}, .after = {at_, at_}};
  return {.span = {begin, end + 1},
          .content = {begin + 1, end},
          .after = {end + 1, at_},
          .is_quoted = true};
}

/// Cells that are copied out of a spreadsheet are parted by tabs, and few are quoted: in one that
/// goes on after the quote, "so to say", the writer has typed it.
bool CsvReader::is_typed_quote(std::uint32_t begin, std::uint32_t end) const {
  const std::string_view bytes = file_->bytes();
  return !is_blank(bytes.substr(end + 1, at_ - end - 1)) &&
         bytes.substr(begin, end - begin).find_first_of("\t\r\n") == std::string_view::npos;
}
/// The next delimiter or line end at `from` or after, or the end of the file.
std::uint32_t CsvReader::find_stop(std::uint32_t from) const {
  const std::string_view bytes = file_->bytes();
  std::size_t at = from;
  while (at < bytes.size() && bytes[at] != delimiter_ && bytes[at] != '\n' && bytes[at] != '\r')
    ++at;
  return static_cast<std::uint32_t>(at);
}

bool CsvReader::pass_delimiter() {
  const std::string_view bytes = file_->bytes();
  if (at_ >= bytes.size() || bytes[at_] != delimiter_) return false;
  ++at_;
  return true;
}

void CsvReader::pass_line_end() {
  const std::string_view rest = file_->bytes().substr(at_, 2);
  if (rest.empty()) return;
  at_ += rest == "\r\n" ? 2 : 1;
}

PostText text_of(const SourceFile& file, const CsvCell& cell) {
  PostTextBuilder builder(file);
  if (cell.is_quoted) {
    append_quoted(file, cell.content, builder);
    if (!is_blank(file.text(cell.after))) builder.append_source(cell.after);
  } else {
    builder.append_source(cell.content);
  }
  return without_blanks_around(file, builder.build(cell.content.begin));
}

CsvStart find_csv_start(std::string_view bytes) {
  constexpr std::string_view kSeparator = "sep=";
  const std::size_t begin = bytes.size() - utf8::without_byte_order_mark(bytes).size();
  CsvStart start{.begin = static_cast<std::uint32_t>(begin), .delimiter = {}};
  const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
  std::string_view line = bytes.substr(begin, end - begin);
  // Programs that read the line as a row quote it, and fill it up with empty cells.
  line.remove_prefix(std::min(line.find_first_not_of('"'), line.size()));
  if (fold_case(line.substr(0, kSeparator.size())) != kSeparator ||
      line.size() == kSeparator.size())
    return start;
  const char delimiter = line[kSeparator.size()];
  const std::string signs = std::string("\"") + delimiter;
  if (line.find_first_not_of(signs, kSeparator.size()) != std::string_view::npos) return start;
  start.delimiter = delimiter;
  start.begin = static_cast<std::uint32_t>(
      end + std::min<std::size_t>(bytes.size() - end, bytes.substr(end, 2) == "\r\n" ? 2 : 1));
  return start;
}

bool CsvRows::read(TableRow& row) {
  if (!reader_.read(row_)) return false;
  row.number = row_.number;
  row.cells.clear();
  for (const CsvCell& cell : row_.cells)
    row.cells.push_back({text_of(file_, cell), {cell.span.begin, cell.after.end}});
  return true;
}

void CsvRows::rewind() { reader_ = CsvReader(file_, begin_, delimiter_); }

}  // namespace advolint
