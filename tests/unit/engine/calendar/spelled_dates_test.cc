#include <cstdlib>
#include <optional>
#include <string>

#include <catch2/catch.hpp>

#include "draft/spelled_days.h"
#include "engine/files/read_candidates.h"
#include "facts/build_context.h"
#include "facts/post_date.h"
#include "files/disk_files.h"
#include "support/project_dir.h"
#include "support/stay_in.h"
#include "text/as_written.h"

namespace advolint {
namespace {

/// The posts below the folder whose day is not spelled in their file or its path: "a.md
/// 2026-03-02".
std::string unspelled_in(const std::string& folder, std::size_t& dated) {
  const testing::StayIn here(folder);
  const DiskFiles files;
  Profiles profiles(files, ProfileOptions{});
  const Sources sources{
      .files = files, .paths = {"."}, .working_directory = folder, .standard_input = std::nullopt};
  std::string unspelled;
  for (const Task& task : find_tasks(sources, profiles).tasks) {
    const Reading reading = read(files, task, folder);
    const auto bytes = files.read(task.candidate.path, kMaxDraftBytes);
    if (!reading.draft || !bytes || !reads_as_written(*bytes)) continue;
    const std::string path = path_in(task.profile->workspace, task.candidate.path, folder);
    const auto by_path = date_in_path(path);
    for (const Post& post : reading.draft->posts) {
      const Fields fields =
          fields_of(*reading.draft, post, reading.path_fields ? &*reading.path_fields : nullptr);
      const auto when = post_date(fields, path, task.profile->workspace.timezone);
      if (!when) continue;
      ++dated;
      const std::chrono::sys_days day(when->date);
      const SpelledDays days({{day, day}});
      const bool is_spelled = days.may_be_spelled_in(path, *bytes) ||
                              (by_path && days.may_hold(std::chrono::sys_days(by_path->date)));
      if (!is_spelled) unspelled += path + " " + to_iso(when->date) + "\n";
    }
  }
  return unspelled;
}

}  // namespace

TEST_CASE("every post is dated by what its file or its path spells", "[engine][calendar]") {
  std::size_t dated = 0;
  CHECK(unspelled_in(testing::project_dir() + "/examples", dated).empty());
  CHECK(unspelled_in(testing::project_dir() + "/tests/golden", dated).empty());
  CHECK(dated > 20);
  // Whoever has more drafts may name their folder.
  if (const char* more = std::getenv("ADVOLINT_MORE_DRAFTS"); more != nullptr)
    CHECK(unspelled_in(more, dated) == "");
}

}  // namespace advolint
