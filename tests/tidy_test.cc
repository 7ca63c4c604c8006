// The house rules, checked on every file of the project, and a bad example of each that must fail.
#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"
#include "tidy/house_rules.h"

namespace advolint::tidy {
namespace {

namespace fs = std::filesystem;

const fs::path kProject = testing::project_dir();

std::string read(const fs::path& path) {
  const auto bytes = testing::read_file(path);
  REQUIRE(bytes.has_value());
  return *bytes;
}

bool is_source(const fs::path& path) {
  return path.extension() == ".cc" || path.extension() == ".h";
}

bool is_cmake(const fs::path& path) {
  return path.extension() == ".cmake" || path.filename() == "CMakeLists.txt";
}

/// The files below `folder` that `wanted` takes, sorted.
template <class Wanted>
std::vector<SourceText> files_below(std::string_view folder, Wanted wanted) {
  std::vector<fs::path> paths;
  if (!fs::exists(kProject / folder)) return {};
  for (const auto& entry : fs::recursive_directory_iterator(kProject / folder)) {
    if (entry.is_regular_file() && wanted(entry.path())) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<SourceText> files;
  for (const fs::path& path : paths) {
    files.push_back({path.lexically_relative(kProject).generic_string(), read(path)});
  }
  return files;
}

std::vector<SourceText> sources(std::string_view folder) { return files_below(folder, is_source); }

std::vector<Room> rooms() { return read_rooms(read(kProject / "docs" / "architecture.md")); }

/// All faults that `check` finds in `files`, a line each, so that one run shows them all.
template <class Check>
std::string faults_of(const std::vector<SourceText>& files, Check check) {
  REQUIRE_FALSE(files.empty());
  std::string out;
  for (const SourceText& file : files) {
    for (const std::string& fault : check(file)) out += fault + "\n";
  }
  return out;
}

OwnHeader own_header_of(const SourceText& file) {
  const fs::path header = (kProject / file.path).replace_extension(".h");
  return fs::exists(header) ? OwnHeader::Exists : OwnHeader::Missing;
}

}  // namespace

TEST_CASE("a source file includes only its own room, rooms above it and the room's libraries",
          "[tidy]") {
  const auto all = rooms();
  CHECK(faults_of(sources("src"), [&](const auto& it) { return check_floors(it, all); }) == "");
}

TEST_CASE("the page on architecture lists the rooms that there are", "[tidy]") {
  for (const Room& room : rooms()) {
    INFO(room.name);
    CHECK(fs::is_directory(kProject / "src" / room.name));
  }
}

TEST_CASE("every kind of check says why a pack cannot say it", "[tidy]") {
  for (const SourceText& it : sources("src/checks/kinds")) {
    INFO(it.path);
    CHECK(it.text.find("\n/// In C++: ") != std::string::npos);
  }
}

TEST_CASE("no source file holds a banned construct", "[tidy]") {
  CHECK(faults_of(sources("src"), check_banned) == "");
}

TEST_CASE("one room knows of files, and the others of their interface", "[tidy]") {
  CHECK(faults_of(sources("src"), check_files) == "");
}

TEST_CASE("no source file holds a table of words of a language", "[tidy]") {
  CHECK(faults_of(sources("src"), check_word_tables) == "");
}

TEST_CASE("headers are guarded, and first in their own source file", "[tidy]") {
  const auto check = [](const auto& it) { return check_headers(it, own_header_of(it)); };
  CHECK(faults_of(sources("src"), check) == "");
}

TEST_CASE("source files keep the layout and the naming of the house", "[tidy]") {
  for (const auto* const folder : {"src", "tests"}) {
    CHECK(faults_of(sources(folder), check_layout) == "");
    CHECK(faults_of(sources(folder), check_file_name) == "");
    CHECK(faults_of(sources(folder), check_leftovers) == "");
  }
}

TEST_CASE("every source file is built", "[tidy]") {
  const auto check = [](const auto& it) -> Faults {
    if (it.path.ends_with(".h")) return {};
    const fs::path folder = (kProject / it.path).parent_path();
    const bool has_list = fs::exists(folder / "CMakeLists.txt");
    return check_is_built(it, read((has_list ? folder : folder.parent_path()) / "CMakeLists.txt"));
  };
  CHECK(faults_of(sources("src"), check) == "");
  CHECK(faults_of(sources("tests"), check) == "");
}

TEST_CASE("the build sets nothing for everybody and lists its files", "[tidy]") {
  for (const auto* const folder : {"src", "cmake"}) {
    CHECK(faults_of(files_below(folder, is_cmake), check_cmake) == "");
  }
}

TEST_CASE("no file names a path of one machine", "[tidy]") {
  const auto any = [](const fs::path&) { return true; };
  for (const auto* const folder : {"src", "tests", "docs", "cmake", "scripts", "rules"}) {
    CHECK(faults_of(files_below(folder, any), check_machine_paths) == "");
  }
}

TEST_CASE("the table of rooms is read with its order and its libraries", "[tidy][house-rules]") {
  const auto read = read_rooms(
      "# Title\n| other |\n\n| room | what | outside |\n|---|---|---|\n"
      "| `text/` | `spans` | `unicode/` `re2/` |\n| `draft/` | files | |\n\n| `not/` | a room | "
      "|\n");
  REQUIRE(read.size() == 2);
  CHECK(read[0].name == "text");
  CHECK(read[0].outside_headers == std::vector<std::string>{"unicode/", "re2/"});
  CHECK(read[1].name == "draft");
  CHECK(read[1].outside_headers.empty());
}

TEST_CASE("an include that breaks the floors is a fault at its line", "[tidy][house-rules]") {
  const std::vector<Room> all = {{"text", {"unicode/"}}, {"diag", {}}, {"draft", {"md4c.h"}}};
  struct Case {
    std::string path, text;
    Faults faults;
  };
  const auto it = GENERATE(values<Case>({
      {"src/diag/a.cc", "#include \"diag/a.h\"\n#include \"text/b.h\"\n", {}},
      {"src/diag/a.cc",
       "#include \"diag/a.h\"\n\n#include \"draft/b.h\"\n",
       {"src/diag/a.cc:3: \"draft/b.h\" is on a lower floor"}},
      {"src/diag/a.cc",
       "#include \"a.h\"\n",
       {"src/diag/a.cc:1: includes are rooted at src/: name the room"}},
      {"src/text/a.cc", "#include <unicode/uchar.h>\n#include <fmt/format.h>\n", {}},
      {"src/draft/a.cc", "#include <md4c.h>\n#include <vector>\n", {}},
      {"src/diag/a.cc",
       "#include <unicode/uchar.h>\n",
       {"src/diag/a.cc:1: this room may not include <unicode/uchar.h>"}},
      {"src/attic/a.cc", "", {"src/attic/a.cc:1: docs/architecture.md lists no room of this name"}},
      {"src/main.cc", "#include \"draft/b.h\"\n", {}},
      {"src/main.cc", "#include <md4c.h>\n", {"src/main.cc:1: this room may not include <md4c.h>"}},
  }));
  CHECK(check_floors({it.path, it.text}, all) == it.faults);
}

TEST_CASE("banned constructs and empty handlers are found", "[tidy][house-rules]") {
  const auto count = [](std::string text) { return check_banned({"src/a.cc", text}).size(); };
  CHECK(count("int main() {}\n") == 0);
  CHECK(count("using namespace std;\n") == 1);
  CHECK(count("#include <regex>\nstd::regex r;\n") == 2);
  CHECK(count("auto v = std::views::all(x);\n") == 1);
  CHECK(count("try { f(); } catch (...) {\n}\n") == 1);
  CHECK(count("try { f(); } catch (const E& e) { g(e); }\n") == 0);
}

TEST_CASE("a look at files from another room is found", "[tidy][house-rules]") {
  const auto count = [](std::string path, std::string text) {
    return check_files({std::move(path), std::move(text)}).size();
  };
  CHECK(count("src/config/a.cc", "fs::path a;\nconst std::filesystem::path& b = a;\n") == 0);
  CHECK(count("src/config/a.cc", "namespace fs = std::filesystem;\n") == 0);
  CHECK(count("src/config/a.cc", "if (fs::exists(a)) return;\n") == 1);
  CHECK(count("src/config/a.cc", "std::filesystem::path_view a;\n") == 1);
  CHECK(count("src/config/a.cc", "for (const auto& it : fs::directory_iterator(a)) f(it);\n") == 1);
  CHECK(count("src/cli/a.cc", "#include <fstream>\nstd::ofstream out(a);\n") == 2);
  CHECK(count("src/files/disk_files.cc", "#include <fstream>\nfs::exists(a);\n") == 0);
}

TEST_CASE("a table of words of a language is found", "[tidy][house-rules]") {
  const auto count = [](std::string path, std::string text) {
    return check_word_tables({std::move(path), std::move(text)}).size();
  };
  CHECK(count("src/checks/a.cc", "k[] = {\"meet\", \"your\",\n \"our\", \"the\"};\n") == 1);
  CHECK(count("src/cli/a.cc", "k[] = {\"meet\", \"your\",\n \"our\", \"the\"};\n") == 0);
  CHECK(count("src/checks/a.cc", "k[] = {\"of\", \"to\"};\nm[] = {\"of\"};\n") == 0);
  CHECK(count("src/checks/a.cc", "k[] = {\"png\", \"gif\", \"webp\", \"heic\"};\n") == 0);
}

TEST_CASE("a header without guard or behind others is found", "[tidy][house-rules]") {
  CHECK(check_headers({"src/text/a.h", "#pragma once\n"}, OwnHeader::Missing).empty());
  CHECK(check_headers({"src/text/a.h", "int a;\n"}, OwnHeader::Missing).size() == 1);
  const std::string first = "#include \"text/a.h\"\n#include <vector>\n";
  const std::string second = "#include <vector>\n#include \"text/a.h\"\n";
  CHECK(check_headers({"src/text/a.cc", first}, OwnHeader::Exists).empty());
  CHECK(check_headers({"src/text/a.cc", second}, OwnHeader::Exists).size() == 1);
  CHECK(check_headers({"src/text/a.cc", second}, OwnHeader::Missing).empty());
}

TEST_CASE("faults of layout are found", "[tidy][house-rules]") {
  const auto faults = [](std::string text) { return check_layout({"a.cc", std::move(text)}); };
  CHECK(faults("int a;\n").empty());
  CHECK(faults(std::string(100, 'x') + "\n").empty());
  CHECK(faults("é" + std::string(99, 'x') + "\n").empty());
  CHECK(faults(std::string(101, 'x') + "\n") == Faults{"a.cc:1: wider than 100 columns"});
  CHECK(faults("\tint a;\n") == Faults{"a.cc:1: a tab"});
  CHECK(faults("int a;\r\n") == Faults{"a.cc:1: a carriage return"});
  CHECK(faults("int a; \n") == Faults{"a.cc:1: space at the end of the line"});
  CHECK(faults("int a;") == Faults{"a.cc:1: no line end at the end"});
  CHECK(faults(std::string(400, '\n')).empty());
  CHECK(faults(std::string(401, '\n')) == Faults{"a.cc:400: longer than 400 lines"});
}

TEST_CASE("names, leftovers and paths of a machine are found", "[tidy][house-rules]") {
  CHECK(check_file_name({"src/text/source_file.cc", ""}).empty());
  CHECK(check_file_name({"src/text/SourceFile.cc", ""}).size() == 1);
  CHECK(check_file_name({"src/text/source-file.cc", ""}).size() == 1);
  // Put together here, because this file is checked too.
  const std::string comment = "// ";
  CHECK(check_leftovers({"a.cc", comment + "TODO(#12): later\n"}).empty());
  CHECK(check_leftovers({"a.cc", comment + "TODO: later\n"}).size() == 1);
  CHECK(check_leftovers({"a.cc", "int a;  " + comment + "FIXME\n"}).size() == 1);
  CHECK(check_leftovers({"a.cc", "/// Finds TODO, XXX and what is alike.\n"}).empty());
  const std::string folder = "home/";
  CHECK(check_machine_paths({"a.md", "https://example.org/" + folder + "page\n"}).empty());
  CHECK(check_machine_paths({"a.md", "see /" + folder + "someone/a\n"}).size() == 1);
}

TEST_CASE("settings for everybody and unlisted files are found", "[tidy][house-rules]") {
  const auto count = [](std::string text) { return check_cmake({"CMakeLists.txt", text}).size(); };
  CHECK(count("target_include_directories(a PRIVATE b)\ntarget_link_libraries(a b)\n") == 0);
  CHECK(count("include_directories(b)\n") == 1);
  CHECK(count("set(CMAKE_CXX_FLAGS -O3)\n") == 1);
  CHECK(count("file(GLOB files *.cc)\n") == 1);
  CHECK(check_is_built({"src/text/a.cc", ""}, "target_sources(t PRIVATE\n  a.cc)").empty());
  CHECK(check_is_built({"src/text/a.cc", ""}, "target_sources(t PRIVATE\n  aa.cc)").size() == 1);
}

}  // namespace advolint::tidy
