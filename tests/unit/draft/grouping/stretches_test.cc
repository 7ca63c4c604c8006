#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "support/project_dir.h"
#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

void check_folder(const std::filesystem::path& folder) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    CHECK(find_wrong_stretch(read_as(entry.path().generic_string(), bytes)).empty());
  }
}

}  // namespace

TEST_CASE("every byte of a file is a post, a field, a label or no post", "[draft][grouping]") {
  check_folder(testing::project_dir() + "/examples");
  const Draft draft =
      read_as("kit.md",
              "# Kit\n\n<!-- a note -->\n\n## X\n\nThe van is back.\n\nHashtags: #Van\n\n"
              "## Tips\n\nPost at noon.\n");
  CHECK(find_wrong_stretch(draft).empty());
  std::vector<std::string> kinds;
  for (const Stretch& it : draft.stretches) {
    if (it.kind == Stretch::Kind::NotAPost) kinds.push_back(it.because.text());
  }
  CHECK(std::ranges::find(kinds, "a comment") != kinds.end());
  CHECK(std::ranges::find(kinds, "advice for the people who post") != kinds.end());
}

TEST_CASE("every byte of the real drafts at hand is accounted for", "[draft][corpora][slow]") {
  for (const std::string_view folder : {"corpora", "cases"}) {
    const auto path = std::filesystem::path(testing::project_dir() + "/../shared") / folder;
    if (std::filesystem::exists(path)) {
      check_folder(path);
    } else {
      WARN("no such folder beside the project: nothing to read");
    }
  }
}

}  // namespace advolint
