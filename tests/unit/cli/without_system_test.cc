// The program where there are no other programs and no threads, as in a browser.
#include <sstream>

#include <catch2/catch.hpp>

#include "cli/run_cli.h"
#include "files/disk_files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

testing::Run run_without_system(const std::string& folder, std::vector<std::string> arguments) {
  const testing::WorkingFolder here(folder);
  DiskFiles files;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int exit_code = run_cli({.arguments = std::move(arguments),
                                 .working_directory = folder,
                                 .variable = [](const std::string&) { return std::nullopt; },
                                 .today = parse_iso_date("2026-04-14").value(),
                                 .has_system = false,
                                 .files = files,
                                 .in = in,
                                 .out = out,
                                 .err = err});
  return {.exit_code = exit_code, .out = out.str(), .err = err.str()};
}

}  // namespace

TEST_CASE("what needs Git or threads is refused where there are none", "[cli][system]") {
  const testing::TemporaryFolder folder;
  folder.write("post.md", "Story time is on Monday at ten. Bring a friend!\n");
  for (const std::vector<std::string>& asked :
       {std::vector<std::string>{"--changed"}, {"--since", "HEAD"}}) {
    const testing::Run run = run_without_system(folder.path(), asked);
    CHECK(run.exit_code == 2);
    CHECK(run.err.starts_with(
        "advolint: error: --since and --changed ask Git, which this build cannot start\n"));
  }
  const testing::Run threads = run_without_system(folder.path(), {"--jobs", "2"});
  CHECK(threads.exit_code == 2);
  CHECK(threads.err.starts_with("advolint: error: there are no threads here: leave --jobs out\n"));
  CHECK(run_without_system(folder.path(), {"--language", "es", "--changed"})
            .err.starts_with("advolint: error: --since y --changed preguntan a Git"));
}

TEST_CASE("drafts are judged where there are no threads and no Git", "[cli][system]") {
  const testing::TemporaryFolder folder;
  folder.write("post.md", "Story time is on TODO at ten.\n");
  for (const std::vector<std::string>& asked :
       {std::vector<std::string>{"post.md"}, {"--jobs", "1", "post.md"}}) {
    const testing::Run run = run_without_system(folder.path(), asked);
    CHECK(run.exit_code == 1);
    CHECK(run.out == testing::run_in(folder.path(), {"post.md"}).out);
  }
}

}  // namespace advolint
