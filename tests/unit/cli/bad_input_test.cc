// No input ends the program or keeps it busy: each gets its exit code, and a diagnostic at its
// place where there is one.
#include <chrono>
#include <filesystem>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// A folder with a workspace of the pack for platforms, and drafts.
class Drafts {
 public:
  Drafts() {
    folder_.write("advolint.yaml",
                  "root: true\npacks: [platforms, hygiene]\ndrafts: [drafts/**]\n");
  }
  Drafts& with(const std::string& name, std::string_view bytes) {
    folder_.write("drafts/" + name, bytes);
    return *this;
  }
  [[nodiscard]] const testing::TemporaryFolder& folder() const { return folder_; }
  [[nodiscard]] testing::Run check(std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {"check", "drafts"});
    return testing::run_in(folder_.path(), std::move(more));
  }
  [[nodiscard]] testing::Run run(std::vector<std::string> arguments) const {
    return testing::run_in(folder_.path(), std::move(arguments));
  }

 private:
  testing::TemporaryFolder folder_;
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string text;
  text.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

}  // namespace

TEST_CASE("a time zone that is none, and a key that says the same as another, are reported",
          "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("a.md",
              "---\ntimezone: America/Chicagoo\nplatform: x\nplatforms: [bluesky]\n---\nHello.\n");
  const testing::Run run = drafts.check();
  CHECK(has(run.out, "a.md:2:11: error: there is no time zone 'America/Chicagoo'"));
  CHECK(has(run.out, "a.md:4:1: warning: 'platforms' is not read, because 'platform' is there"));
}

TEST_CASE("a draft that cannot be read is an error of the environment", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n");
  drafts.folder().link("drafts/gone.md", "nowhere.md");
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 2);
  CHECK(has(run.err, "advolint: error: cannot read drafts/gone.md: it does not exist\n"));
  CHECK(has(run.err, "1 draft"));
}

TEST_CASE("a link to itself is an error, named or met", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n");
  drafts.folder().link("drafts/self.md", "self.md");
  CHECK(drafts.check().exit_code == 2);
  const testing::Run named = drafts.run({"check", "drafts/self.md"});
  CHECK(named.exit_code == 2);
  CHECK(has(named.err, "drafts/self.md"));
}

TEST_CASE("a loop of folders through links is walked once", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("a/b/good.md", "Hello.\n");
  drafts.folder().link("drafts/a/b/up", "../..");
  drafts.folder().link("drafts/again", ".");
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 0);
  CHECK(has(run.err, "no findings in 1 draft"));
}

TEST_CASE("a folder or a device is not a draft", "[cli][bad-input]") {
  Drafts drafts;
  fs::create_directories(drafts.folder().path("drafts/folder.md"));
  drafts.with("good.md", "Hello.\n");
  CHECK(drafts.check().exit_code == 0);
  const testing::Run device = drafts.run({"check", "/dev/zero"});
  CHECK(device.exit_code == 2);
  CHECK(has(device.err, "cannot read /dev/zero: it is not a regular file"));
}

TEST_CASE("a binary file is counted as not read, and an error where it is named",
          "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n").with("binary.txt", std::string_view("a\0b\0\xFF\xFE", 6));
  const testing::Run all = drafts.check();
  CHECK(all.exit_code == 0);
  CHECK(has(all.err, "\n1 file was not read as posts (advolint posts -v shows it)\n"));
  for (const std::string command : {"check", "posts", "count"}) {
    const testing::Run named = drafts.run({command, "drafts/binary.txt"});
    CHECK(named.exit_code == 2);
    CHECK_THAT(named.err, Catch::StartsWith("drafts/binary.txt: error: not read: a binary file: "
                                            "save it as .txt or .md\n"));
  }
  CHECK_THAT(drafts.run({"posts", "-v", "drafts"}).err,
             Catch::Contains("drafts/binary.txt: note: not read: a binary file: save it as"));
}

TEST_CASE("a folder of which nothing could be read is no success", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("April.odt", "PK\x03\x04").with("May.ods", "PK\x03\x04");
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 2);
  CHECK_THAT(run.err,
             Catch::EndsWith("2 files were not read as posts (advolint posts -v shows them)\n"));
  CHECK_THAT(drafts.run({"check", "--language", "es", "drafts"}).err,
             Catch::EndsWith("no se leyeron como publicaciones: 2 archivos (se ven con advolint "
                             "posts -v)\n"));
  CHECK_THAT(drafts.run({"check", "-v", "--language", "es", "drafts"}).err,
             Catch::Contains("no se leyó: un texto de OpenDocument: guárdelo como .txt o .md"));
}

TEST_CASE("a file that was not read does not hide what is found in others", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n").with("April.odt", "PK\x03\x04");
  const testing::Run run =
      drafts.run({"check", "--format", "json", "drafts/good.md", "drafts/April.odt"});
  CHECK(run.exit_code == 2);
  CHECK_THAT(run.out, Catch::Contains("\"reason\": \"an OpenDocument text\""));
  CHECK_THAT(run.out, Catch::Contains("\"drafts\": 1,"));
}

TEST_CASE("drafts in UTF-16 and Windows-1252 are read", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("wide.txt", std::string_view("\xFF\xFEH\0\xE9\0!\0", 8))
      .with("narrow.txt", "The caf\xE9 is open.");
  CHECK(has(drafts.run({"posts", "--format", "json", "drafts/wide.txt"}).out,
            R"("start":2,"end":8)"));
  CHECK(has(drafts.run({"posts", "--format", "json", "drafts/wide.txt"}).out, R"("text":"Hé!")"));
  CHECK(has(drafts.run({"posts", "--format", "json", "drafts/narrow.txt"}).out,
            R"("start":0,"end":17)"));
  const testing::Run narrow = drafts.run({"check", "drafts/narrow.txt"});
  CHECK(narrow.exit_code == 1);
  CHECK(has(narrow.out, "drafts/narrow.txt:1:8: error: this file is Windows-1252"));
  CHECK(has(drafts.run({"count", "--platform", "x", "drafts/wide.txt"}).out, " 3 of 280"));
}

TEST_CASE("a file of 100 MB is refused at once", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n").with("huge.md", "");
  fs::resize_file(drafts.folder().path("drafts/huge.md"), 100'000'000);
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 2);
  CHECK(has(run.err, "cannot read drafts/huge.md: it is larger than "));
  CHECK(drafts.run({"count", "--raw", "drafts/huge.md"}).exit_code == 2);
}

TEST_CASE("a configuration or a pack of 100 MB is refused at once", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n");
  for (const std::string name : {"big.yaml", "pack.yaml"}) {
    drafts.folder().write(name, "");
    fs::resize_file(drafts.folder().path(name), 100'000'000);
  }
  CHECK(drafts.check({"--config", "big.yaml"}).exit_code == 2);
  CHECK(drafts.check({"--pack", "pack.yaml"}).exit_code == 2);
  CHECK(drafts.run({"test", "pack.yaml"}).exit_code == 2);
}

TEST_CASE("aliases that stand for billions of values are a fault at one of them",
          "[cli][bad-input]") {
  std::string bomb = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    bomb += fmt::format("a{}: &a{} [{}]\n", i, i, repeated(fmt::format("*a{}, ", i - 1), 10));
  }
  Drafts drafts;
  drafts.with("bomb.md", bomb + "---\nHello.\n");
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "[front-matter-too-many-aliases]"));
  CHECK(has(run.out, "drafts/bomb.md:"));
}

TEST_CASE("brackets without end in front matter are a fault where they begin", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("deep.md", "---\ntopic: " + repeated("[", 20'000) + "\n---\nHello.\n");
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "drafts/deep.md:2:"));
  CHECK(has(run.out, "[front-matter-"));
}

TEST_CASE("lists in lists in a pack or a configuration are a fault", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("good.md", "Hello.\n");
  drafts.folder().write("pack.yaml", "pack: p\nrules: " + repeated("[", 20'000));
  CHECK(drafts.run({"test", "pack.yaml"}).exit_code == 2);
  drafts.folder().write("deep.yaml", "rules: " + repeated("{a: ", 20'000));
  CHECK(drafts.check({"--config", "deep.yaml"}).exit_code == 2);
}

TEST_CASE("ten thousand quotes in quotes are read", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("deep.md", repeated("> ", 10'000) + "[YOUR CITY]\n");
  drafts.with("lists.md", repeated("- ", 10'000) + "[YOUR CITY]\n");
  const testing::Run run = drafts.check({"-q"});
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "drafts/deep.md:1:20001: error: "));
  CHECK(has(run.out, "drafts/lists.md:1:20001: error: "));
}

TEST_CASE("a megabyte on one line is read, and reported on one screen", "[cli][bad-input][slow]") {
  Drafts drafts;
  drafts.with("long.md", repeated("Come and read with us. ", 45'000) + "[YOUR CITY]\n");
  const testing::Run run = drafts.check({"-q"});
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "drafts/long.md:1:1035001: error: "));
  CHECK(run.out.size() < 5'000);
}

TEST_CASE("piles of signs that open or break something are read", "[cli][bad-input][slow]") {
  const std::string sign = GENERATE(values<std::string>(
      {"[",     "![",    "*a ",     "`",    "<",  "<!--", "@",      "#",       "#a",
       "&",     "(",     "http://", "\xFF", "> ", "1. ",  "\u202E", "👩\u200D", "e\u0301",
       "---\n", "1/2\n", "a:\n",    "_",    "~~", "\\",   "\r",     "{{",      "@a."}));
  CAPTURE(sign);
  Drafts drafts;
  drafts.with("hard.md", repeated(sign, 100'000 / sign.size()));
  drafts.with("hard.txt", repeated(sign, 100'000 / sign.size()));
  // Everything is judged, but only one rule's findings are worth the paper.
  const testing::Run run = drafts.check({"-q", "--only", "fits-the-platform"});
  CHECK((run.exit_code == 0 || run.exit_code == 1));
  CHECK(run.err == "");
}

TEST_CASE("files without a post are judged, and end no run", "[cli][bad-input]") {
  struct Case {
    std::string name, bytes;
  };
  const auto it = GENERATE(values<Case>({{"empty.md", ""},
                                         {"mark.md", "\xEF\xBB\xBF"},
                                         {"blank.txt", " \n\t\n"},
                                         {"keys.md", "---\nplatform: x\n---\n"},
                                         {"fence.md", "---"},
                                         {"comment.md", "<!-- nothing -->\n"}}));
  CAPTURE(it.name);
  Drafts drafts;
  drafts.with(it.name, it.bytes);
  const testing::Run run = drafts.check();
  CAPTURE(run.out, run.err);
  CHECK((run.exit_code == 0 || run.exit_code == 1));
  CHECK(has(run.err, "1 draft"));
  CHECK(drafts.run({"posts", "drafts"}).exit_code == 0);
  CHECK(drafts.run({"count", "drafts"}).exit_code == 0);
  CHECK(drafts.run({"count", "--raw", "drafts"}).exit_code == 0);
}

TEST_CASE("invalid UTF-8 is a finding at its bytes", "[cli][bad-input]") {
  Drafts drafts;
  drafts.with("latin-1.md", "A caf\xE9 for readers.\n");
  const testing::Run run = drafts.check();
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "drafts/latin-1.md:1:6: error: "));
}

TEST_CASE("texts that repeat what a rule looks for are judged in linear time",
          "[cli][hostile][slow]") {
  const std::string_view piece =
      GENERATE(as<std::string_view>(), "](", "Mrs. Gratz still has our copy and ", "__ Q ",
               "FIRST NAME ", "EST on May 1, ", "(TBD) ", "Tuesday at 9, ", "@YourRep ", "[",
               "https://a.co/(", "[a\nb](", "[YOUR LIBRARY] ");
  std::string text;
  for (constexpr std::size_t kSize = 60'000; text.size() < kSize;) text += piece;
  const testing::TemporaryFolder folder;
  folder.write("a-x.md", text + "\n");
  const auto begin = std::chrono::steady_clock::now();
  CHECK_FALSE(testing::run_in(folder.path(), {"--no-config", "a-x.md"}).out.empty());
  // What is quadratic takes minutes; the bound leaves a slow machine room.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("a hashtag of 100,000 letters is judged", "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  folder.write("a-x.md", "Read #" + repeated("A", 100'000) + "\n");
  const testing::Run run = testing::run_in(folder.path(), {"--no-config", "a-x.md"});
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "100006 characters, but the limit on X is 280"));
}

TEST_CASE("of hundreds of findings of one rule in a post, the last one counts the rest",
          "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  std::string text;
  constexpr int kLetters = 26;
  for (int i = 0; i < 350; ++i) {
    text += fmt::format("[YOUR CITY {}{}] reads. ", static_cast<char>('A' + i / kLetters),
                        static_cast<char>('A' + i % kLetters));
  }
  folder.write("a-x.md", text + "\n");
  const testing::Run run =
      testing::run_in(folder.path(), {"--no-config", "--only", "placeholder-left-in", "a-x.md"});
  CHECK(run.exit_code == 1);
  CHECK(has(run.out, "a-x.md:1:2179: error: “[YOUR CITY DV]” is a part of the template"));
  CHECK(has(run.out, "a-x.md:1:2201: error: 250 more findings of this rule in this post"));
  CHECK(has(run.err, "101 errors"));
}

TEST_CASE("statistics count all findings of a post", "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  folder.write("a-x.md", repeated("[YOUR CITY] reads. ", 350) + "\n");
  const testing::Run run = testing::run_in(
      folder.path(), {"--no-config", "--only", "placeholder-left-in", "--statistics", "a-x.md"});
  CHECK(has(run.out, "350  error"));
}

TEST_CASE("all findings are fixed, however many are shown", "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  folder.write("a-x.md", repeated("Read\u200B with us. ", 350) + "\n");
  testing::run_in(folder.path(), {"--no-config", "--fix", "a-x.md"});
  CHECK(testing::read_file(folder.path() + "/a-x.md").value() ==
        repeated("Read with us. ", 350) + "\n");
}

TEST_CASE("a year mistyped makes no calendar of thousands of months", "[cli][hostile]") {
  const testing::TemporaryFolder folder;
  folder.write("plan.csv",
               "date,platform,text\n2026-05-04,x,The van is back.\n2206-05-04,x,It is gone.\n");
  const testing::Run run =
      testing::run_in(folder.path(), {"calendar", "--today", "2026-05-01", "."});
  CHECK(has(run.out, "May 2026: 1 post"));
  CHECK(has(run.out, "No posts between May 2026 and May 2206."));
  CHECK(has(run.out, "May 2206: 1 post"));
  CHECK(run.out.size() < 3'000);
}

}  // namespace advolint
