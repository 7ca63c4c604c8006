// What teams need: baselines, Git, levels, and files that are left out.
#include <catch2/catch.hpp>

#include "cli/git_changes.h"
#include "cli/run_program.h"
#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using testing::read_file;
using testing::run_in;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

constexpr char kBad[] = "Story time is on TODO at ten.\n";
constexpr char kWarned[] = "Fund our\xE2\x80\x8B libraries.\n";  // a warning: a hidden character

/// A repository with one commit of whatever is in `folder`.
void commit_all(const testing::TemporaryFolder& folder) {
  const auto git = [&](std::vector<std::string> arguments) {
    std::vector<std::string> command = {
        "git", "-C", folder.path(), "-c", "user.name=a", "-c", "user.email=a@example.org"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const auto run = run_program(command);
    REQUIRE(run.has_value());
    REQUIRE(run->exit_code == 0);
  };
  git({"init", "--quiet"});
  git({"add", "--all"});
  git({"commit", "--quiet", "--allow-empty", "--message", "posts"});
}

}  // namespace

TEST_CASE("a baseline makes old findings silent, and new ones are told", "[cli][baseline]") {
  const testing::TemporaryFolder folder;
  folder.write("old.md", "Story time is on TODO at ten (check with Ana).\n");
  const testing::Run written = run_in(folder.path(), {"--write-baseline", "base.lst", "old.md"});
  CHECK(written.exit_code == 0);
  CHECK(written.out == "");
  CHECK(has(written.err, "findings are in base.lst now"));
  const testing::Run quiet = run_in(folder.path(), {"--baseline", "base.lst", "old.md"});
  CHECK(quiet.exit_code == 0);
  CHECK(quiet.out == "");
  folder.write("old.md", "A new first line.\n\nStory time is on TODO at ten, FIXME.\n");
  const testing::Run loud = run_in(folder.path(), {"--baseline", "base.lst", "old.md"});
  CHECK(loud.exit_code == 1);
  CHECK(has(loud.out, "FIXME"));
  folder.write("old.md", "Story time is at ten.\n");
  CHECK(has(run_in(folder.path(), {"--baseline", "base.lst", "old.md"}).err,
            "are no longer there; --prune-baseline takes them out"));
  CHECK(has(run_in(folder.path(), {"--prune-baseline", "base.lst", "old.md"}).err,
            "were taken out of base.lst"));
  CHECK(read_file(folder.path("base.lst")) == "# advolint baseline 1\n");
}

TEST_CASE("advolint.yaml names the baseline, which holds from any folder", "[cli][baseline]") {
  const testing::TemporaryFolder folder;
  folder.write("posts/old.md", kBad);
  folder.write("advolint.yaml", "baseline: lists/base.lst\n");
  const testing::Run before = run_in(folder.path(), {"posts/"});
  CHECK(before.exit_code == 1);
  CHECK(has(before.err, "lists/base.lst is not there yet; --write-baseline lists/base.lst makes"));
  folder.write("lists/keep", "");
  CHECK(run_in(folder.path(), {"--write-baseline", "lists/base.lst", "posts/"}).exit_code == 0);
  CHECK(has(read_file(folder.path("lists/base.lst")).value(), " ../posts/old.md\n"));
  CHECK(run_in(folder.path(), {"posts/"}).exit_code == 0);
  CHECK(run_in(folder.path("posts"), {"old.md"}).exit_code == 0);
  CHECK(run_in(folder.path("posts"), {"--no-baseline", "old.md"}).exit_code == 1);
  CHECK(run_in(folder.path(), {"--no-baseline", "posts/"}).exit_code == 1);
  CHECK(run_in(folder.path(), {"posts/", "--no-config"}).exit_code == 1);
}

TEST_CASE("levels are set for groups of rules", "[cli][levels]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", kBad);
  CHECK(run_in(folder.path(), {"a.md", "--note=hygiene/*"}).exit_code == 0);
  CHECK(run_in(folder.path(), {"a.md", "--none=*", "--error=hygiene/*"}).exit_code == 1);
  CHECK(run_in(folder.path(), {"a.md", "-Wno-hygiene/*"}).exit_code == 0);
  CHECK(run_in(folder.path(), {"a.md", "--only=platforms/*"}).exit_code == 0);
  CHECK(run_in(folder.path(), {"a.md", "--only=editor-*"}).exit_code == 1);
  CHECK(has(run_in(folder.path(), {"a.md", "--only=edtor-*"}).err, "there is no rule 'edtor-*'"));
  folder.write("advolint.yaml", "rules: {'hygiene/*': none, '*': note}\n");
  CHECK(run_in(folder.path(), {"a.md"}).exit_code == 0);
}

TEST_CASE("a baseline that cannot be read is an error", "[cli][baseline]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Story time is at ten.\n");
  folder.write("broken", "x\n");
  CHECK(run_in(folder.path(), {"--baseline", "nosuch", "a.md"}).exit_code == 2);
  CHECK(has(run_in(folder.path(), {"--baseline", "broken", "a.md"}).err, "broken:1: "));
  CHECK(run_in(folder.path(), {"--write-baseline", "no/such", "a.md"}).exit_code == 2);
}

TEST_CASE("only posts that changed are told of", "[cli][since]") {
  const testing::TemporaryFolder folder;
  folder.write("content/old.md", kBad);
  folder.write("content/both.md",
               "## X\n\nStory time is on TODO at ten.\n\n## Facebook\n\nCome on FIXME at noon.\n");
  commit_all(folder);
  const auto changed = [&] { return run_in(folder.path("content"), {"--changed", "."}); };
  CHECK(changed().exit_code == 0);
  CHECK(changed().out == "");
  folder.write("content/both.md",
               "## X\n\nStory time is on TODO at ten.\n\n## Facebook\n\nCome on FIXME at one.\n");
  const testing::Run one = changed();
  CHECK(one.exit_code == 1);
  CHECK(has(one.out, "FIXME"));
  CHECK_FALSE(has(one.out, "both.md:3:"));
  folder.write("content/new \xC3\xA9.md", kBad);
  CHECK(has(changed().out, "new é.md:1:"));
  CHECK_FALSE(has(changed().out, "old.md"));
  commit_all(folder);
  CHECK(changed().out == "");
  CHECK(has(run_in(folder.path(), {"--since", "HEAD~1", "."}).out, "content/new é.md:1:"));
}

TEST_CASE("what is not told for it did not change is no reason to prune", "[cli][since]") {
  const testing::TemporaryFolder folder;
  folder.write("old.tweet", kBad);
  folder.write("other.tweet", kBad);
  CHECK(
      run_in(folder.path(), {"--only", "editor-note-left-in", "--write-baseline", "base.lst", "."})
          .exit_code == 0);
  commit_all(folder);
  folder.write("other.tweet", "Story time is on TODO at ten, FIXME.\n");
  const testing::Run run = run_in(
      folder.path(), {"--only", "editor-note-left-in", "--changed", "--baseline", "base.lst", "."});
  CHECK(has(run.out, "FIXME"));
  CHECK_FALSE(has(run.out, "old.tweet"));
  CHECK_FALSE(has(run.err, "--prune-baseline"));
}

TEST_CASE("rules over many posts are told where one post of the group changed", "[cli][since]") {
  const testing::TemporaryFolder folder;
  const auto post = [](const std::string& text) {
    return "---\nplatform: x\ndate: 2026-05-04\n---\n" + text + "\n";
  };
  const std::string words = "Join us for story time on Monday at ten with songs and rhymes.";
  folder.write("advolint.yaml", "drafts: ['*.md']\n");
  for (const std::string name : {"a.md", "b.md", "c.md"}) folder.write(name, post(words));
  commit_all(folder);
  const std::size_t all = run_in(folder.path(), {"."}).out.size();
  CHECK(run_in(folder.path(), {"--changed", "."}).out.empty());
  folder.write("c.md", post(words + " Bring a friend."));
  const testing::Run run = run_in(folder.path(), {"--changed", "."});
  CHECK(run.out.size() <= all);
}

TEST_CASE("a revision that Git does not know is an error, and no option of Git's", "[cli][since]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", kBad);
  CHECK(has(run_in(folder.path(), {"--changed", "a.md"}).err, "this is not a Git repository"));
  commit_all(folder);
  CHECK(has(run_in(folder.path(), {"--since", "nosuch", "a.md"}).err,
            "Git knows no commit 'nosuch'"));
  CHECK(run_in(folder.path(), {"--since=--output=x", "a.md"}).exit_code == 2);
  CHECK_FALSE(read_file(folder.path("x")).has_value());
}

TEST_CASE("what Git prints of a diff is read by line", "[cli][since]") {
  using namespace std::string_literals;
  const std::string output =
      ":100644 100644 a b M\0one.md\0"
      ":100644 100644 a b R090\0old.md\0new\nname.md\0"
      ":000000 100644 0 b A\0added.md\0\0"
      "diff --git a/one.md b/one.md\n--- a/one.md\n+++ b/one.md\n"
      "@@ -1 +1 @@\n-a\n+b\n@@ -5,2 +4,0 @@ diff\n-diff --git x\n-@@ -1 +9 @@\n"
      "diff --git \"a/old.md\" \"b/new\\nname.md\"\n@@ -0,0 +3,4 @@\n+a\n+b\n+c\n+d\n"
      "diff --git a/added.md b/added.md\n@@ -0,0 +1 @@\n+a\n"s;
  const ChangedFiles changed = parse_git_diff(output);
  using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  REQUIRE(changed.size() == 3);
  CHECK(changed.at("one.md").ranges == Ranges{{1, 1}, {4, 5}});
  CHECK(changed.at("new\nname.md").ranges == Ranges{{3, 6}});
  CHECK(changed.at("added.md").is_new);
  CHECK(parse_git_diff("").empty());
}

TEST_CASE("warnings become errors, and rules are switched off, as compilers have it",
          "[cli][levels]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", kWarned);
  CHECK(run_in(folder.path(), {"a.md"}).exit_code == 0);
  const testing::Run all = run_in(folder.path(), {"-Werror", "a.md"});
  CHECK(all.exit_code == 1);
  CHECK(has(all.out, "error: "));
  CHECK(run_in(folder.path(), {"-Werror=hidden-character", "a.md"}).exit_code == 1);
  CHECK(run_in(folder.path(), {"-Werror=shouting", "a.md"}).exit_code == 0);
  CHECK_FALSE(has(run_in(folder.path(), {"-Wno-hidden-character", "a.md"}).out, "hidden"));
  CHECK(has(run_in(folder.path(), {"-Wall", "a.md"}).err, "-Wall is not one of -Werror"));
  CHECK(has(run_in(folder.path(), {"-Wno-hiden-character", "a.md"}).err, "did you mean"));
}

TEST_CASE("findings beyond a limit are counted, the worst are shown", "[cli][limit]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Fund  our\xE2\x80\x8B libraries. TODO\n");
  const testing::Run all = run_in(folder.path(), {"a.md", "--format=short"});
  const testing::Run one = run_in(folder.path(), {"a.md", "--format=short", "--error-limit=1"});
  CHECK(one.exit_code == 1);
  CHECK(has(one.out, "[editor-note-left-in]"));
  CHECK_FALSE(has(one.out, "[double-space]"));
  CHECK(has(one.err, "more findings are hidden by --error-limit"));
  CHECK(has(one.err, all.err));
}

TEST_CASE("statistics count each rule", "[cli][statistics]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "TODO and  more  words  here.\n");
  const testing::Run run = run_in(folder.path(), {"a.md", "--statistics"});
  CHECK(run.out.starts_with("      3  note     double-space  One space between words\n"));
  CHECK(has(run.out, "      1  error    editor-note-left-in"));
  CHECK(run.exit_code == 1);
}

TEST_CASE("ignored and excluded files are left out, and named ones are checked", "[cli][exclude]") {
  const testing::TemporaryFolder folder;
  folder.write(".git/HEAD", "");
  folder.write(".gitignore", "generated/\n");
  folder.write("posts/.advolintignore", "old*.md\n!old-keep.md\n");
  for (const std::string name :
       {"generated/a.md", "posts/old-a.md", "posts/old-keep.md", "posts/new.md", "archive/b.md"}) {
    folder.write(name, "Story time is at ten.\n");
  }
  const auto files = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "--show-files");
    return run_in(folder.path(), arguments).out;
  };
  CHECK(files({"."}) == "archive/b.md\nposts/new.md\nposts/old-keep.md\n");
  CHECK(files({".", "--exclude", "archive"}) == "posts/new.md\nposts/old-keep.md\n");
  CHECK(files({".", "--exclude", "posts", "--exclude=/archive/*.md", "--allow-empty"}) == "");
  CHECK(files({"--no-ignore"}) ==
        "archive/b.md\ngenerated/a.md\nposts/new.md\nposts/old-a.md\nposts/old-keep.md\n");
  CHECK(files({"generated/a.md"}) == "generated/a.md\n");
  CHECK(has(run_in(folder.path(), {".", "--exclude", "nosuch"}).err,
            "--exclude 'nosuch' matches no file"));
}

TEST_CASE("a hook passes over what is not a draft, left out, gone, or without a post",
          "[cli][exclude]") {
  const testing::TemporaryFolder folder;
  folder.write(".git/HEAD", "");
  folder.write(".gitignore", "generated/\n");
  folder.write("advolint.yaml", "drafts: [posts, generated]\n");
  folder.write("posts/good.md", "Story time is at ten.\n");
  folder.write("posts/plan.docx", "PK");
  folder.write("generated/a.md", kBad);
  folder.write("notes.md", kBad);
  folder.write("README.md", kBad);
  for (const std::string name :
       {"generated/a.md", "notes.md", "README.md", "gone.md", "posts/plan.docx"}) {
    INFO(name);
    const testing::Run alone = run_in(folder.path(), {"--force-exclude", name});
    CAPTURE(alone.out, alone.err);
    CHECK(alone.exit_code == 0);
    CHECK(has(alone.err, name + ": note: "));
    const testing::Run both = run_in(folder.path(), {"--force-exclude", name, "posts/good.md"});
    CHECK(both.exit_code == 0);
    CHECK(has(both.err, "no findings in 1 draft"));
  }
  folder.write("posts/bad.md", kBad);
  CHECK(run_in(folder.path(), {"--force-exclude", "gone.md", "posts/bad.md"}).exit_code == 1);
  CHECK(run_in(folder.path(), {"gone.md", "posts/good.md"}).exit_code == 2);
}

TEST_CASE("a glob of drafts: that matches nothing is told where all was searched",
          "[cli][exclude]") {
  const testing::TemporaryFolder folder;
  folder.write("advolint.yaml", "drafts: ['posts/**', 'posst/**']\n");
  folder.write("posts/good.md", "Story time is at ten.\n");
  CHECK(has(run_in(folder.path(), {"."}).err,
            "'posst/**' in drafts: of advolint.yaml matches no file"));
  CHECK_FALSE(has(run_in(folder.path(), {"posts"}).err, "matches no file"));
}

}  // namespace advolint
