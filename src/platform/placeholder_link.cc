#include "platform/placeholder_link.h"

#include <algorithm>
#include <cstdint>

#include "platform/code_point_text.h"
#include "text/ascii.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/language.h"

namespace advolint {

extern const WordList kLinkSlots;  ///< name a link to come: "[link]"

namespace {

/// Longer brackets hold a sentence.
constexpr std::size_t kLongestPlaceholder = 40;

/// In any of the common languages: what a post is counted as depends on its platform alone.
bool is_link_word(std::string_view word) {
  return built_in_languages().common().has(kLinkSlots, fold_case(word));
}

/// Words and blanks, one of the words "link" or "URL".
bool names_a_link(std::string_view inside) {
  bool found = false;
  for (std::size_t at = 0; at < inside.size();) {
    std::size_t end = at;
    while (end < inside.size() && is_ascii_letter(inside[end])) ++end;
    if (end == at && inside[at] != ' ' && inside[at] != '-' && inside[at] != '_') return false;
    found = found || is_link_word(inside.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return found;
}

/// End of the placeholder that begins at `at`, a bracket; `at` if it is none.
std::size_t skip_placeholder(std::string_view text, std::size_t at) {
  const char closing = text[at] == '[' ? ']' : '>';
  const std::string_view inside = text.substr(at + 1, kLongestPlaceholder + 1);
  const std::size_t length = inside.find(closing);
  if (length == inside.npos || !names_a_link(inside.substr(0, length))) return at;
  const std::size_t end = at + 1 + length + 1;
  // "[link](https://…)" is Markdown, whose link is there already.
  return text.substr(end).starts_with('(') ? at : end;
}

}  // namespace

std::vector<TextSpan> find_placeholder_links(std::string_view text) {
  std::vector<TextSpan> found;
  constexpr ByteSet kOpening("[<");
  for (std::size_t at = kOpening.find_in(text); at < text.size();) {
    const std::size_t end = skip_placeholder(text, at);
    if (end > at)
      found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = kOpening.find_in(text, std::max(end, at + 1));
  }
  return found;
}

}  // namespace advolint
