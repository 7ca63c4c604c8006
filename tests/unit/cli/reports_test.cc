// Where reports go, and what is said where they cannot.
#include <filesystem>
#include <sstream>

#include <catch2/catch.hpp>

#include "cli/run_cli.h"
#include "files/disk_files.h"
#include "report/reporter.h"
#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using testing::run_in;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// A disk that is full, or a stream that was closed.
class FullBuffer : public std::streambuf {};

}  // namespace

TEST_CASE("a report goes to a file, and any number of others beside it", "[cli][reports]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Come to story time, TODO add the link.\n");
  const testing::Run plain = run_in(folder.path(), {"a.md"});
  REQUIRE(plain.exit_code == 1);
  const testing::Run run =
      run_in(folder.path(), {"a.md", "-o", "text.txt", "--report", "sarif=a.sarif",
                             "--report=json=a.json", "--report", "short=a=b.txt"});
  CHECK(run.exit_code == 1);
  CHECK(run.out == "");
  CHECK(run.err == plain.err);
  CHECK(testing::read_file(folder.path("text.txt")) == plain.out);
  CHECK(testing::read_file(folder.path("a.json")) ==
        run_in(folder.path(), {"a.md", "--format", "json"}).out);
  CHECK(has(testing::read_file(folder.path("a.sarif")).value(), "\"version\": \"2.1.0\""));
  CHECK(has(testing::read_file(folder.path("a=b.txt")).value(), "a.md:1:"));
}

TEST_CASE("a report in a format that is not there is a fault of usage", "[cli][reports]") {
  const testing::TemporaryFolder folder;
  const testing::Run misspelt = run_in(folder.path(), {"--report", "sarf=a"});
  CHECK(misspelt.exit_code == 2);
  CHECK(has(misspelt.err, "there is no format 'sarf'; did you mean 'sarif'?"));
  CHECK(has(run_in(folder.path(), {"--report", "sarif"}).err, "'sarif' is not FORMAT=FILE"));
  CHECK(has(run_in(folder.path(), {"--report", "sarif="}).err, "is not FORMAT=FILE"));
}

TEST_CASE("a report that cannot be written is an error, whatever was found", "[cli][reports]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Come to story time.\n");
  for (const std::string target : {"nosuch/a.txt", "."}) {
    for (const std::string& option : {"-o" + target, "--report=json=" + target}) {
      const testing::Run run = run_in(folder.path(), {"a.md", option});
      INFO(option);
      CHECK(run.exit_code == 2);
      CHECK(has(run.err, "advolint: error: cannot write " + target + ": "));
    }
  }
  if (std::filesystem::exists("/dev/full")) {
    const testing::Run run = run_in(folder.path(), {"a.md", "-o", "/dev/full", "--format=json"});
    CHECK(run.exit_code == 2);
  }
}

TEST_CASE("output that nobody gets is an error in every command", "[cli][reports]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Come to story time.\n");
  const std::vector<std::vector<std::string>> commands = {
      {"check", "a.md", "--format", "json"}, {"posts", "a.md"}, {"count", "a.md"}, {"rules"},
      {"explain", "editor-note-left-in"},    {"config"},        {"schema"},        {"--help"}};
  for (const auto& arguments : commands) {
    INFO(arguments.front());
    const testing::WorkingFolder here(folder.path());
    DiskFiles files;
    std::istringstream in;
    FullBuffer full;
    std::ostream out(&full);
    std::ostringstream err;
    const int exit_code = run_cli({.arguments = arguments,
                                   .working_directory = folder.path(),
                                   .variable = [](const std::string&) { return std::nullopt; },
                                   .today = std::chrono::year(2026) / 4 / 14,
                                   .files = files,
                                   .in = in,
                                   .out = out,
                                   .err = err});
    CHECK(exit_code == 2);
    CHECK(has(err.str(), "advolint: error: cannot write the output\n"));
  }
}

TEST_CASE("names and drafts cannot steer a terminal, in any command", "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  const std::string name = "a\x1b[31m\n\xE2\x80\xAE.md";
  folder.write(name,
               "\x1b]0;title\x07 Come to \xC2\x9B"
               "31m story time.\n");
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check", name},
                                                    {"posts", name},
                                                    {"count", name},
                                                    {"check", "no" + name},
                                                    {"posts", "no" + name},
                                                    {"explain", name},
                                                    {"config", name},
                                                    {"--" + name}}) {
    const testing::Run run = run_in(folder.path(), arguments);
    INFO(arguments.front() << " " << run.out << run.err);
    for (const char* bad : {"\x1b", "\x07", "\xC2\x9B", "\xE2\x80\xAE"}) {
      CHECK_FALSE(has(run.out, bad));
      CHECK_FALSE(has(run.err, bad));
    }
    CHECK_FALSE(has(run.err, "a\n"));
  }
}

TEST_CASE("colors are the only escapes that are printed, and only where they are wanted",
          "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Come to story time, TODO add the link.\n");
  CHECK(has(run_in(folder.path(), {"a.md", "--color=always"}).out, "\x1b[1;31m"));
  CHECK_FALSE(has(run_in(folder.path(), {"a.md", "--color=never"}).out, "\x1b"));
}

TEST_CASE("a runner of GitHub Actions gets no command from a name or a draft", "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  folder.write("::error::a.md", "Come, TODO ##[error]now.\n");
  const testing::Environment actions = {{"GITHUB_ACTIONS", "true"}};
  const auto run = [&](std::vector<std::string> arguments) {
    return run_in(folder.path(), std::move(arguments), {}, "2026-04-14", actions);
  };
  const testing::Run text = run({"check", "::error::a.md"});
  CHECK(text.out.starts_with(": :error::a.md:1:"));
  CHECK(has(text.out, "# #[error]now"));
  CHECK_FALSE(has(text.out, "##["));
  const testing::Run missing = run({"::error::b.md"});
  CHECK_FALSE(has(missing.err, "\n::error"));
  CHECK(run_in(folder.path(), {"check", "::error::a.md"}).out.starts_with("::error::a.md:1:"));
  CHECK(run({"check", "::error::a.md", "--format=github"}).out.starts_with("::"));
}

TEST_CASE("paths are told from the root of the repository", "[cli][reports]") {
  const testing::TemporaryFolder folder;
  folder.write(".git/HEAD", "");
  folder.write("content/posts/a.md", "Come to story time, TODO add the link.\n");
  const std::vector<std::string> arguments = {"posts/a.md", "--format=github"};
  CHECK(has(run_in(folder.path("content"), arguments).out, "file=content/posts/a.md,"));
  CHECK(has(run_in(folder.path(), {"content/posts/a.md", "--format=github"}).out,
            "file=content/posts/a.md,"));
  const testing::Environment actions = {{"GITHUB_WORKSPACE", folder.path("content")}};
  CHECK(has(run_in(folder.path("content"), arguments, {}, "2026-04-14", actions).out,
            "file=posts/a.md,"));
}

TEST_CASE("json carries the run's own faults", "[cli][reports]") {
  const testing::TemporaryFolder folder;
  const testing::Run run = run_in(folder.path(), {"nosuch.md", "--format=json"});
  CHECK(run.exit_code == 2);
  CHECK(has(run.out, "\"nosuch.md does not exist\""));
}

TEST_CASE("standard input needs a name that is one", "[cli]") {
  const testing::TemporaryFolder folder;
  const testing::Run run = run_in(folder.path(), {"-", "--stdin-filename", ""}, "Story time.\n");
  CHECK(run.exit_code == 2);
  CHECK(has(run.err, "the name is empty"));
}

}  // namespace advolint
