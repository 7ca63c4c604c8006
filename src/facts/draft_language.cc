#include "facts/draft_language.h"

namespace advolint {

std::string language_of(const PostContext& post, const LanguageTable& languages) {
  if (const std::string stated = post.fields.word("language"); !stated.empty()) {
    return without_region(stated);
  }
  std::string by_folder = languages.folder_in(post.path);
  if (!by_folder.empty()) return by_folder;
  return std::string(languages.detect(post.text.text(), post.words));
}

}  // namespace advolint
