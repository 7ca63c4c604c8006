#include <algorithm>
#include <cstdint>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/byte_set.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace advolint {

namespace {

/// Longer runs align columns.
constexpr std::size_t kMostBlanks = 3;

/// Where the first word of a line begins, after bullets, boxes and emoji; npos if it has none.
std::size_t first_word_of(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const utf8::Decoded decoded = utf8::decode(line, at);
    if (belongs_to_word(decoded.code_point)) return at;
    at += decoded.length_bytes;
  }
  return line.npos;
}

/// Many were taught to type two blanks after a sentence: that is no slip.
bool ends_sentence(char byte) { return byte == '.' || byte == '!' || byte == '?' || byte == ':'; }

/// A row of a table, a form to fill in, or a list of quoted words as programs have them.
bool is_laid_out(std::string_view line) {
  constexpr std::string_view kNextWord = "\", ";
  constexpr std::size_t kList = 3;
  std::size_t commas = 0;
  for (std::size_t at = line.find(kNextWord); at != line.npos && commas < kList;
       at = line.find(kNextWord, at + 1))
    ++commas;
  for (const std::string_view gap : {"__", "☐"})
    if (line.find(gap) != line.npos) return true;
  const std::size_t first = line.find_first_not_of(' ');
  return commas == kList || (first != line.npos && line[first] == '|');
}

/// Gaps after a bullet or a box, and at either end of the line, are layout.
void find_in_line(std::string_view text, TextSpan line, const SpanSet& code,
                  std::vector<Thing>& things) {
  const std::string_view written = text.substr(line.begin, line.size());
  const auto both_are_blank = [](char a, char b) { return a == ' ' && b == ' '; };
  if (std::ranges::adjacent_find(written, both_are_blank) == written.end()) return;
  const std::size_t first_word = first_word_of(written);
  if (first_word == written.npos || is_laid_out(written)) return;
  for (std::size_t at = written.find("  ", first_word); at != written.npos;) {
    const std::size_t end = written.find_first_not_of(' ', at);
    if (end == written.npos) return;
    const TextSpan span{line.begin + static_cast<std::uint32_t>(at),
                        line.begin + static_cast<std::uint32_t>(end)};
    const bool is_typed_so = span.size() == 2 && at > 0 && ends_sentence(written[at - 1]);
    if (span.size() <= kMostBlanks && !is_typed_so && !code.overlaps(span))
      things.push_back({span, {{"wanted", " "}}, {}});
    at = written.find("  ", end);
  }
}

void find_double_spaces(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::string_view text = post.text.text();
  constexpr auto kAreBlank = [](char a, char b) { return a == ' ' && b == ' '; };
  if (std::ranges::adjacent_find(text, kAreBlank) == text.end()) return;
  const SpanSet code(post.code);
  constexpr ByteSet kLineEnds("\r\n");
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = kLineEnds.find_in(text, begin);
    find_in_line(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, code,
                 things);
    begin = end + 1;
  }
}

constexpr Term kValues[] = {{"wanted", "one blank"}};

}  // namespace

/// In C++: blanks that lay out a line are told from slips by what begins the line.
extern constinit const CheckKind kDoubleSpaceKind = {
    .name = "double-space",
    .summary =
        "Two or three blanks between words, where one will do. Two after the end of a sentence are "
        "left alone.",
    .example = "forbid: { double-space: any }",
    .values = kValues,
    .parameters = {},
    .find = find_double_spaces,
};

}  // namespace advolint
