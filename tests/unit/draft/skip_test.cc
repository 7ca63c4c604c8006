#include "draft/skip.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

using namespace std::string_literals;

/// "skipped: a README", "not read: a Word file: save it as .txt or .md"; empty if it may be read.
std::string said(const std::optional<Skip>& skip) {
  if (!skip) return {};
  const bool is_unread = skip->kind == Skip::Kind::NotRead;
  return (is_unread ? "not read: " : "skipped: ") + skip->said().text();
}

std::string in_folder(std::string_view path) { return said(reason_to_skip(path, Named::No)); }
std::string when_named(std::string_view path) { return said(reason_to_skip(path, Named::Yes)); }

std::string of_bytes(std::string path, std::string bytes, Named named = Named::No) {
  return said(reason_to_skip(SourceFile(std::move(path), std::move(bytes)), named));
}

}  // namespace

TEST_CASE("files of office programs are not read, and the reason says what to do",
          "[draft][skip]") {
  const std::string word = "not read: a Word file: save it as .txt or .md";
  CHECK(when_named("OLD.DOC") == word);
  CHECK(in_folder("plan.xls") == "not read: an Excel file: save it as CSV UTF-8");
  CHECK(in_folder("plan.ods") == "not read: an OpenDocument spreadsheet: save it as CSV UTF-8");
  CHECK(in_folder("kit.pdf") == "not read: a PDF file: copy its posts into a .txt or .md file");
  CHECK(in_folder("kit.gdoc") ==
        "not read: a link to a Google document: download it as .txt or .md");
  CHECK(in_folder("post-template.docx") == "skipped: a template");
  CHECK(when_named("README.docx") == "skipped: a README");
  CHECK(in_folder("~$april posts.docx") == "skipped: the lock file of an open document");
}

TEST_CASE("their bytes tell office files that have the name of a draft", "[draft][skip]") {
  const std::string zip = "PK\x03\x04\x14\0\0\0"s;
  const std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0"s;
  CHECK(of_bytes("a.md", zip + "word/document.xml") ==
        "not read: a Word file: save it as .txt or .md");
  CHECK(of_bytes("plan.csv", zip + "xl/workbook.xml") ==
        "not read: an Excel file: save it as CSV UTF-8");
  CHECK(of_bytes("plan.csv", old + "W\0o\0r\0k\0b\0o\0o\0k\0"s) ==
        "not read: an Excel file: save it as CSV UTF-8");
  CHECK(of_bytes("a.txt", "{\\rtf1\\ansi Hello}") ==
        "not read: an RTF file: save it as .txt or .md");
  CHECK(of_bytes("a.txt", "\x89PNG\r\n\x1A\n\0"s) ==
        "not read: a picture: copy its posts into a .txt or .md file");
  CHECK(of_bytes("a.txt", "Hello\0"s) == "not read: a binary file: save it as .txt or .md");
  CHECK(of_bytes("a.txt", "BZh is how it begins, MM and BM, too").empty());
}

TEST_CASE("what lies beside drafts is not a draft, unless somebody names it", "[draft][skip]") {
  CHECK(in_folder("fair.jpg") == "skipped: a picture");
  CHECK(when_named("fair.jpg") == "not read: a picture: copy its posts into a .txt or .md file");
  CHECK(in_folder("site.html") == "skipped: a web page");
  CHECK(of_bytes("program",
                 "\x7F"
                 "ELF\0"s) == "skipped: a binary file");
  CHECK(of_bytes("program",
                 "\x7F"
                 "ELF\0"s,
                 Named::Yes) == "not read: a binary file: save it as .txt or .md");
}

TEST_CASE("files of programs are not drafts, named or not", "[draft][skip]") {
  for (const std::string_view path :
       {"CODEOWNERS", ".github/CODEOWNERS", "Makefile", "Dockerfile", "Gemfile", "AUTHORS",
        "package.json", "advolint.yaml", "build.py", ".editorconfig", ".gitkeep"}) {
    CAPTURE(path);
    CHECK(when_named(path).starts_with("skipped: "));
    CHECK(in_folder(path).starts_with("skipped: "));
  }
  CHECK(of_bytes("check", "#!/bin/sh\nexit 0\n", Named::Yes) == "skipped: a script");
  CHECK(of_bytes("check", "#!next week\n").empty());
  CHECK(in_folder("authors").empty());
  CHECK(in_folder("authors.md").empty());
  CHECK(when_named(".hidden.md").empty());
  CHECK(when_named("post.rst").empty());
}

TEST_CASE("a page of a website is not a draft", "[draft][skip]") {
  const std::string front = "---\nlayout: page\ntitle: Roof\n---\n";
  CHECK(of_bytes("roof.md", front + "<script>\n  start();\n</script>\n", Named::Yes) ==
        "skipped: a web page");
  CHECK(of_bytes("roof.md", front + "Save our roof.\n").empty());
  CHECK(of_bytes("roof.md", front + "<div>Roof</div>\n\n## Tweets\n\n- Save it! #Roof\n").empty());
  CHECK(of_bytes("roof.md", front + "<div>Roof</div>\n\n## Latest posts\n") ==
        "skipped: a web page");
  CHECK(of_bytes("_posts/2026-03-02-roof.md", front + "Save our roof.\n") == "skipped: a web page");
  CHECK(of_bytes("site/_posts/roof.md", front + "## Tweets\n\n- Save it! #Roof\n").empty());
  CHECK(of_bytes("our_posts/roof.md", front + "Save our roof.\n").empty());
  CHECK(of_bytes("roof.md", "---\nplatform: x\n---\n<div>Save our roof.</div>\n").empty());
}

}  // namespace advolint
