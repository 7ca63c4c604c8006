#include "draft/calendar/csv.h"

#include <ctime>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

using Rows = std::vector<std::vector<std::string>>;

SourceFile file_of(std::string bytes) { return {"calendar.csv", std::move(bytes)}; }

Rows read_rows(const SourceFile& file, char delimiter = ',') {
  Rows rows;
  CsvReader reader(file, 0, delimiter);
  for (CsvRow row; reader.read(row);) {
    rows.emplace_back();
    for (const CsvCell& cell : row.cells) rows.back().push_back(text_of(file, cell).text());
  }
  return rows;
}

Rows read_rows(std::string bytes, char delimiter = ',') {
  return read_rows(file_of(std::move(bytes)), delimiter);
}

/// All texts over `alphabet` with up to `longest` characters.
std::vector<std::string> all_texts(const std::vector<std::string>& alphabet, std::size_t longest) {
  std::vector<std::string> texts = {""};
  for (std::size_t begin = 0, size = 0; size < longest; ++size) {
    const std::size_t end = texts.size();
    for (; begin < end; ++begin) {
      for (const std::string& sign : alphabet) texts.push_back(texts[begin] + sign);
    }
  }
  return texts;
}

}  // namespace

TEST_CASE("a table is read as RFC 4180 says", "[draft][csv]") {
  struct Case {
    std::string bytes;
    Rows rows;
  };
  const std::vector<Case> cases = {
      {"", {}},
      {"a", {{"a"}}},
      {"a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
      {"a,b\r\nc,d", {{"a", "b"}, {"c", "d"}}},
      {"a\rb\r", {{"a"}, {"b"}}},
      {"a,\n,b", {{"a", ""}, {"", "b"}}},
      {"\n\na", {{""}, {""}, {"a"}}},
      {"\"a\",\"b\"", {{"a", "b"}}},
      {"\"a,b\",c", {{"a,b", "c"}}},
      {"\"a\nb\",c\nd", {{"a\nb", "c"}, {"d"}}},
      {"\"a\r\nb\"", {{"a\nb"}}},
      {"\"say \"\"hi\"\"\",b", {{"say \"hi\"", "b"}}},
      {"\"\",\"\"\"\"", {{"", "\""}}},
      {"5\" screen,b", {{"5\" screen", "b"}}},
      {" a , \tb", {{"a", "b"}}},
      {"\" a \nb \n\"", {{"a \nb"}}},
      {"\"a\" ,b", {{"a", "b"}}},
      {"\"a\"b,c", {{"ab", "c"}}},
  };
  for (const Case& it : cases) {
    INFO(it.bytes);
    CHECK(read_rows(it.bytes) == it.rows);
  }
}

TEST_CASE("semicolons and tabs part cells as commas do", "[draft][csv]") {
  CHECK(read_rows("a;\"b;c\";d,e", ';') == Rows{{"a", "b;c", "d,e"}});
  CHECK(read_rows("a\t\"b\tc\"\td", '\t') == Rows{{"a", "b\tc", "d"}});
  CHECK(read_rows("a\t\"Big\" books\td", '\t') == Rows{{"a", "\"Big\" books", "d"}});
}

TEST_CASE("a quote that is never closed ends with its line", "[draft][csv]") {
  CHECK(read_rows("a,\"b\nc,d\n") == Rows{{"a", "b"}, {"c", "d"}});
  const SourceFile file = file_of("a,\"b, c");
  CsvReader reader(file, 0, ',');
  CsvRow row;
  REQUIRE(reader.read(row));
  CHECK_FALSE(row.cells.at(1).is_closed);
  CHECK(row.cells.at(1).span.begin == 2);
  CHECK(file.text(row.cells.at(1).content) == "b, c");
}

TEST_CASE("what stands after a closing quote is known", "[draft][csv]") {
  const SourceFile file = file_of("\"Dune\" is back,b\n\"c\" \n");
  CsvReader reader(file, 0, ',');
  CsvRow row;
  REQUIRE(reader.read(row));
  CHECK(file.text(row.cells.front().after) == " is back");
  REQUIRE(reader.read(row));
  CHECK(file.text(row.cells.front().after) == " ");
}

TEST_CASE("every byte of every small table belongs where it is said to", "[draft][csv]") {
  for (const std::string& bytes : all_texts({"a", "\"", ",", "\n", "\r", " ", "\u00E9"}, 5)) {
    const SourceFile file = file_of(bytes);
    CsvReader reader(file, 0, ',');
    std::uint32_t end = 0;
    for (CsvRow row; reader.read(row);) {
      for (const CsvCell& cell : row.cells) {
        INFO(bytes);
        // Cells follow each other with one delimiter or line end between them.
        REQUIRE(cell.span.begin >= end);
        REQUIRE(cell.span.begin - end <= 2);
        REQUIRE(cell.after.begin == cell.span.end);
        end = cell.after.end;
        const PostText shown = text_of(file, cell);
        for (const Segment& segment : shown.segments()) {
          const std::string_view text = shown.text(segment.text);
          const std::string_view source = file.text(segment.source);
          const bool shows = source == text || (source == "\"\"" && text == "\"") ||
                             (source == "\r\n" && text == "\n") || (source == "\r" && text == "\n");
          REQUIRE(shows);
        }
      }
    }
    REQUIRE(file.size_bytes() - end <= 2);
  }
}

TEST_CASE("a cell that is quoted as RFC 4180 says shows what was quoted", "[draft][csv]") {
  for (const std::string& text : all_texts({"a", "\"", ",", "\n", "b"}, 5)) {
    std::string quoted = "\"";
    for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
    const std::size_t begin = text.find_first_not_of('\n');
    const std::string trimmed = begin == std::string::npos
                                    ? std::string()
                                    : text.substr(begin, text.find_last_not_of('\n') - begin + 1);
    REQUIRE(read_rows(quoted + "\",z") == Rows{{trimmed, "z"}});
  }
}

TEST_CASE("blanks that do not break, and characters that nobody sees, are no part of a cell",
          "[draft][csv]") {
  CHECK(read_rows("a\u00A0,\u202Fb\u2007 ,\"\u200Bc \uFEFF\"") == Rows{{"a", "b", "c"}});
  CHECK(read_rows("a\u00A0b,\u2764\uFE0F") == Rows{{"a\u00A0b", "\u2764\uFE0F"}});
  CHECK(read_rows("\u00A0,a") == Rows{{"", "a"}});
}

TEST_CASE("a first line may say what parts the cells", "[draft][csv]") {
  struct Case {
    std::string bytes;
    std::uint32_t begin;
    std::optional<char> delimiter;
  };
  for (const Case& it :
       {Case{"sep=;\r\na;b", 7, ';'}, Case{"\xEF\xBB\xBFsep=,\na,b", 9, ','},
        Case{"\"sep=;\"\na;b", 8, ';'}, Case{"SEP=;;;\na;b;c", 8, ';'}, Case{"sep=\t", 5, '\t'},
        Case{"sep=\na", 0, std::nullopt}, Case{"separate\na", 0, std::nullopt},
        Case{"sep=;text\na", 0, std::nullopt}, Case{"", 0, std::nullopt}}) {
    INFO(it.bytes);
    const CsvStart start = find_csv_start(it.bytes);
    CHECK(start.begin == it.begin);
    CHECK(start.delimiter == it.delimiter);
  }
}

TEST_CASE("the time to read a table grows with its size alone", "[draft][csv]") {
  for (const std::string_view line : {"\"", "\"\"\"\n", "\"a\n\"\"", "a,\"b\n", ",", "\n"}) {
    std::string bytes;
    while (bytes.size() < 1'000'000) bytes += line;
    const std::clock_t begin = std::clock();
    const SourceFile file = file_of(bytes);
    CsvReader reader(file, 0, ',');
    std::size_t cells = 0;
    for (CsvRow row; reader.read(row);) cells += row.cells.size();
    CHECK(cells > 0);
    CHECK(std::clock() - begin < 5 * CLOCKS_PER_SEC);
  }
}

}  // namespace advolint
