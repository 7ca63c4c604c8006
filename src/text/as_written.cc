#include "text/as_written.h"

#include <algorithm>
#include <cstddef>

#include "text/ascii.h"

namespace advolint {
namespace {

/// Letters, digits, and what may be a letter in another script.
bool is_of_word(std::string_view bytes, std::size_t at) {
  return at < bytes.size() &&
         (is_ascii_alphanumeric(bytes[at]) || static_cast<unsigned char>(bytes[at]) >= 0x80U);
}

bool follows_word(std::string_view bytes, std::size_t at) {
  return at > 0 && is_of_word(bytes, at - 1);
}

/// "*" and its like, which emphasis leaves out: within a word, however many there are.
bool is_mark_in_word(std::string_view bytes, std::size_t at) {
  constexpr std::string_view kMarks = "*`~\\";
  return follows_word(bytes, at) && is_of_word(bytes, bytes.find_first_not_of(kMarks, at));
}

/// "\u0041", "river\_bend".
bool is_escape_in_word(std::string_view bytes, std::size_t at) {
  return is_of_word(bytes, at + 1) || is_mark_in_word(bytes, at) ||
         (follows_word(bytes, at) && is_of_word(bytes, at + 2));
}

/// "&#50;", "caf&eacute;", not "?a=1&b=2".
bool is_entity_in_word(std::string_view bytes, std::size_t at) {
  if (bytes.substr(at + 1).starts_with('#')) return true;
  if (!follows_word(bytes, at) || !is_of_word(bytes, at + 1)) return false;
  while (is_of_word(bytes, ++at)) continue;
  return bytes.substr(at).starts_with(';');
}

bool is_comment_in_word(std::string_view bytes, std::size_t at) {
  return follows_word(bytes, at) && bytes.substr(at + 1).starts_with('!');
}

bool any(std::string_view bytes, char sign, bool (*is_meant)(std::string_view, std::size_t)) {
  for (std::size_t at = bytes.find(sign); at < bytes.size(); at = bytes.find(sign, at + 1)) {
    if (is_meant(bytes, at)) return true;
  }
  return false;
}

}  // namespace

bool reads_as_written(std::string_view bytes) {
  if (bytes.find('\0') != std::string_view::npos) return false;
  return !any(bytes, '*', is_mark_in_word) && !any(bytes, '`', is_mark_in_word) &&
         !any(bytes, '~', is_mark_in_word) && !any(bytes, '\\', is_escape_in_word) &&
         !any(bytes, '&', is_entity_in_word) && !any(bytes, '<', is_comment_in_word);
}

}  // namespace advolint
