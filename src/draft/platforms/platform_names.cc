#include "draft/platforms/platform_names.h"

#include "text/characters.h"

namespace advolint {

extern const WordList kPostNames;  ///< a post, and its platform's id: "tweet x"

const Platform* find_by_post(const PlatformTable& platforms, const Lexicon& lexicon,
                             std::string_view word) {
  const std::string_view id = lexicon.word_after(kPostNames, fold_case(word));
  return id.empty() ? nullptr : platforms.find(id);
}

const Platform* find_by_name_or_post(const PlatformTable& platforms, std::string_view word) {
  const Platform* named = platforms.find(word);
  return named != nullptr ? named : find_by_post(platforms, built_in_languages().common(), word);
}

}  // namespace advolint
