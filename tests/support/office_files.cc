#include "support/office_files.h"

#include <filesystem>
#include <memory>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <minizip/zip.h>

#include "office/read_office.h"
#include "support/files.h"
#include "support/temporary_folder.h"

namespace advolint::testing {
namespace {

constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kKinds =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

std::string relation(std::string_view id, std::string_view kind, std::string_view target,
                     std::string_view more = {}) {
  return fmt::format(R"(<Relationship Id="{}" Type="{}/{}" Target="{}"{}/>)", id, kKinds, kind,
                     target, more);
}

std::string relations(std::string_view of) {
  return fmt::format(R"(<Relationships xmlns="{}">{}</Relationships>)", kRelations, of);
}

}  // namespace

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files) {
  const TemporaryFolder folder;
  const std::string path = folder.path("made.zip");
  zipFile zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
  REQUIRE(zip != nullptr);
  for (const auto& [name, contents] : files) {
    const zip_fileinfo info = {};
    REQUIRE(zipOpenNewFileInZip64(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                                  Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK);
    zipWriteInFileInZip(zip, contents.data(), static_cast<unsigned>(contents.size()));
    zipCloseFileInZip(zip);
  }
  zipClose(zip, nullptr);
  return read_file(path).value();
}

std::string word_file(std::string_view body,
                      const std::vector<std::pair<std::string, std::string>>& parts) {
  std::vector<std::pair<std::string, std::string>> files = {
      {"_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml"))},
      {"word/document.xml",
       fmt::format(R"(<w:document xmlns:w="{}" xmlns:r="{}"><w:body>{}</w:body></w:document>)",
                   kWord, kKinds, body)}};
  std::string names;
  for (const auto& [kind, contents] : parts) {
    if (kind == "hyperlink") {
      names += relation("link", kind, contents, R"( TargetMode="External")");
      continue;
    }
    names += relation(kind, kind, kind + ".xml");
    files.emplace_back("word/" + kind + ".xml", contents);
  }
  files.emplace_back("word/_rels/document.xml.rels", relations(names));
  return zip_of(files);
}

std::string word_paragraph(std::string_view words, std::string_view style) {
  const std::string properties =
      style.empty() ? "" : fmt::format(R"(<w:pPr><w:pStyle w:val="{}"/></w:pPr>)", style);
  return fmt::format(R"(<w:p>{}<w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>)", properties,
                     words);
}

std::string excel_file(const std::vector<TestSheet>& sheets) {
  std::string names, targets = relation("styles", "styles", "styles.xml");
  std::vector<std::pair<std::string, std::string>> files = {
      {"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
      {"xl/styles.xml",
       R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\-mmm\-yy &quot;at&quot; )"
       R"(h:mm"/>)"
       R"(</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/>)"
       R"(<xf numFmtId="164"/></cellXfs></styleSheet>)"}};
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const TestSheet& it = sheets[i];
    names += fmt::format(R"(<sheet name="{}" sheetId="{}" r:id="s{}" state="{}"/>)", it.name, i + 1,
                         i, it.state);
    targets += relation(fmt::format("s{}", i), "worksheet", fmt::format("sheet{}.xml", i));
    const std::string merged =
        it.merged.empty()
            ? ""
            : fmt::format(R"(<mergeCells><mergeCell ref="{}"/></mergeCells>)", it.merged);
    files.emplace_back(
        fmt::format("xl/sheet{}.xml", i),
        fmt::format("<worksheet><sheetData>{}</sheetData>{}</worksheet>", it.rows, merged));
  }
  files.emplace_back(
      "xl/workbook.xml",
      fmt::format(R"(<workbook xmlns:r="{}"><sheets>{}</sheets></workbook>)", kKinds, names));
  files.emplace_back("xl/_rels/workbook.xml.rels", relations(targets));
  return zip_of(files);
}

std::string excel_row(unsigned number, const std::vector<std::string>& words,
                      std::string_view attributes) {
  std::string cells;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) continue;
    const std::string name = cell_name(number, static_cast<std::uint32_t>(i) + 1);
    cells += words[i].starts_with("<c")
                 ? words[i]
                 : fmt::format(R"(<c r="{}" t="inlineStr"><is><t>{}</t></is></c>)", name, words[i]);
  }
  return fmt::format(R"(<row r="{}" {}>{}</row>)", number, attributes, cells);
}

SourceFilePtr office_file(std::string_view path, std::string_view bytes) {
  auto text = read_office(bytes);
  if (!text) FAIL(text.error().because.text());
  return std::make_shared<const SourceFile>(std::string(path), std::move(*text));
}

}  // namespace advolint::testing
