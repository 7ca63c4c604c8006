#include <catch2/catch.hpp>

#include "office/number_formats.h"
#include "office/read_office.h"
#include "support/office_files.h"

namespace advolint {
namespace {

using testing::excel_file;
using testing::excel_row;
using Kind = OfficePart::Kind;

std::string text_of(std::string_view rows) {
  const auto text = read_office(excel_file({{"March", std::string(rows)}}));
  return text ? text->text : "fault: " + text.error().because.text();
}

}  // namespace

TEST_CASE("a cell shows what Excel shows", "[office]") {
  CHECK(text_of(excel_row(1, {"Date", "Text"})) == "Date\tText\n");
  CHECK(text_of("<row><c s=\"1\"><v>46090</v></c><c s=\"2\"><v>0.395833333333333</v></c>"
                "<c s=\"3\"><v>46090.75</v></c><c><v>46090</v></c></row>") ==
        "2026-03-09\t09:30\t2026-03-09 18:00\t46090\n");
  CHECK(text_of("<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                "<c t=\"str\"><f>A1</f><v>x</v></c><c><v>0.1</v></c></row>") ==
        "TRUE\t#REF!\tx\t0.1\n");
}

TEST_CASE("days count from 1904 where a workbook says so", "[office]") {
  const NumberFormats formats({}, true);
  CHECK(formats.shown("12", 0) == "12");
  pugi::xml_document styles;
  styles.load_string("<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
  CHECK(NumberFormats(styles.document_element(), true).shown("44628", 0) == "2026-03-09");
  CHECK(NumberFormats(styles.document_element(), false).shown("1e300", 0) == "1e+300");
}

TEST_CASE("cells know their sheet, row and column", "[office]") {
  const auto text = read_office(
      excel_file({{"One", excel_row(3, {"", "b"})}, {"Two", excel_row(1, {"a"}), "hidden"}}));
  REQUIRE(text);
  const auto& parts = text->layout.parts;
  REQUIRE(parts.size() == 2);
  CHECK(cell_name(parts[0].row, parts[0].column) == "B3");
  CHECK(parts[0].sheet == 0);
  CHECK(parts[1].sheet == 1);
  CHECK(text->layout.sheets[1].is_hidden);
}

TEST_CASE("hidden rows and formulas without a result are told from others", "[office]") {
  const auto text = read_office(excel_file({{"One", excel_row(1, {"a", "b"}, "hidden=\"1\"") +
                                                        "<row r=\"2\"><c><f>A1+1</f></c></row>"}}));
  REQUIRE(text);
  REQUIRE(text->layout.parts.size() == 2);
  CHECK(text->layout.parts[0].kind == Kind::Hidden);
  CHECK(text->layout.parts[0].span == SourceSpan{0, 3});
  CHECK(text->layout.parts[1].kind == Kind::Formula);
  CHECK(text->text == "a\tb\n=A1+1\n");
}

TEST_CASE("columns are named as spreadsheets name them", "[office]") {
  CHECK(cell_name(1, 1) == "A1");
  CHECK(cell_name(12, 26) == "Z12");
  CHECK(cell_name(3, 27) == "AA3");
  CHECK(cell_name(1, 16384) == "XFD1");
}

}  // namespace advolint
