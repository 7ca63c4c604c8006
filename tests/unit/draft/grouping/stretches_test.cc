#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "support/project_dir.h"
#include "support/show_draft.h"

namespace advolint {
namespace {

/// What is wrong with the stretches of a draft: they cover its file without gaps or overlaps, and
/// the text of each post lies in stretches of its own.
std::string find_wrong_stretch(const Draft& draft) {
  if (draft.skipped || draft.posts.empty()) return {};
  std::uint32_t at = 0;
  for (const Stretch& stretch : draft.stretches) {
    if (stretch.span.begin != at || stretch.span.empty())
      return "at byte " + std::to_string(at) + " of " + draft.file->path();
    at = stretch.span.end;
    const bool says_why = stretch.kind != Stretch::Kind::NotAPost || !stretch.because.empty();
    if (!says_why) return "no reason at byte " + std::to_string(stretch.span.begin);
  }
  return at == draft.file->size_bytes() ? std::string() : "the end of " + draft.file->path();
}

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
