#include <algorithm>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "pack/load_rules.h"
#include "support/memory_files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a new workspace lints clean", "[cli][init]") {
  const testing::TemporaryFolder folder;
  const testing::Run init = testing::run_in(folder.path(), {"init"});
  CHECK(init.exit_code == 0);
  CHECK(init.err == "");
  CHECK(has(init.out, "wrote  advolint.yaml\n"));
  const testing::Run check = testing::run_in(folder.path(), {});
  CAPTURE(check.out, check.err);
  CHECK(check.exit_code == 0);
  CHECK(check.out == "");
  CHECK(testing::run_in(folder.path(), {"config"}).exit_code == 0);
}

TEST_CASE("init writes into a folder that it makes, and overwrites nothing", "[cli][init]") {
  const testing::TemporaryFolder folder;
  folder.write("new/drafts/welcome.md", "Our own.\n");
  CHECK(testing::run_in(folder.path(), {"init", "new"}).exit_code == 0);
  CHECK(testing::run_in(folder.path(), {"init", "made/here"}).exit_code == 0);
  const testing::Run kept = testing::run_in(folder.path(), {"posts", "new/drafts"});
  CHECK(has(kept.out, "Our own."));
  const testing::Run again = testing::run_in(folder.path(), {"init", "new"});
  CHECK(again.exit_code == 2);
  CHECK(again.err == "advolint: error: new/advolint.yaml is there already, and stays as it is\n");
}

TEST_CASE("init says what it cannot write", "[cli][init]") {
  const testing::TemporaryFolder folder;
  folder.write("file", "x");
  for (const std::string& target : {std::string("file/new"), std::string(5000, 'a')}) {
    const testing::Run run = testing::run_in(folder.path(), {"init", target});
    CHECK(run.exit_code == 2);
    CHECK(has(run.err, "advolint: error: cannot make the folder "));
  }
}

TEST_CASE("help is a word, too, also for one command", "[cli]") {
  const testing::TemporaryFolder folder;
  const testing::Run help = testing::run_in(folder.path(), {"help"});
  CHECK(help.exit_code == 0);
  CHECK(help.out == testing::run_in(folder.path(), {"--help"}).out);
  const testing::Run explain = testing::run_in(folder.path(), {"help", "explain"});
  CHECK(explain.exit_code == 0);
  CHECK(explain.out == testing::run_in(folder.path(), {"explain", "--help"}).out);
}

TEST_CASE("options may stand before a command, but not before a file of its name", "[cli]") {
  const testing::TemporaryFolder folder;
  const testing::Run run =
      testing::run_in(folder.path(), {"--language", "es", "explain", "has-an-ask"});
  CHECK(run.exit_code == 0);
  CHECK(has(run.out, "Una publicación"));
  CHECK_FALSE(has(testing::run_in(folder.path(), {"--config", "x.yaml"}).err, "mean 'config'"));
  folder.write("posts/a.md", "Hello\n");
  CHECK(has(testing::run_in(folder.path(), {"--language", "en", "posts"}).err, "1 draft"));
}

TEST_CASE("posts tell the day and the time of one value apart", "[cli][posts]") {
  const testing::TemporaryFolder folder;
  folder.write("plan.csv",
               "Date,Time,Platform,Text\n2026-03-02 09:30,,X,The van is back.\n"
               "2026-03-03,9 am,X,It has new paint.\n2026-03-04T13:00:00Z,,X,And a bell.\n");
  const std::string text = testing::run_in(folder.path(), {"posts", "plan.csv"}).out;
  CHECK(has(text, "date “2026-03-02” (by its row), time “09:30” (by its row)"));
  const std::string json =
      testing::run_in(folder.path(), {"posts", "plan.csv", "--format", "json"}).out;
  CHECK(has(json,
            R"("date":{"value":"2026-03-02","by":"row","at":[24,40]},"time":{"value":"09:30")"));
  CHECK(has(json, R"("time":{"value":"09:00","by":"row")"));
  CHECK(has(json, R"("time":{"value":"13:00Z","by":"row")"));
}

TEST_CASE("a faulty configuration is a fault of every command", "[cli][config]") {
  const testing::TemporaryFolder folder;
  folder.write("advolint.yaml", "packs: [nowhere]\n");
  folder.write("a.md", "Hello\n");
  for (const std::string command : {"check", "posts", "count", "calendar", "rules", "config"}) {
    CAPTURE(command);
    std::vector<std::string> arguments = {command};
    if (command != "rules") arguments.emplace_back("a.md");
    const testing::Run run = testing::run_in(folder.path(), arguments);
    CHECK(run.exit_code == 2);
    CHECK(has(run.out + run.err, "there is no pack 'nowhere'"));
  }
}

TEST_CASE("an option that takes names of rules shows how", "[cli][options]") {
  const testing::TemporaryFolder folder;
  CHECK(has(testing::run_in(folder.path(), {"check", "--help"}).out, "--none RULE[,RULE]"));
}

TEST_CASE("the list of kinds names each with its values and an example", "[cli][rules]") {
  const testing::TemporaryFolder folder;
  const testing::Run run = testing::run_in(folder.path(), {"rules", "--kinds"});
  CHECK(run.exit_code == 0);
  for (const CheckKind* kind : check_kinds()) {
    CAPTURE(kind->name);
    CHECK(has(run.out, std::string(kind->name) + "\n    " + std::string(kind->summary) + "\n    " +
                           std::string(kind->example) + "\n"));
  }
}

TEST_CASE("every rule that comes along can be explained", "[cli][explain][slow]") {
  const testing::TemporaryFolder folder;
  Workspace workspace = empty_workspace();
  workspace.packs = built_in_packs();
  Diagnostics diagnostics;
  for (const Rule& rule : load_rules(testing::MemoryFiles(), workspace, {}, diagnostics).rules) {
    CAPTURE(rule.info.name);
    std::vector<std::string> arguments = {"explain", rule.info.name, "--no-config"};
    for (const std::string& pack : built_in_packs()) {
      arguments.insert(arguments.end(), {"--pack", pack});
    }
    const testing::Run run = testing::run_in(folder.path(), arguments);
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "\nWhy\n"));
    CHECK(has(run.out, "\nWhat it finds\n  "));
  }
}

TEST_CASE("a configuration that was asked for must be there", "[cli][config]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Hello.\n");
  for (const std::string command : {"check", "rules", "config"}) {
    const testing::Run run = testing::run_in(folder.path(), {command, "--config", "nowhere.yaml"});
    CAPTURE(command);
    CHECK(run.exit_code == 2);
    CHECK(has(run.err, "advolint: error: cannot read nowhere.yaml: it does not exist\n"));
  }
}

TEST_CASE("help comes on standard output and is no fault", "[cli][options]") {
  const testing::TemporaryFolder folder;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--help"}, {"check", "--help"}, {"count", "-h"}}) {
    const testing::Run run = testing::run_in(folder.path(), arguments);
    CHECK(run.exit_code == 0);
    CHECK(has(run.out, "--help"));
    CHECK(run.err == "");
  }
  CHECK(has(testing::run_in(folder.path(), {"--help"}).out, "Exit codes:"));
}

TEST_CASE("a fault of usage is 2 and says how to get help", "[cli][options]") {
  const testing::TemporaryFolder folder;
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"explain"},
                                                    {"count"},
                                                    {"posts"},
                                                    {"--jobs", "0"},
                                                    {"--max-warnings", "-1"},
                                                    {"--fail-on", "fatal"},
                                                    {"--color", "sometimes"},
                                                    {"--today", "2026-02-30"},
                                                    {"explain", "a", "b"},
                                                    {"--config"}}) {
    const testing::Run run = testing::run_in(folder.path(), arguments);
    CAPTURE(arguments.front(), run.err);
    CHECK(run.exit_code == 2);
    CHECK(run.out == "");
    CHECK(run.err.starts_with("advolint: error: "));
    CHECK(has(run.err, "\nTry: advolint --help\n"));
  }
}

TEST_CASE("a word that findings use is explained", "[cli][explain]") {
  const testing::TemporaryFolder folder;
  const testing::Run one = testing::run_in(folder.path(), {"explain", "front matter"});
  CHECK(one.exit_code == 0);
  CHECK(has(one.out, "front matter\n  Lines at the very top of a file"));
  const testing::Run all = testing::run_in(folder.path(), {"explain", "glossary"});
  CHECK(has(all.out, one.out));
  CHECK(has(all.out, "alt text\n"));
}

TEST_CASE("help speaks of the thing in hand", "[cli]") {
  const testing::TemporaryFolder folder;
  folder.write("calendar.csv",
               "Date,Platform,Text,Picture\n2026-05-02,Instagram,Story time!,a.jpg\n");
  folder.write("kit.md", "## Instagram\n\nStory time!\n\nPicture: a.jpg\n");
  folder.write("draft.md", "---\nplatform: instagram\nmedia: [a.jpg]\n---\nStory time!\n");
  const auto help_in = [&](const std::string& file) {
    return testing::run_in(folder.path(), {"--only", "alt-text", file}).out;
  };
  CHECK(has(help_in("calendar.csv"), "Add a column “Alt text”"));
  CHECK(has(help_in("kit.md"), "on a line “Alt text: …”"));
  CHECK(has(help_in("draft.md"), "under `alt:`"));
}

TEST_CASE("a count says what does not fit, and what is refused", "[cli][count]") {
  const testing::TemporaryFolder folder;
  folder.write("long.tweet", std::string(281, 'a') + "\n");
  const testing::Run over =
      testing::run_in(folder.path(), {"count", "--format", "json", "long.tweet"});
  CHECK(has(over.out, R"("fits":false)"));
  CHECK(has(over.out, R"("excess":{"count":1,"start":280,"end":281})"));
  folder.write("fits.tweet", "Story\xEF\xBF\xBE time\n");
  const testing::Run fits =
      testing::run_in(folder.path(), {"count", "--format", "json", "fits.tweet"});
  CHECK(has(fits.out, R"("fits":true)"));
  CHECK(has(fits.out, R"("refused":[{"character":"U+FFFE","start":5,"end":8}])"));
  CHECK(has(testing::run_in(folder.path(), {"count", "fits.tweet"}).out,
            "X refuses posts with U+FFFE in them"));
  CHECK(has(testing::run_in(folder.path(), {"fits.tweet"}).out, "[refused-character]"));
}

TEST_CASE("a quiet run gives one line a finding and no summary", "[cli]") {
  const testing::TemporaryFolder folder;
  folder.write("long.tweet", std::string(281, 'a') + " #Books\n");
  const testing::Run run =
      testing::run_in(folder.path(), {"-q", "--only", "fits-the-platform", "long.tweet"});
  CHECK(run.out.starts_with("long.tweet:1:281: error: 288 characters"));
  CHECK(std::ranges::count(run.out, '\n') == 1);
  CHECK(run.err == "");
}

TEST_CASE("help of a command that is not there says so", "[cli]") {
  const testing::TemporaryFolder folder;
  const testing::Run run = testing::run_in(folder.path(), {"help", "calender"});
  CHECK(run.exit_code == 2);
  CHECK(has(run.err, "there is no command 'calender'; did you mean 'calendar'?"));
  CHECK(has(testing::run_in(folder.path(), {"help", "xyz"}).err, "there is no command 'xyz'"));
  CHECK(has(testing::run_in(folder.path(), {"help", "check"}).out, "--write-baseline"));
  CHECK(has(testing::run_in(folder.path(), {"help"}).out, "advolint help check"));
}

TEST_CASE("a folder that is called as a command is pointed to", "[cli]") {
  const testing::TemporaryFolder folder;
  folder.write("posts/a.md", "Come to story time.\n");
  const testing::Run run = testing::run_in(folder.path(), {"posts"});
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("To check the folder 'posts', write: advolint posts/") != std::string::npos);
  CHECK(testing::run_in(folder.path(), {"posts/"}).exit_code == 0);
}

}  // namespace advolint
