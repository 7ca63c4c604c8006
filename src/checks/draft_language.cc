#include "checks/draft_language.h"

#include <algorithm>
#include <string_view>

#include "text/characters.h"

namespace advolint {
namespace {

/// "es" for "es-MX" and "es_419".
std::string without_region(std::string_view tag) {
  return fold_case(tag.substr(0, tag.find_first_of("-_")));
}

/// The last folder of `path` that is named as a language is; empty if there is none.
std::string folder_language(std::string_view path, const LanguageTable& languages) {
  std::string found;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = path.find('/', at);
    if (end == std::string_view::npos) break;  // the file's own name
    std::string folder = fold_case(path.substr(at, end - at));
    if (languages.knows(folder)) found = std::move(folder);
    at = end + 1;
  }
  return found;
}

}  // namespace

std::string language_of(const PostContext& post, const LanguageTable& languages) {
  if (const std::string stated = post.fields.word("language"); !stated.empty()) {
    return without_region(stated);
  }
  std::string by_folder = folder_language(post.path, languages);
  if (!by_folder.empty()) return by_folder;
  return std::string(languages.detect(post.text.text(), post.words));
}

}  // namespace advolint
