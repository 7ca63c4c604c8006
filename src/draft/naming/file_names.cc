#include "draft/naming/file_names.h"

#include <algorithm>
#include <string>

#include "draft/naming/label_tokens.h"
#include "draft/platforms/path_platforms.h"

namespace advolint {

bool names_posts(std::string_view path, const LabelWords& words) {
  const std::string_view name = file_name(path);
  std::string title(name.substr(0, name.size() - extension(name).size()));
  std::ranges::replace_if(
      title, [](char c) { return c == '-' || c == '_' || c == '.'; }, ' ');
  const auto tokens = cut_label(title, words);
  return tokens && std::ranges::any_of(*tokens, [](const LabelToken& it) {
           return it.folded.ends_with('s') && it.is(kPostNounWord | kPostNameWord);
         });
}

}  // namespace advolint
