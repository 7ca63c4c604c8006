#include "office/read_workbook.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "office/limits.h"
#include "office/number_formats.h"
#include "office/shared_strings.h"
#include "office/xml.h"

namespace advolint {
namespace {

/// Calendars have a dozen columns. What is right of these is left alone.
constexpr std::uint32_t kMostColumns = 256;

struct CellPlace {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

/// "D2" names row 2 and column 4.
std::optional<CellPlace> read_reference(std::string_view reference) {
  constexpr std::uint32_t kLetters = 26;
  CellPlace place;
  std::size_t at = 0;
  for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 3; ++at)
    place.column = place.column * kLetters + static_cast<std::uint32_t>(reference[at] - 'A') + 1;
  const char* const end = reference.data() + reference.size();
  const auto [digits_end, fault] = std::from_chars(reference.data() + at, end, place.row);
  if (at == 0 || fault != std::errc() || digits_end != end || place.row == 0) return std::nullopt;
  return place;
}

/// A cell with words.
struct Cell {
  std::uint32_t column = 0;
  std::string words;
  bool lacks_result = false;
};

/// What the sheets of a workbook have in common.
struct WorkbookFacts {
  std::vector<std::string> strings;
  NumberFormats formats;
};

class SheetReader {
 public:
  SheetReader(const WorkbookFacts& facts, OfficeText& out, std::uint32_t& cells)
      : facts_(facts), out_(out), cells_(cells) {}

  /// False where there is too much.
  bool read(pugi::xml_node root) {
    for (const pugi::xml_node it : xml::child(root, "sheetData").children()) {
      if (xml::name_of(it) != "row") continue;
      const long number = xml::number(it, "r", 0);
      row_ = number > 0 ? static_cast<std::uint32_t>(number) : row_ + 1;
      std::vector<Cell> cells = read_cells(it);
      if (cells.empty()) continue;
      cells_ += std::max(cells.back().column, static_cast<std::uint32_t>(cells.size()));
      add_row(std::move(cells), xml::is_on(xml::attribute(it, "hidden")));
      if (out_.text.size() > kMaxUnpackedBytes || cells_ > kMaxCells) return false;
    }
    add_merged(xml::child(root, "mergeCells"));
    return true;
  }

 private:
  [[nodiscard]] std::uint32_t sheet() const {
    return static_cast<std::uint32_t>(out_.layout.sheets.size()) - 1;
  }

  std::vector<Cell> read_cells(pugi::xml_node row) const {
    std::vector<Cell> cells;
    std::uint32_t column = 0;
    std::size_t bytes = out_.text.size();
    for (const pugi::xml_node it : row.children()) {
      if (xml::name_of(it) != "c") continue;
      const auto place = read_reference(xml::attribute(it, "r"));
      column = place ? place->column : column + 1;
      if (column > kMostColumns) continue;
      Cell cell{.column = column, .words = words_in(it)};
      if (cell.words.empty()) {
        cell.words = xml::child(it, "f").text().get();
        // A text without a sign is a result, too.
        cell.lacks_result = !cell.words.empty() && xml::attribute(it, "t") != "str";
        if (!cell.lacks_result) continue;
        cell.words.insert(0, 1, '=');
      }
      // A row may name one long text in each of its cells.
      bytes += cell.words.size();
      cells.push_back(std::move(cell));
      if (bytes > kMaxUnpackedBytes || cells.size() > kMaxCells) break;
    }
    std::ranges::stable_sort(cells, {}, &Cell::column);
    return cells;
  }

  [[nodiscard]] std::string words_in(pugi::xml_node cell) const {
    const std::string_view type = xml::attribute(cell, "t");
    if (type == "inlineStr") return words_of(xml::child(cell, "is"));
    const std::string_view value = xml::child(cell, "v").text().get();
    if (type == "s") {
      std::uint64_t index = 0;
      std::from_chars(value.data(), value.data() + value.size(), index);
      return index < facts_.strings.size() ? facts_.strings[std::size_t(index)] : std::string();
    }
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (type == "d") return std::string(value.substr(0, value.find("T00:00:00")));
    if (type == "str" || type == "e" || value.empty()) return std::string(value);
    const long style = xml::number(cell, "s", 0);
    return facts_.formats.shown(value, static_cast<std::size_t>(std::max(style, 0L)));
  }

  void add_row(std::vector<Cell> cells, bool is_hidden) {
    std::string& text = out_.text;
    const auto here = [&] { return static_cast<std::uint32_t>(text.size()); };
    const std::uint32_t row_begin = here();
    for (const Cell& it : cells) {
      if (here() > row_begin) text += '\t';
      OfficePart part{.kind = it.lacks_result ? OfficePart::Kind::Formula : OfficePart::Kind::Cell,
                      .sheet = sheet(),
                      .row = row_,
                      .column = it.column};
      part.span.begin = here();
      text += it.words;
      part.span.end = here();
      if (!is_hidden) out_.layout.parts.push_back(std::move(part));
    }
    if (is_hidden) {
      OfficePart part{.kind = OfficePart::Kind::Hidden,
                      .span = {row_begin, here()},
                      .sheet = sheet(),
                      .row = row_,
                      .column = cells.front().column};
      out_.layout.parts.push_back(std::move(part));
    }
    text += '\n';
  }

  /// Cells that were made one, of several rows.
  void add_merged(pugi::xml_node cells) {
    constexpr std::uint32_t kMostMerges = 4096;
    constexpr std::uint32_t kMostRows = 1000;  // of a day, or of a month
    for (const pugi::xml_node it : cells.children()) {
      if (out_.layout.merged.size() >= kMostMerges) return;
      const std::string_view reference = xml::attribute(it, "ref");
      const std::size_t colon = std::min(reference.find(':'), reference.size());
      const auto first = read_reference(reference.substr(0, colon));
      const auto last = read_reference(reference.substr(std::min(colon + 1, reference.size())));
      if (!first || !last || first->row == last->row || first->column > kMostColumns) continue;
      out_.layout.merged.push_back({.sheet = sheet(),
                                    .column = first->column,
                                    .first_row = first->row,
                                    .last_row = std::min(last->row, first->row + kMostRows)});
    }
  }

  const WorkbookFacts& facts_;
  OfficeText& out_;
  std::uint32_t& cells_;  ///< of the workbook so far
  std::uint32_t row_ = 0;
};

OfficeResult<pugi::xml_node> root_of(Package& package, const Relations& relations,
                                     std::string_view kind,
                                     std::unique_ptr<pugi::xml_document>& holder) {
  const auto found =
      std::ranges::find_if(relations, [&](const auto& it) { return it.second.kind == kind; });
  if (found == relations.end() || !package.has(found->second.target)) return pugi::xml_node();
  auto part = package.read(found->second.target);
  if (!part) return tl::unexpected(part.error());
  holder = std::move(*part);
  return holder->document_element();
}

}  // namespace

OfficeResult<OfficeText> read_workbook(Package& package, const pugi::xml_document& main) {
  const pugi::xml_node workbook = main.document_element();
  const auto relations = package.relations_of(package.main_part());
  if (!relations) return tl::unexpected(relations.error());
  std::unique_ptr<pugi::xml_document> strings, styles;
  const auto strings_root = root_of(package, *relations, "sharedStrings", strings);
  if (!strings_root) return tl::unexpected(strings_root.error());
  const auto styles_root = root_of(package, *relations, "styles", styles);
  if (!styles_root) return tl::unexpected(styles_root.error());
  const bool counts_from_1904 =
      xml::is_on(xml::attribute(xml::child(workbook, "workbookPr"), "date1904"));
  const WorkbookFacts facts{shared_strings(*strings_root), {*styles_root, counts_from_1904}};

  OfficeText out;
  out.layout.is_workbook = true;
  std::uint32_t cells = 0;
  for (const pugi::xml_node it : xml::child(workbook, "sheets").children()) {
    const auto relation = relations->find(xml::attribute(it, "id"));
    if (relation == relations->end() || relation->second.kind != "worksheet") continue;
    auto sheet = package.read(relation->second.target);
    if (!sheet) return tl::unexpected(sheet.error());
    const bool is_hidden = xml::attribute(it, "state").find("idden") != std::string_view::npos;
    out.layout.sheets.push_back({std::string(xml::attribute(it, "name")), is_hidden});
    if (!SheetReader(facts, out, cells).read((*sheet)->document_element()))
      return tl::unexpected(too_large());
  }
  out.layout.body_end = static_cast<std::uint32_t>(out.text.size());
  return out;
}

}  // namespace advolint
