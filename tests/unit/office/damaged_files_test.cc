// Files that no office program has written, and those that must not fill the memory.
#include <catch2/catch.hpp>

#include "office/read_office.h"
#include "support/office_files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using namespace std::string_view_literals;

using testing::excel_file;
using testing::excel_row;
using testing::word_file;
using testing::word_paragraph;
using testing::zip_of;

std::string fault_of(std::string_view bytes) {
  const auto text = read_office(bytes);
  return text ? "none" : text.error().because.text();
}

}  // namespace

TEST_CASE("a damaged office file is told, wherever it ends", "[office]") {
  const std::string whole = word_file(word_paragraph("Come in."));
  CHECK(fault_of(whole) == "none");
  for (std::size_t size = 0; size < whole.size() / 2; size += 7) {
    INFO(size);
    CHECK(fault_of(std::string_view(whole).substr(0, size)) == "a damaged file");
  }
  CHECK(fault_of("PK\x03\x04 and no more") == "a damaged file");
}

TEST_CASE("a byte that was changed is no way out of a file", "[office]") {
  const std::string whole = excel_file({{"March", excel_row(1, {"Date", "Text"})}});
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0xFF);
    fault_of(changed);  // in a build that watches memory, this is what is held
  }
}

TEST_CASE("archives of other things are told", "[office]") {
  CHECK(fault_of(zip_of({{"a.txt", "a"}})) == "an archive without a document of Word or Excel");
  CHECK(fault_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old") == "a file as before 2007");
  CHECK(fault_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
                 "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) == "an encrypted file");
}

TEST_CASE("a small file that holds more than any memory is not read", "[office]") {
  const std::string words(70U << 20U, 'a');
  const std::string small = word_file("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
  CHECK(small.size() < 200'000);
  CHECK(fault_of(small) == "a file that holds more than advolint reads");
  SECTION("nor one of a million paragraphs") {
    std::string body;
    for (int i = 0; i < 1'000'000; ++i) body += "<w:p/>";
    CHECK(fault_of(word_file(body)) == "a file that holds more than advolint reads");
  }
  SECTION("nor one of rows that begin far on the right") {
    std::string rows;
    for (int i = 1; i < 10'000; ++i)
      rows += "<row><c r=\"IV" + std::to_string(i) + "\"><v>1</v></c></row>";
    CHECK(fault_of(excel_file({{"March", rows}})) == "a file that holds more than advolint reads");
  }
  SECTION("nor one of more cells in one place than a workbook has") {
    std::string row = "<row>";
    for (int i = 0; i <= 1'000'000; ++i) row += "<c r=\"A1\"><v>1</v></c>";
    CHECK(fault_of(excel_file({{"March", row + "</row>"}})) ==
          "a file that holds more than advolint reads");
  }
  SECTION("nor one of tables wider than any page") {
    std::string row;
    for (int i = 0; i < 100; ++i) row += "<w:tc><w:tcPr><w:gridSpan w:val=\"64\"/></w:tcPr></w:tc>";
    std::string rows;
    for (int i = 0; i < 200; ++i) rows += "<w:tr>" + row + "</w:tr>";
    CHECK(fault_of(word_file("<w:tbl>" + rows + "</w:tbl>")) ==
          "a file that holds more than advolint reads");
  }
  SECTION("nor one whose cells all name one long text") {
    const std::string text(1U << 20U, 'a');
    std::string cells;
    for (int i = 0; i < 100; ++i) cells += "<c t=\"s\"><v>0</v></c>";
    const std::string relations = "http://x/relationships/";
    CHECK(fault_of(zip_of(
              {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + relations +
                                   "officeDocument\" Target=\"w.xml\"/></Relationships>"},
               {"w.xml", "<workbook><sheets><sheet name=\"a\" id=\"s\"/></sheets></workbook>"},
               {"_rels/w.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\"" + relations +
                    "worksheet\" Target=\"s.xml\"/><Relationship Id=\"t\" Type=\"" + relations +
                    "sharedStrings\" Target=\"t.xml\"/></Relationships>"},
               {"t.xml", "<sst><si><t>" + text + "</t></si></sst>"},
               {"s.xml",
                "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>"}})) ==
          "a file that holds more than advolint reads");
  }
}

TEST_CASE("elements one in another beyond all measure are passed over", "[office]") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<w:ins>";
  for (int i = 0; i < 100'000; ++i) deep += "</w:ins>";
  CHECK(fault_of(word_file("<w:p>" + deep + "</w:p>" + deep)) == "none");
}

TEST_CASE("a named office file that cannot be read is exit 2, one met in a folder is told",
          "[office]") {
  const testing::TemporaryFolder folder;
  folder.write("kit.docx", "PK\x03\x04");
  const testing::Run named = testing::run_in(folder.path(), {"check", "kit.docx"});
  CHECK(named.exit_code == 2);
  CHECK_THAT(named.err,
             Catch::StartsWith("kit.docx: error: not read: a damaged file: open it where it was "
                               "written, and save it again\n"));
  folder.write("good.md", "Story time is at ten.\n");
  const testing::Run met = testing::run_in(folder.path(), {"check", "-v", "."});
  CHECK_THAT(met.err, Catch::Contains("kit.docx"));
  CHECK(met.exit_code != 2);
}

}  // namespace advolint
