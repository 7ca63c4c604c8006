#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// A code point of a text and the bytes it takes there.
struct CodePoint {
  char32_t value = 0;
  TextSpan span;
};

/// The code points of `text`, valid UTF-8, in order.
std::vector<CodePoint> code_points(std::string_view text);

/// The code point that begins at `at`, or 0 at the end of `text`.
char32_t code_point_at(std::string_view text, std::size_t at);

/// The code point that ends just before `at`, or 0 at the beginning of `text`.
char32_t code_point_before(std::string_view text, std::size_t at);

/// Whether a word can hold this code point: a letter, a mark or a number.
bool belongs_to_word(char32_t code_point);

}  // namespace advolint
