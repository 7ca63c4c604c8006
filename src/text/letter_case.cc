#include "text/letter_case.h"

#include <unicode/uchar.h>

#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {
namespace {

char32_t upper(char32_t code_point) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code_point)));
}

/// How many letters of `text` are capital, and how many are not.
struct Letters {
  std::size_t capital = 0;
  std::size_t small = 0;
};

Letters letters_of(std::string_view text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (is_upper(decoded.code_point)) {
      ++letters.capital;
    } else if (upper(decoded.code_point) != decoded.code_point) {
      ++letters.small;
    }
    at += decoded.length_bytes;
  }
  return letters;
}

}  // namespace

std::string in_case_of(std::string_view model, std::string_view words) {
  const Letters letters = letters_of(model);
  const bool all = letters.small == 0 && letters.capital > 1;
  const bool first = !model.empty() && is_upper(utf8::decode(model, 0).code_point);
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const utf8::Decoded decoded = utf8::decode(words, at);
    const bool is_raised = all || (first && at == 0);
    utf8::append(out, is_raised ? upper(decoded.code_point) : decoded.code_point);
    at += decoded.length_bytes;
  }
  return out;
}

}  // namespace advolint
