// The version is in CMakeLists.txt; pages that must repeat it say the same.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"
#include "text/ascii.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

std::string page(const std::string& name) {
  const auto bytes = testing::read_file(fs::path(testing::project_dir()) / name);
  REQUIRE(bytes);
  return *bytes;
}

/// Each version in `text` that is after `sign`: "0.1.0" of "advolint-0.1.0.tgz".
std::vector<std::string> versions_after(const std::string& sign, const std::string& text) {
  std::vector<std::string> versions;
  for (auto at = text.find(sign); at != text.npos; at = text.find(sign, at + 1)) {
    const std::size_t begin = at + sign.size();
    std::size_t end = begin;
    while (end < text.size() && (is_ascii_digit(text[end]) || text[end] == '.')) ++end;
    if (end > begin && is_ascii_digit(text[begin])) {
      const std::size_t last = text.find_last_not_of('.', end - 1);
      versions.push_back(text.substr(begin, last + 1 - begin));
    }
  }
  return versions;
}

}  // namespace

TEST_CASE("the list of changes begins with this version", "[docs]") {
  const auto versions = versions_after("\n## ", page("CHANGELOG.md"));
  REQUIRE(!versions.empty());
  CHECK(versions.front() == ADVOLINT_VERSION);
}

TEST_CASE("the docs name the packages of this version", "[docs]") {
  for (const auto* const name : {"docs/install.md", "docs/ci-and-hooks.md"}) {
    const std::string text = page(name);
    std::size_t count = 0;
    for (const auto* const sign : {"advolint-", "advolint_", "linux-x64-"}) {
      for (const std::string& version : versions_after(sign, text)) {
        INFO(name);
        CHECK(version == ADVOLINT_VERSION);
        ++count;
      }
    }
    CHECK(count > 0);
  }
}

}  // namespace advolint
