#include "text/word_list.h"

#include <cctype>
#include <filesystem>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"

namespace advolint {
namespace {

/// "kDateJoiners" for "date-joiners".
std::string constant_of(std::string_view list) {
  std::string constant = "k";
  bool begins_word = true;
  for (const char c : list) {
    if (c != '-') constant += begins_word ? static_cast<char>(std::toupper(c)) : c;
    begins_word = c == '-';
  }
  return constant;
}

/// The constants that `source` declares and then uses.
std::set<std::string> used_lists(const std::string& source) {
  const std::string declaration = "extern const WordList ";
  std::set<std::string> used;
  for (std::size_t at = source.find(declaration); at != std::string::npos;
       at = source.find(declaration, at + 1)) {
    const std::size_t name = at + declaration.size();
    const std::size_t end = source.find(';', name);
    const std::string constant = source.substr(name, end - name);
    INFO("declared and not used: " << constant);
    CHECK(source.find(constant, end) != std::string::npos);
    used.insert(constant);
  }
  return used;
}

}  // namespace

TEST_CASE("every list of words is used where it is declared", "[text][language]") {
  std::set<std::string> used;
  const auto sources = std::filesystem::path(testing::project_dir()) / "src";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(sources)) {
    if (entry.path().extension() != ".cc") continue;
    INFO(entry.path().lexically_relative(sources).generic_string());
    used.merge(used_lists(testing::read_file(entry.path()).value()));
  }
  for (const std::string_view name : word_list_names()) {
    INFO("rules/languages has the list '" << name << "', which no file of src/ uses: remove it, or "
                                          << "say `extern const WordList " << constant_of(name)
                                          << ";` where it is used");
    CHECK(used.contains(constant_of(name)));
  }
}

TEST_CASE("a list of words is found by its name", "[text][language]") {
  const auto names = word_list_names();
  for (std::size_t i = 0; i < names.size(); ++i) {
    INFO(names[i]);
    REQUIRE(word_list_named(names[i]).has_value());
    CHECK(word_list_named(names[i])->number == i);
  }
  CHECK_FALSE(word_list_named("").has_value());
  CHECK_FALSE(word_list_named("date-joiner").has_value());
}

}  // namespace advolint
