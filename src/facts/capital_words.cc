#include "facts/capital_words.h"

#include <algorithm>

#include "text/ascii.h"

namespace advolint {

bool is_in_capitals(std::string_view word) {
  return word.size() > 1 && !is_ascii_lower(word.front()) &&
         std::ranges::none_of(word, is_ascii_lower) && std::ranges::any_of(word, is_ascii_upper);
}

std::vector<std::size_t> words_in_capitals(const PostContext& post) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    if (is_in_capitals(post.at(post.words[at].span))) found.push_back(at);
  }
  return found;
}

}  // namespace advolint
