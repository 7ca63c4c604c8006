#include <string>

#include <catch2/catch.hpp>

#include "cli/shell/command_line.h"
#include "support/run.h"

namespace advolint {
namespace {

std::string printed(const std::vector<std::string>& arguments) {
  const testing::Run run = testing::run_in(".", arguments);
  REQUIRE(run.exit_code == 0);
  REQUIRE(run.err.empty());
  return run.out;
}

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

/// `option` as fish's `complete` names it: "-l output".
std::string for_fish(const std::string& option) {
  return option.starts_with("--") ? " -l " + option.substr(2) : " -s " + option.substr(1);
}

/// "--fail-on" as the manual has it: a hyphen that may be copied to a terminal.
std::string for_man(const std::string& option) {
  std::string out;
  for (const char it : option) out += it == '-' ? "\\-" : std::string(1, it);
  return out;
}

}  // namespace

TEST_CASE("completions and the manual name each command and each of its options", "[cli]") {
  const CommandLine line = describe_command_line(built_in_phrasebook("en"));
  REQUIRE(line.commands.size() > 10);
  const std::string bash = printed({"completions", "bash"});
  const std::string fish = printed({"completions", "fish"});
  const std::string zsh = printed({"completions", "zsh"});
  const std::string manual = printed({"manual"});
  for (const CommandDoc& command : line.commands) {
    CAPTURE(command.name);
    CHECK(has(bash, "      " + command.name + ") "));
    CHECK(has(fish, " -a " + command.name + " -d "));
    CHECK(has(zsh, "    (" + command.name + ")\n"));
    CHECK(has(manual, ".SS \"advolint " + command.name));
    for (const OptionDoc& option : command.options) {
      for (const std::string& name : option.names) {
        CAPTURE(name);
        CHECK(has(bash, name));
        CHECK(has(fish, for_fish(name)));
        CHECK(has(zsh, "'*" + name + "["));
        CHECK(has(manual, "\\fB" + for_man(name) + "\\fR"));
      }
    }
  }
}

TEST_CASE("an option of few values tells them, and what stands for others", "[cli]") {
  const CommandLine line = describe_command_line(built_in_phrasebook("en"));
  const auto find = [&](const std::string& name) {
    for (const OptionDoc& it : line.commands.front().options) {
      if (it.names.back() == name) return it;
    }
    FAIL("check has no " + name);
    return OptionDoc();
  };
  CHECK(find("--color").choices == std::vector<std::string>{"auto", "always", "never"});
  CHECK(find("--stdin-filename").value == "STDIN_FILENAME");
  CHECK(find("--report").value == "FORMAT=FILE");
  CHECK(find("--fix").value.empty());
  CHECK(find("--output").names == std::vector<std::string>{"-o", "--output"});
}

TEST_CASE("the names of rules are a line each, for completions", "[cli]") {
  const std::string names = printed({"rules", "--no-config", "--format", "names"});
  CHECK(has(names, "\nhas-an-ask\n"));
  CHECK(names.find(' ') == std::string::npos);
  for (const auto* const shell : {"bash", "fish", "zsh"}) {
    CHECK(has(printed({"completions", shell}), "(advolint rules --format names 2>/dev/null)"));
  }
}

TEST_CASE("the manual speaks the language that is asked for", "[cli]") {
  CHECK(has(printed({"manual", "--language", "es"}), ".SH \"CÓDIGOS DE SALIDA\""));
}

}  // namespace advolint
