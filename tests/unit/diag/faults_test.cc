#include "diag/faults.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool is_name(std::string_view word) {
  return !word.empty() && word.front() != '-' &&
         std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// The words in double quotes within what `text` holds right after each `call`.
void collect(const std::string& text, std::string_view call, std::set<std::string>& names) {
  constexpr std::size_t kReach = 90;  // over the line break that a long line gets
  for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
    const std::string after = text.substr(at + call.size(), kReach);
    const auto open = after.find('"');
    const auto close = after.find('"', open + 1);
    if (close == std::string::npos || after.find(';') < open) continue;
    const std::string word = after.substr(open + 1, close - open - 1);
    if (is_name(word)) names.insert(word);
  }
}

/// The names of the faults that the sources below src/`room` report, prefixes left out.
std::set<std::string> names_reported_in(std::string_view room) {
  std::set<std::string> names;
  for (const auto& entry :
       fs::directory_iterator(fs::path(testing::project_dir()) / "src" / room)) {
    if (entry.path().extension() != ".cc") continue;
    const std::string text = testing::read_file(entry.path()).value();
    for (const std::string_view call : {"error(", "Level::Warning,", "report(level,", ".rule = "}) {
      collect(text, call, names);
    }
    std::set<std::string> returned;
    collect(text, "return ", returned);
    std::erase_if(returned, [](const std::string& name) { return !name.starts_with("unknown-"); });
    names.merge(returned);
  }
  return names;
}

/// Whether some kind of file with a fault called `name` is explained.
bool is_explained(const std::string& name, const std::vector<std::string>& prefixes) {
  if (explain_fault(name)) return true;  // a whole name, prefix and all
  return std::ranges::any_of(prefixes, [&](const std::string& prefix) {
    return explain_fault(prefix + name).has_value();
  });
}

}  // namespace

TEST_CASE("every fault that YAML, configuration, packs and examples report is explained",
          "[diag][faults]") {
  struct Room {
    std::string name;
    std::vector<std::string> prefixes;
  };
  const Room room =
      GENERATE(values<Room>({{"yaml", {"config-"}}, {"config", {"config-"}}, {"pack", {"pack-"}}}));
  const std::set<std::string> names = names_reported_in(room.name);
  CAPTURE(room.name);
  CHECK(names.size() >= 8);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(is_explained(name, room.prefixes));
  }
}

TEST_CASE("the faults of YAML are explained for every kind of file", "[diag][faults]") {
  for (const std::string& name : names_reported_in("yaml")) {
    for (const std::string prefix : {"pack-", "config-", "data-", "front-matter-"}) {
      CAPTURE(prefix + name);
      CHECK(explain_fault(prefix + name).has_value());
    }
  }
}

TEST_CASE("an explanation names the file and ends in a full stop", "[diag][faults]") {
  const auto fault = explain_fault("config-unknown-key");
  REQUIRE(fault.has_value());
  CHECK(fault->title == "A key is not known here, in advolint.yaml");
  CHECK(fault->why.back() == '.');
  CHECK(explain_fault("pack-example-failed")->title ==
        "An example does not do what it says, in an example of a rule pack");
  CHECK(explain_fault("front-matter-hash-comment")->title ==
        "A '#' makes the rest of the line a comment, in the front matter of a draft");
}

TEST_CASE("what is no fault is not explained", "[diag][faults]") {
  for (const std::string_view name :
       {"", "config-", "config", "unknown-key", "config-unknown-keys", "front-matter-unknown-rule",
        "data-unknown-pack", "pack-example-no-rules", "has-an-ask"}) {
    CAPTURE(name);
    CHECK_FALSE(explain_fault(name).has_value());
  }
}

}  // namespace advolint
