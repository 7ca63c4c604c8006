#pragma once

#include <cstddef>
#include <string_view>

namespace advolint {

/// The longest label before a colon, in bytes.
inline constexpr std::size_t kLongestHead = 90;

/// The first byte from `at` on that is no blank.
std::size_t skip_blanks(std::string_view text, std::size_t at);

/// After marks of Markdown that plain text shows: "**Facebook**".
std::size_t skip_marks(std::string_view text, std::size_t at);

/// The colon that ends a label: blanks, marks or nothing follow it, and it is in no bracket.
std::size_t find_colon(std::string_view line);

/// How often `sign` is in the text.
std::size_t count_of(std::string_view text, std::string_view sign);

/// The sign that ends a sentence, and no hour: "at 1 p.m.".
bool ends_with_stop(std::string_view line);

/// "4)", "5) ✔": a count, and no words.
bool is_bare_count(std::string_view line);

/// "On May 2 the van is back. Every ride: $2": no label has a sentence before its last words.
bool holds_sentence(std::string_view head);

}  // namespace advolint
