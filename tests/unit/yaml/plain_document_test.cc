#include "yaml/plain_document.h"

#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/yaml/reading.h"

namespace advolint::yaml {
namespace {

/// The tree on one line, with all that a node holds.
std::string dump(const Node& node) {
  std::string out =
      fmt::format("{}{}@{}-{}'{}'", static_cast<int>(node.kind), static_cast<int>(node.style),
                  node.span.begin, node.span.end, node.scalar);
  for (const Node& item : node.items) out += "[" + dump(item) + "]";
  for (const Entry& it : node.entries) {
    out +=
        fmt::format("{{{}@{}-{}:{}}}", it.key, it.key_span.begin, it.key_span.end, dump(it.value));
  }
  return out;
}

/// What the quick reader gives for a text; empty: it leaves it to the parser.
std::string quick(std::string_view bytes) {
  const SourceFile file("a.yaml", std::string(bytes));
  const auto root = read_plain_document(file, {0, file.size_bytes()});
  return root ? dump(*root) : "";
}

/// What the parser gives; with its faults, which plain documents must not have.
std::string in_full(std::string_view bytes) {
  Reading reading{.file = std::make_shared<SourceFile>("a.yaml", std::string(bytes))};
  reading.root =
      parse_in_full(reading.file, {0, reading.file->size_bytes()}, "data", reading.diagnostics);
  return reading.faults() + (reading.root ? dump(*reading.root) : "no tree");
}

std::string random_document(std::mt19937& chance) {
  const std::vector<std::string> kParts = {"platform: ",
                                           "topic:",
                                           "a: ",
                                           "- ",
                                           "-",
                                           "  ",
                                           "    ",
                                           " ",
                                           "\n",
                                           "\n",
                                           "\n",
                                           "x",
                                           "18:30",
                                           "\"q\"",
                                           "\"é: #\"",
                                           "it's",
                                           "a b c",
                                           ": ",
                                           "#tag",
                                           " # note",
                                           "null",
                                           "~",
                                           "né",
                                           "[1]",
                                           "{a}",
                                           "\t",
                                           "\r\n",
                                           "---\n",
                                           "...",
                                           "? ",
                                           "ok?",
                                           "&anchor",
                                           "*alias",
                                           "!tag",
                                           "| ",
                                           "> ",
                                           "@name",
                                           "%",
                                           "\"open",
                                           "'q'",
                                           "key: v",
                                           "- k: v",
                                           "“x”",
                                           ",",
                                           "\\",
                                           "media:\n  - file: a.jpg\n    alt: words\n",
                                           "tags:\n- one\n- two\n",
                                           "time: \"18:30\"\n"};
  std::string text;
  const int size = std::uniform_int_distribution<int>(1, 12)(chance);
  for (int i = 0; i < size; ++i)
    text += kParts[std::uniform_int_distribution<std::size_t>(0, kParts.size() - 1)(chance)];
  return text;
}

}  // namespace

TEST_CASE("front matter of plain lines is read without the parser") {
  CHECK(quick("platform: x\ntime: \"18:30\"\nmedia:\n  - file: a.jpg\n    alt: A reader\n") != "");
  CHECK(quick("hashtags:\n- One\n- Two\nevent:\n  place: Room 2\n  doors: 18:30\n") != "");
  CHECK(quick("author: Inés Duarte\nnote: it's \"here\" & now\n") != "");
}

TEST_CASE("what is not plain is left to the parser") {
  for (const std::string_view text :
       {"", "a: # note", "a: [1]", "a: b: c", "a:\n", "a: b\n  c", "a: null", "- a", "a: 1\na: 2",
        "a: 'b'", "? a", "a:b", "a: b\n---\nc: d", "a: \"b\\n\"", "a: b\n c: d", "\ta: b"}) {
    CAPTURE(text);
    CHECK(quick(text).empty());
  }
}

TEST_CASE("plain documents are read as the parser reads them") {
  std::mt19937 chance(20261130);
  std::size_t plain = 0;
  for (int round = 0; round < 60000; ++round) {
    const std::string text = random_document(chance);
    const std::string found = quick(text);
    if (found.empty()) continue;
    ++plain;
    CAPTURE(text);
    REQUIRE(found == in_full(text));
  }
  CHECK(plain > 500);
}

}  // namespace advolint::yaml
