// What links, and names in a configuration, cannot make advolint read or write.
#include <filesystem>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;
using testing::read_file;
using testing::run_in;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// A repository, and beside it files that are nobody's business.
class Machine {
 public:
  Machine() {
    folder.write("repository/.git/HEAD", "");
    folder.write("repository/posts/good.md", "Come to story time.\n");
    folder.write("secret.md", "TODO the secret is 1234.\n");
    folder.write("secrets/more.md", "TODO the secret is 5678.\n");
    folder.write("secret.yaml", "secret: [1234\n");
  }
  [[nodiscard]] testing::Run run(std::vector<std::string> arguments) const {
    return run_in(folder.path("repository"), std::move(arguments));
  }
  void link(const std::string& name, const std::string& target) const {
    folder.link("repository/" + name, target);
  }
  void write(const std::string& name, std::string_view bytes) const {
    folder.write("repository/" + name, bytes);
  }

  testing::TemporaryFolder folder;
};

void check_keeps_secret(const testing::Run& run) {
  CAPTURE(run.out, run.err);
  CHECK_FALSE(has(run.out + run.err, "secret is"));
  CHECK_FALSE(has(run.out + run.err, "1234"));
}

}  // namespace

TEST_CASE("links that lead out of the repository are told, and not followed", "[cli][links]") {
  const Machine machine;
  machine.link("posts/link.md", "../../secret.md");
  machine.link("posts/folder", "../../secrets");
  machine.link("gone.md", "../nosuch.md");
  const testing::Run all = machine.run({".", "--format=json"});
  check_keeps_secret(all);
  CHECK(all.exit_code == 0);
  CHECK(has(all.out, "\"reason\": \"a link that leads out of the repository\""));
  for (const char* path : {"posts/link.md", "posts/folder", "gone.md"})
    CHECK(has(all.out, std::string("\"path\": \"") + path + "\""));
  for (const std::string name : {"posts/link.md", "posts/folder", "posts/folder/more.md"}) {
    for (const std::string command : {"check", "posts", "count", "calendar"}) {
      INFO(command << " " << name);
      const testing::Run named = machine.run({command, name});
      check_keeps_secret(named);
    }
    CHECK(machine.run({"check", name}).exit_code == 2);
    CHECK(has(machine.run({"check", name}).err, "a link that leads out of the repository"));
    CHECK(machine.run({"check", "--force-exclude", name}).exit_code == 0);
  }
}

TEST_CASE("links inside of the repository are followed", "[cli][links]") {
  const Machine machine;
  machine.write("shared/a.md", "Come, TODO add the link.\n");
  machine.link("posts/a.md", "../shared/a.md");
  CHECK(has(machine.run({"check", "posts"}).out, "posts/a.md:1:"));
}

TEST_CASE("what a link that was named by hand leads to is read where no repository is around",
          "[cli][links]") {
  const testing::TemporaryFolder folder;
  folder.write("elsewhere/a.md", "Come, TODO add the link.\n");
  folder.write("here/b.md", "Come.\n");
  folder.link("here/a.md", "../elsewhere/a.md");
  folder.link("here/folder", "../elsewhere");
  CHECK(has(run_in(folder.path("here"), {"a.md"}).out, "a.md:1:"));
  CHECK(has(run_in(folder.path("here"), {"folder"}).out, "folder/a.md:1:"));
  CHECK(run_in(folder.path("here"), {"..", "--show-files"}).exit_code == 0);
}

TEST_CASE("a configuration reads and prints nothing outside of the repository", "[cli][links]") {
  const Machine machine;
  for (const std::string pack : {"../secret.yaml", "../../../../../../../etc/passwd.yaml",
                                 "/etc/passwd.yaml", "./link.yaml"}) {
    INFO(pack);
    machine.write("advolint.yaml", "packs: [" + pack + "]\n");
    if (pack == "./link.yaml") machine.link("link.yaml", "../secret.yaml");
    for (const std::string command : {"check", "config", "rules", "test"}) {
      const testing::Run run = machine.run({command});
      check_keeps_secret(run);
      CHECK(run.exit_code == 2);
      CHECK(has(run.err + run.out, "leads out of the repository, and is not read"));
    }
  }
  for (const std::string key : {"officials", "team", "strategy", "baseline"}) {
    INFO(key);
    machine.write("advolint.yaml", key + ": link.yaml\n");
    const testing::Run run = machine.run({"check", "posts"});
    check_keeps_secret(run);
    CHECK(run.exit_code == 2);
    CHECK(has(run.out, "is a link that leads out of the workspace"));
  }
}

TEST_CASE("an advolint.yaml that is not a file of the repository is an error", "[cli][links]") {
  const Machine machine;
  machine.link("advolint.yaml", "../secret.yaml");
  const testing::Run outside = machine.run({"check", "posts"});
  check_keeps_secret(outside);
  CHECK(outside.exit_code == 2);
  CHECK(has(outside.err, "advolint.yaml: it is a link that leads out of the repository"));
  fs::remove(machine.folder.path("repository/advolint.yaml"));
  machine.link("advolint.yaml", "nosuch.yaml");
  CHECK(has(machine.run({"check", "posts"}).err, "cannot read advolint.yaml: it does not exist"));
  CHECK(machine.run({"check", "posts"}).exit_code == 2);
  fs::remove(machine.folder.path("repository/advolint.yaml"));
  fs::create_directory(machine.folder.path("repository/advolint.yaml"));
  CHECK(has(machine.run({"check", "posts"}).err, "cannot read advolint.yaml: it is a folder"));
  fs::remove(machine.folder.path("repository/advolint.yaml"));
  REQUIRE(::mkfifo(machine.folder.path("repository/advolint.yaml").c_str(), 0600) == 0);
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check"},
                                                    {"posts", "."},
                                                    {"count", "."},
                                                    {"calendar"},
                                                    {"config"},
                                                    {"rules"}}) {
    INFO(arguments.front());
    const testing::Run run = machine.run(arguments);
    CHECK(has(run.err, "cannot read advolint.yaml: it is not a regular file"));
    CHECK(run.exit_code == 2);
  }
}

TEST_CASE("nothing is written through a link that leads out of the repository", "[cli][links]") {
  const Machine machine;
  machine.link("out.txt", "../target.txt");
  machine.link("posts/fix.md", "../../fix.md");
  machine.folder.write("fix.md", "Come to  story time.\n");
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"check", "posts", "-oout.txt"},
        {"check", "posts", "--report=sarif=out.txt"},
        {"check", "posts", "--write-baseline=out.txt"}}) {
    const testing::Run run = machine.run(arguments);
    INFO(arguments.back() << run.err);
    CHECK(run.exit_code == 2);
    CHECK(has(run.err, "cannot write out.txt: it is a link that leads out of the repository"));
  }
  CHECK_FALSE(fs::exists(machine.folder.path("target.txt")));
  CHECK(machine.run({"--fix", "posts/fix.md"}).exit_code == 2);
  CHECK(read_file(machine.folder.path("fix.md")) == "Come to  story time.\n");
}

TEST_CASE("a workspace is written whole, and through no link", "[cli][links]") {
  const testing::TemporaryFolder folder;
  folder.write("outside/keep", "");
  folder.write("new/keep", "");
  folder.link("new/data", "../outside");
  const testing::Run run = run_in(folder.path(), {"init", "new"});
  CHECK(run.exit_code == 2);
  CHECK(has(run.err, "new/data is a link, and nothing is written through it"));
  CHECK_FALSE(fs::exists(folder.path("new/advolint.yaml")));
  CHECK_FALSE(fs::exists(folder.path("outside/officials.yaml")));
  fs::remove(folder.path("new/data"));
  // What failed is tried again, and finishes.
  CHECK(run_in(folder.path(), {"init", "new"}).exit_code == 0);
  CHECK(fs::exists(folder.path("new/advolint.yaml")));
  CHECK((fs::status(folder.path("new/advolint.yaml")).permissions() & fs::perms::others_write) ==
        fs::perms::none);
  CHECK(run_in(folder.path("new"), {"check"}).exit_code != 2);
}

TEST_CASE("a folder that cannot be read is told, and hides no other", "[cli][links]") {
  const testing::TemporaryFolder folder;
  for (const std::string name : {"a", "b", "c", "y", "z"})
    folder.write("posts/" + name + "/a.md", "Come to story time.\n");
  // Its path is longer than a path can be, so that not even root enters it.
  const testing::WorkingFolder here(folder.path("posts"));
  const std::string name(200, 'm');
  for (int i = 0; i < 25; ++i) {
    fs::create_directory(name);
    fs::current_path(name);
  }
  const testing::Run run = run_in(folder.path(), {"check", "posts", "--format=json"});
  CHECK(run.exit_code == 2);
  CHECK(has(run.out, "\"drafts\": 5,"));
  CHECK(has(run.out, "\"cannot read posts/mmm"));
  CHECK(has(run.err, "cannot read posts/mmm"));
}

}  // namespace advolint
