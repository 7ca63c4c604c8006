#include "report/escapes.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("text becomes XML without markup, control characters or noncharacters",
          "[report][escapes]") {
  CHECK(xml_text("a <b> & \"c\" 'd' ]]>") ==
        "a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; ]]&gt;");
  CHECK(xml_text("\x1b[31m\n\xEF\xBF\xBE\xEF\xBF\xBF\xFF") == "␛[31m␊\uFFFD\uFFFD\uFFFD");
  CHECK(xml_text("##[error]x") == "#&#35;[error]x");
  CHECK(xml_text("\xEF\xBF\xBD\xEF\xBF") == "\uFFFD\uFFFD");
}

TEST_CASE("text becomes Markdown that shows the same words and does nothing", "[report][escapes]") {
  CHECK(markdown_text("a|b `c` *d* [e](f)") == "a\\|b \\`c\\` \\*d\\* \\[e\\]\\(f\\)");
  CHECK(markdown_text("<script>&") == "&lt;script&gt;&amp;");
  CHECK(markdown_text("ask @RepLee about #12") == "ask \\@<!-- -->RepLee about \\#<!-- -->12");
  CHECK(markdown_text("https://a.co WWW.a.co") ==
        "https\\:<!-- -->\\/\\/a\\.co WWW<!-- -->\\.a\\.co");
  CHECK(markdown_text("one\ntwo") == "one␊two");
}

TEST_CASE("messages and properties of workflow commands are one line each", "[report][escapes]") {
  CHECK(github_message("100%\r\n::error::x") == "100%25␍␊::error::x");
  CHECK(github_message("::error::x") == ": :error::x");
  CHECK(github_message("a ##[error]x") == "a # #[error]x");
  CHECK(github_property("a:b,c%") == "a%3Ab%2Cc%25");
}

TEST_CASE("a path becomes a URI byte by byte", "[report][escapes]") {
  CHECK(uri_of_path("sp ace/é#1 50%.md") == "sp%20ace/%C3%A9%231%2050%25.md");
  CHECK(uri_of_path("../a_b-c.d~e") == "../a_b-c.d~e");
}

TEST_CASE("a log's runner finds no command in what is printed", "[report][escapes]") {
  CHECK(without_log_commands("::error::x\n  \t::stop-commands::y\na ::b") ==
        ": :error::x\n  \t: :stop-commands::y\na ::b");
  CHECK(without_log_commands("##[group]a ##[error]b # [c") == "# #[group]a # #[error]b # [c");
  CHECK(without_log_commands("###[error]:::") == "## #[error]:::");
  CHECK(without_log_commands("").empty());
}

}  // namespace advolint
