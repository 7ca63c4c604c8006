#include <catch2/catch.hpp>

#include "office/read_office.h"
#include "support/office_files.h"

namespace advolint {
namespace {

using testing::word_file;
using testing::word_paragraph;
using Parts = std::vector<std::pair<std::string, std::string>>;

std::string text_of(std::string_view body, const Parts& parts = {}) {
  const auto text = read_office(word_file(body, parts));
  return text ? text->text : "fault: " + text.error().because.text();
}

constexpr std::string_view kStyles =
    R"(<w:styles><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>)"
    R"(<w:style w:styleId="Own"><w:name w:val="Ours"/><w:basedOn w:val="H2"/></w:style>)"
    R"(<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>)"
    R"(<w:style w:styleId="Loop"><w:name w:val="l"/><w:basedOn w:val="Loop"/></w:style>)"
    "</w:styles>";

}  // namespace

TEST_CASE("a Word file is a line for each paragraph", "[office]") {
  CHECK(text_of(word_paragraph("Come in.") + "<w:p/>" + word_paragraph("We are open.")) ==
        "Come in.\n\nWe are open.\n");
  CHECK(text_of("") == "");
  CHECK(text_of("<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>"
                "<w:r><w:br w:type=\"page\"/><w:noBreakHyphen/></w:r></w:p>") ==
        "one\ntwo\tthree\u2011\n");
}

TEST_CASE("blanks between the runs of a paragraph stay", "[office]") {
  CHECK(text_of("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
                "<w:r><w:t>b</w:t></w:r></w:p>") == "a b\n");
}

TEST_CASE("of tracked changes, what was added is text and what was deleted is none", "[office]") {
  CHECK(text_of("<w:p><w:r><w:t>We </w:t></w:r>"
                "<w:del><w:r><w:delText>were</w:delText></w:r></w:del>"
                "<w:ins><w:r><w:t>are</w:t></w:r></w:ins><w:r><w:t> here</w:t></w:r></w:p>"
                "<w:moveFrom><w:p><w:r><w:t>away</w:t></w:r></w:p></w:moveFrom>") ==
        "We are here\n");
  SECTION("a paragraph whose end was deleted goes on") {
    CHECK(text_of("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one, </w:t></w:r></w:p>" +
                  word_paragraph("and two")) == "one, and two\n");
  }
}

TEST_CASE("links show their address after their words, as Markdown's do", "[office]") {
  const Parts parts = {{"hyperlink", "https://library.example/levy"}};
  const auto link = [&](std::string_view words) {
    return text_of("<w:p><w:hyperlink r:id=\"link\"><w:r><w:t>" + std::string(words) +
                       "</w:t></w:r></w:hyperlink></w:p>",
                   parts);
  };
  CHECK(link("our levy") == "our levy https://library.example/levy\n");
  CHECK(link("https://library.example/levy") == "https://library.example/levy\n");
  CHECK(link("library.example/levy") == "library.example/levy\n");
  SECTION("in a field of older files, too") {
    CHECK(
        text_of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                "\"https://a.example/\" </w:instrText></w:r><w:r><w:fldChar "
                "w:fldCharType=\"separate\"/></w:r><w:r><w:t>here</w:t></w:r><w:r><w:fldChar "
                "w:fldCharType=\"end\"/></w:r></w:p>") == "here https://a.example/\n");
  }
}

TEST_CASE("what readers of a page do not see is no text", "[office]") {
  CHECK(text_of("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>") == "\n");
  CHECK(text_of("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                word_paragraph("Click here to enter text.") + "</w:sdtContent></w:sdt>") == "");
}

TEST_CASE("headings are told by the names of their styles, and of those they come from",
          "[office]") {
  const auto text =
      read_office(word_file(word_paragraph("One", "H2") + word_paragraph("Two", "Own") +
                                word_paragraph("Three", "Loop") + word_paragraph("Four", "T1"),
                            {{"styles", std::string(kStyles)}}));
  REQUIRE(text);
  const auto& parts = text->layout.parts;
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].kind == OfficePart::Kind::Heading);
  CHECK(parts[0].level == 2);
  CHECK(parts[1].kind == OfficePart::Kind::Heading);
  CHECK(parts[2].kind == OfficePart::Kind::Paragraph);
  CHECK(parts[3].kind == OfficePart::Kind::Contents);
}

TEST_CASE("items of lists have the bullets that are seen", "[office]") {
  const std::string numbering =
      R"(<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl><w:start w:val="3"/>)"
      R"(<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl>)"
      R"(<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2:"/></w:lvl></w:abstractNum>)"
      R"(<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>)";
  const auto item = [](int level, int list) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
           "\"/><w:numId w:val=\"" + std::to_string(list) +
           "\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
  };
  CHECK(text_of(item(0, 7) + item(1, 7) + item(1, 7) + item(0, 7) + item(1, 7),
                {{"numbering", numbering}}) == "3. x\n3a: x\n3b: x\n4. x\n4a: x\n");
  CHECK(text_of(item(0, 9)) == "• x\n");
  CHECK(text_of(item(0, 0)) == "x\n");
}

TEST_CASE("cells of a table are parted by tabs, and their places are known", "[office]") {
  const auto cell = [](std::string_view words) {
    return "<w:tc>" + word_paragraph(words) + "</w:tc>";
  };
  const auto text =
      read_office(word_file("<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr><w:tr>" + cell("c") +
                            cell("d") + "</w:tr></w:tbl>" + word_paragraph("after")));
  REQUIRE(text);
  CHECK(text->text == "a\tb\nc\td\nafter\n");
  CHECK(text->layout.parts[3].row == 2);
  CHECK(text->layout.parts[3].column == 2);
  CHECK(text->layout.parts[3].paragraph == 4);
  CHECK(text->layout.parts[4].table == 0);
}

TEST_CASE("comments are below the text, with the paragraphs that they are on", "[office]") {
  const auto text = read_office(
      word_file("<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>One.</w:t></w:r></w:p>"
                "<w:p><w:r><w:t>Two.</w:t></w:r><w:commentRangeEnd w:id=\"4\"/></w:p>",
                {{"comments", "<w:comments><w:comment w:id=\"4\">" + word_paragraph("Nice") +
                                  "</w:comment></w:comments>"}}));
  REQUIRE(text);
  CHECK(text->text == "One.\nTwo.\nNice\n");
  CHECK(text->layout.body_end == 10);
  const OfficePart& comment = text->layout.parts.back();
  CHECK(comment.kind == OfficePart::Kind::Comment);
  CHECK(comment.paragraph == 1);
  CHECK(comment.about == SourceSpan{0, 9});
}

TEST_CASE("texts in frames follow the paragraph that they hang on", "[office]") {
  CHECK(text_of("<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                "<w:txbxContent>" +
                word_paragraph("framed") +
                "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" +
                word_paragraph("framed") +
                "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>") ==
        "before\nframed\n");
}

}  // namespace advolint
