#include "facts/html_marks.h"

#include <string>

#include <catch2/catch.hpp>

#include "facts/written_breaks.h"

namespace advolint {
namespace {

/// "found > shown", one after the other.
std::string html_of(std::string_view text) {
  std::string listed;
  for (const HtmlMark& mark : find_html(text)) {
    if (!listed.empty()) listed += " | ";
    listed += std::string(text.substr(mark.span.begin, mark.span.size())) + " > " +
              mark.shown.value_or("?");
  }
  return listed;
}

/// `text` with each written break as a bar.
std::string with_breaks(std::string_view text) {
  std::string shown;
  std::size_t at = 0;
  for (const TextSpan span : find_written_breaks(text)) {
    shown.append(text.substr(at, span.begin - at)).append("|");
    at = span.end;
  }
  return shown.append(text.substr(at));
}

}  // namespace

TEST_CASE("entities of HTML are found, and the signs that they stand for", "[checks][markup]") {
  CHECK(html_of("Books &amp; films, 5&#39;s, &eacute;") == "&amp; > & | &#39; > ' | &eacute; > é");
  CHECK(html_of("one&nbsp;two") == "&nbsp; >  ");
  CHECK(html_of("AT&T; R&D, Q&A; &unknown; & ;").empty());
}

TEST_CASE("tags of HTML are found, pairs as one", "[checks][markup]") {
  CHECK(html_of("a<br>b<br/>c") == "<br> > \n | <br/> > \n");
  CHECK(html_of("<p>We are <b>open &amp; <i>free</i></b></p>") ==
        "<p> > ? | <b>open &amp; <i>free</i></b> > open & free | </p> > ?");
  CHECK(html_of("<a href=\"https://example.org/a\">Read it</a>") ==
        "<a href=\"https://example.org/a\">Read it</a> > Read it https://example.org/a");
}

TEST_CASE("what stands in angle brackets and is not a tag is left alone", "[checks][markup]") {
  CHECK(html_of("<link> <your name> <3 1 < 2 > 0 <b and c> <- -> <https://example.org>").empty());
}

TEST_CASE("line breaks written as signs are found", "[checks][markup]") {
  CHECK(with_breaks("We open.\\nCome in.") == "We open.|Come in.");
  CHECK(with_breaks("We open.\\n\\nCome in. \\r\\nBring a friend\\nand read") ==
        "We open.|Come in. |Bring a friend|and read");
  CHECK(with_breaks("Come in\\n") == "Come in|");
}

TEST_CASE("paths, patterns and quoted signs are no written line breaks", "[checks][markup]") {
  for (const std::string text :
       {"D:\\new", "D:\\users\\New", "\\\\server\\News", "in docs\\notes", "books\\New\\List",
        "[^\\n]+", "a\\n+", "write \"\\n\" for a line", "write “\\n” or '\\n'", "a\\\\n"}) {
    INFO(text);
    CHECK(find_written_breaks(text).empty());
  }
}

}  // namespace advolint
