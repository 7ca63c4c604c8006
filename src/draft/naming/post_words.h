#pragma once

#include <cstddef>
#include <string_view>

#include "text/language.h"

namespace advolint {

/// What shows that a text is meant to be posted.
struct PostSigns {
  std::size_t words = 0;  ///< addresses, hashtags and mentions aside
  std::size_t bytes = 0;
  bool ends_sentence = false;  ///< with . ! ? … or an emoji, quotes and brackets after it allowed
  bool has_hashtag = false, has_link = false, has_mention = false;
  bool has_gap = false;         ///< a placeholder in brackets: "[LINK]"
  bool ends_with_tags = false;  ///< its last word is a hashtag
  bool ends_with_link = false;  ///< its last word is an address
  bool is_tags_only = false;    ///< nothing but hashtags, mentions, addresses and signs
  bool is_quoted = false;       ///< in quotation marks from its first sign to its last

  [[nodiscard]] bool has_strong_sign() const {
    return has_hashtag || has_link || has_mention || has_gap;
  }
  /// Several words, and a sentence's end or a sign of a post.
  [[nodiscard]] bool reads_like_post() const;
};

/// Looks at `text`. Linear.
PostSigns signs_of_post(std::string_view text);

/// PostSigns::is_quoted alone, which takes a look at both ends.
bool is_in_quotation_marks(std::string_view text);

/// PostSigns::ends_with_tags alone, which takes a look at the last word.
bool ends_with_hashtag(std::string_view text);

/// Whether a quotation mark is the first sign.
bool opens_quotation(std::string_view text);

/// "Ana, on Monday", "Monday, 10 am", "published 2026-06-23": a short text with a day, an hour or a
/// comma that ends as no sentence does.
bool is_duty(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
