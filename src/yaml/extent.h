#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

/// Where the things end that yaml-cpp only gives the beginning of. All offsets are bytes into the
/// text that was parsed; every function looks at each byte once.
namespace advolint::yaml {

/// Stands in the parsed text for a '?' that is not a sign of YAML's. Control characters are never
/// left there.
inline constexpr char kQuestionMark = '\x01';

/// A text as its author wrote it and as the parser gets it: of the same length, with bytes
/// exchanged that would stop the parser.
struct Texts {
  std::string_view written;
  std::string_view parsed;
};

/// A plain scalar in its text.
struct PlainScalar {
  std::uint32_t end = 0;
  std::string value;  ///< folded, in the bytes that were written
};

/// The plain scalar at `begin` that the parser read as `value`.
PlainScalar read_plain(const Texts& texts, std::uint32_t begin, std::string_view value);

/// After the closing quote of the scalar whose opening quote is at `begin`; nothing if there is
/// none.
std::optional<std::uint32_t> end_of_quoted(std::string_view text, std::uint32_t begin);

/// After the last line, its line end left out, of the block scalar whose '|' or '>' is at `begin`
/// and that the parser read as `value`.
std::uint32_t end_of_block(std::string_view text, std::uint32_t begin, std::string_view value);

/// After white space, line ends and comments.
std::uint32_t skip_gap(std::string_view text, std::uint32_t at);

/// After the anchor and the tag of a value, where it has any.
std::uint32_t skip_properties(std::string_view text, std::uint32_t at);

/// The first of `at` or later that ends its line.
std::uint32_t end_of_line(std::string_view text, std::uint32_t at);

/// The text from `begin` to the end of its line, white space and a comment after it left out.
SourceSpan rest_of_line(std::string_view text, std::uint32_t begin);

/// The comment after `at`, on its line and with nothing but blanks between, that looks like a
/// value meant to be there: "#FundLibraries", not "# to do".
std::optional<SourceSpan> swallowed_value(std::string_view text, std::uint32_t at);

/// The innermost '[' or '{' between `begin` and `end` that a value begins with and that is not
/// closed there.
std::optional<std::uint32_t> unclosed_bracket_in(std::string_view text, std::uint32_t begin,
                                                 std::uint32_t end);

}  // namespace advolint::yaml
