#pragma once

#include <string_view>
#include <vector>

#include "platform/code_point_text.h"

namespace advolint {

/// How a platform that publishes no code reads tags and mentions; what is known of it, and the
/// usual elsewhere.
struct PlainGrammar {
  bool (*in_hashtag)(char32_t);
  bool (*in_mention)(char32_t);
};

// Each kind by itself, sign included. Linear.
std::vector<CodePointRange> find_plain_hashtags(std::u32string_view text,
                                                const PlainGrammar& grammar);
std::vector<CodePointRange> find_plain_mentions(std::u32string_view text,
                                                const PlainGrammar& grammar);

// Letters, marks, digits and '_'.
bool in_common_hashtag(char32_t c);
/// All but blanks and . & @ ! ? , ; : (emplifi.io on Threads topics, read 2026-11-21).
bool in_threads_hashtag(char32_t c);
bool in_common_mention(char32_t c);    ///< letters, digits, '_', '.'
bool in_linkedin_mention(char32_t c);  ///< letters, digits, '_', '-'

}  // namespace advolint
