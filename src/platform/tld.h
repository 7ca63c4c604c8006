#pragma once

#include <cstddef>
#include <string_view>

namespace advolint {

/// Who knows a top-level domain. The lists differ: src/platform/data/tlds.tsv.
enum class TldList {
  TwitterText,  ///< X, Mastodon: twitter-text of 2020
  Iana,         ///< Bluesky: the registry of today
};

/// Whether `name` (lower case, Unicode form, no dot) is a top-level domain.
bool is_tld(std::u32string_view name, TldList list);

/// Which spellings of a name differ in case alone.
enum class CaseRule {
  Single,  ///< X: a letter and its capital, neither of them ASCII where the other is not
  Full,    ///< Mastodon: "ﬁ" is "fi", too, and "ß" is "ss"
};

/// Number of code points in the top-level domain that `text` begins with, as X and Mastodon read
/// it: any case, a name of the list that no ASCII letter, digit, '@', '+' or '-' follows, or "xn--"
/// and what belongs to it. The longest of several; 0 for none.
std::size_t tld_length(std::u32string_view text, CaseRule rule);

}  // namespace advolint
