#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "support/project_dir.h"
#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

struct Example {
  std::string path;
  std::string bytes;
  std::string expected;
};

/// The examples of docs/layouts.md: a fence of four backticks "draft PATH", then one "posts".
std::vector<Example> read_examples() {
  std::ifstream doc(testing::project_dir() + "/docs/layouts.md");
  REQUIRE(doc);
  std::vector<Example> examples;
  std::string* into = nullptr;
  for (std::string line; std::getline(doc, line);) {
    if (line.rfind("````draft ", 0) == 0) {
      examples.push_back({line.substr(10), {}, {}});
      into = &examples.back().bytes;
    } else if (line == "````posts") {
      into = &examples.back().expected;
    } else if (line == "````") {
      into = nullptr;
    } else if (into != nullptr) {
      *into += line + "\n";
    }
  }
  return examples;
}

std::string with_crlf(const std::string& bytes) {
  std::string converted;
  for (const char byte : bytes)
    converted += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
  return converted;
}

}  // namespace

TEST_CASE("every example of docs/layouts.md is read as it says", "[draft][layouts]") {
  const std::vector<Example> examples = read_examples();
  REQUIRE(examples.size() > 20);
  for (const Example& example : examples) {
    INFO(example.path << "\n" << example.bytes);
    CHECK(show(read_as(example.path, example.bytes)) == example.expected);
  }
}

TEST_CASE("line ends, a byte order mark and a missing final newline change nothing",
          "[draft][layouts]") {
  for (const Example& example : read_examples()) {
    if (example.bytes.empty()) continue;
    INFO(example.path << "\n" << example.bytes);
    CHECK(show(read_as(example.path, with_crlf(example.bytes))) == example.expected);
    CHECK(show(read_as(example.path, "\xEF\xBB\xBF" + example.bytes)) == example.expected);
    const std::string without_newline = example.bytes.substr(0, example.bytes.size() - 1);
    CHECK(show(read_as(example.path, without_newline)) == example.expected);
  }
}

TEST_CASE("the way back is right in every example of docs/layouts.md", "[draft][layouts]") {
  for (const Example& example : read_examples()) {
    CHECK(find_wrong_place(read_as(example.path, example.bytes)).empty());
    CHECK(find_wrong_place(read_as(example.path, with_crlf(example.bytes))).empty());
  }
}

}  // namespace advolint
