#include "draft/skip.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "draft/path_platforms.h"
#include "text/characters.h"
#include "text/language.h"

namespace advolint {
namespace {

struct KnownName {
  std::string_view prefix;
  English reason;
};

/// Files that tools look for by these names, whatever language their readers speak.
constexpr std::array<KnownName, 9> kKnownNames = {{
    {"license", English("a licence")},
    {"licence", English("a licence")},
    {"contributing", English("a guide for contributors")},
    {"code_of_conduct", English("a code of conduct")},
    {"code-of-conduct", English("a code of conduct")},
    {"changelog", English("a changelog")},
    {"cmakelists", English("a build file")},
    {"requirements", English("a list of packages")},
    {"robots", English("a file for crawlers")},
}};

std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.size() - extension(name).size());
}

/// The name begins with `prefix`, and no letter or digit follows in the stem ("README.es.md",
/// "LICENSE-MIT").
bool begins_with_name(std::string_view name, std::string_view prefix) {
  if (name.substr(0, prefix.size()) != prefix) return false;
  if (prefix.back() == '-' || name.size() == prefix.size()) return true;
  return std::string_view("._- ").find(name[prefix.size()]) != std::string_view::npos;
}

/// "template" as the first or last word of a short name: "weekly-template.md", "template_post.md",
/// "post.template.md". A long one is the title of a post on templates.
bool is_template(std::string_view name, std::string_view word) {
  constexpr std::string_view kSeparators = "._- ";
  constexpr std::ptrdiff_t kMostSeparators = 4;
  const std::string_view stem = stem_of(name);
  if (begins_with_name(stem, word)) return true;
  if (stem.size() <= word.size()) return false;
  const std::size_t begin = stem.size() - word.size();
  const auto separates = [&](char c) { return kSeparators.find(c) != std::string_view::npos; };
  return stem.substr(begin) == word && separates(stem[begin - 1]) &&
         std::ranges::count_if(stem, separates) <= kMostSeparators;
}

/// Whether `is_meant` holds for the name and an entry of the list. A file's name is read before
/// anybody knows its language.
bool is_any_of(WordList list, std::string_view name,
               bool (*is_meant)(std::string_view name, std::string_view word)) {
  return std::ranges::any_of(built_in_languages().common().words(list),
                             [&](std::string_view word) { return is_meant(name, word); });
}

bool is_draft_extension(std::string_view suffix) {
  constexpr std::array<std::string_view, 8> kExtensions = {"",       ".md",   ".markdown", ".txt",
                                                           ".tweet", ".toot", ".csv",      ".tsv"};
  return std::ranges::find(kExtensions, suffix) != kExtensions.end();
}

}  // namespace

Phrase reason_to_skip(std::string_view path, Named named) {
  const std::string name = fold_case(file_name(path));
  const auto* const known = std::ranges::find_if(
      kKnownNames, [&](const KnownName& it) { return begins_with_name(name, it.prefix); });
  if (known != kKnownNames.end()) return known->reason;
  if (is_any_of(WordList::ReadmeFiles, name, begins_with_name)) return Phrase("a README");
  if (is_any_of(WordList::GuideFiles, name, begins_with_name)) return Phrase("a guide");
  if (named == Named::Yes) return {};
  if (!name.empty() && name.front() == '.') return Phrase("a hidden file");
  if (is_any_of(WordList::TemplateFiles, name, is_template)) return Phrase("a template");
  if (!is_draft_extension(extension(name))) return Phrase("not a format of drafts");
  return {};
}

Phrase reason_to_skip(const SourceFile& file, Named named) {
  Phrase by_name = reason_to_skip(file.path(), named);
  if (!by_name.empty()) return by_name;
  if (file.bytes().find('\0') != std::string_view::npos) return Phrase("a binary file");
  return {};
}

}  // namespace advolint
