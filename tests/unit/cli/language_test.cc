#include <map>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "cli/run_cli.h"
#include "support/memory_files.h"
#include "support/project_dir.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using Environment = std::map<std::string, std::string>;

/// The first line of what `explain empty-post` prints in a folder with this advolint.yaml.
std::string title_line(const std::string& workspace, const Environment& environment,
                       const std::vector<std::string>& more_arguments = {}) {
  testing::MemoryFiles folder;
  if (!workspace.empty()) folder.write("advolint.yaml", workspace);
  folder.write(".git/HEAD", "");
  std::vector<std::string> arguments = {"explain", "empty-post"};
  arguments.insert(arguments.end(), more_arguments.begin(), more_arguments.end());
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  run_cli({.arguments = arguments,
           .working_directory = folder.path(),
           .variable = [&](const std::string& name) -> std::optional<std::string> {
             const auto found = environment.find(name);
             if (found == environment.end()) return std::nullopt;
             return found->second;
           },
           .today = std::chrono::year(2026) / 4 / 14,
           .files = folder,
           .in = in,
           .out = out,
           .err = err});
  std::istringstream lines(out.str());
  std::string line;
  std::getline(lines, line);
  std::getline(lines, line);
  return line;
}

constexpr char kEnglish[] = "A post has a text";
constexpr char kSpanish[] = "Una publicación tiene texto";

}  // namespace

TEST_CASE("examples are run in the language in which they are written", "[cli][language][slow]") {
  const testing::Run run =
      testing::run_in(testing::project_dir(), {"test", "--no-config", "--language", "es"});
  CHECK(run.out == "");
  CHECK(run.exit_code == 0);
}

TEST_CASE("messages are in the language of the command line, the workspace or the environment",
          "[cli][language]") {
  CHECK(title_line("", {}) == kEnglish);
  CHECK(title_line("", {{"LANG", "es_US.UTF-8"}}) == kSpanish);
  CHECK(title_line("", {{"LANG", "es_US.UTF-8"}, {"LC_ALL", "C"}}) == kEnglish);
  CHECK(title_line("", {{"LANG", "en_US.UTF-8"}, {"LC_MESSAGES", "es"}}) == kSpanish);
  CHECK(title_line("language: es\n", {}) == kSpanish);
  CHECK(title_line("language: en\n", {{"LANG", "es_MX.UTF-8"}}) == kEnglish);
  CHECK(title_line("language: es\n", {}, {"--language", "en"}) == kEnglish);
  CHECK(title_line("language: en\n", {}, {"--language", "es"}) == kSpanish);
}

TEST_CASE("a language without messages falls back to English", "[cli][language]") {
  CHECK(title_line("language: tlh\n", {}) == kEnglish);
  CHECK(title_line("", {{"LANG", "de_DE.UTF-8"}}) == kEnglish);
}

TEST_CASE("faults of usage are told in the language of the command line", "[cli][language]") {
  struct Case {
    std::vector<std::string> arguments;
    std::string said;
  };
  const auto it = GENERATE(values<Case>({
      {{"check", "--fial"}, "No se esperaba este argumento: --fial"},
      {{"check", "--a", "--b"}, "No se esperaban estos argumentos: --b --a"},
      {{"check", "--jobs", "many"}, "--jobs: el valor many no está entre 1 y 256"},
      {{"check", "--format"}, "--format: falta un valor (1 de tipo"},
      {{"check", "--format", "jsno"}, "--format: jsno no es ninguno de {"},
      {{"check", "--max-warnings", "-1"}, "--max-warnings: el valor -1 no está entre 0"},
      {{"check", "--no-config=x"}, "No se entiende: --no-config = x"},
      {{"count"}, "falta path"},
      {{"chekc"}, "no hay ningún comando ni archivo 'chekc'; ¿quiso decir 'check'?"},
      {{"check", "--today", "soon"}, "--today: 'soon' no es una fecha"},
      {{"calendar", "--month", "March"}, "'March' no es un mes como 2026-03"},
      {{"explain", "no-such-rule"}, "no hay ninguna regla 'no-such-rule'"},
      {{"schema", "no-such"}, "no hay ningún esquema 'no-such'"},
      {{"count", "no-such.md"}, "no-such.md no existe"},
      {{"check", "--only", "has-an-aks"}, "no hay ninguna regla 'has-an-aks'; ¿quiso decir"},
  }));
  std::vector<std::string> arguments = it.arguments;
  arguments.insert(arguments.begin() + 1, {"--language", "es"});
  if (it.arguments == std::vector<std::string>{"check", "--format"}) {
    arguments = {"check", "--language=es", "--format"};
  }
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Hello\n");
  const testing::Run run = testing::run_in(folder.path(), arguments);
  CAPTURE(arguments);
  CHECK_THAT(run.err, Catch::Contains("advolint: error: "));
  CHECK_THAT(run.err, Catch::Contains(it.said));
  CHECK(run.exit_code == 2);
}

TEST_CASE("help is in the language of the command line", "[cli][language]") {
  const testing::Run run = testing::run_in(testing::project_dir(), {"--help", "--language", "es"});
  CHECK_THAT(run.out, Catch::StartsWith("Revisa borradores"));
  CHECK_THAT(run.out, Catch::Contains("Comandos:\n"));
  CHECK_THAT(run.out, !Catch::Contains("this"));
  CHECK(run.exit_code == 0);
}

}  // namespace advolint
