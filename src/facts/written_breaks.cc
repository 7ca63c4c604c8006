#include "facts/written_breaks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "facts/prose.h"

namespace advolint {
namespace {

constexpr std::string_view kBreak = "\\n";
constexpr std::string_view kReturn = "\\r";
constexpr std::string_view kBlanks = " \t\n";

bool is_any_of(std::string_view signs, char it) { return signs.find(it) != signs.npos; }

/// Where the breaks that begin at `at` end; `at` if there is none.
std::size_t end_of_breaks(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (true) {
    std::size_t next = end;
    if (text.substr(next, 2) == kReturn) next += 2;
    if (text.substr(next, 2) != kBreak) return end;
    end = next + 2;
  }
}

/// "D:\new", "\\server\news", "books\new\list": what is around the break between blanks holds
/// other backslashes, or a drive.
bool is_in_path(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLongestPath = 200;
  const std::size_t reach = begin - std::min(begin, kLongestPath);
  std::string_view before = text.substr(reach, begin - reach);
  before.remove_prefix(before.find_last_of(kBlanks) + 1);  // npos + 1 is 0
  std::string_view after = text.substr(end, kLongestPath);
  after = after.substr(0, after.find_first_of(kBlanks));
  const bool has_drive = before.size() >= 2 && is_ascii_letter(before[0]) && before[1] == ':';
  const auto has_other = [](std::string_view part) {
    for (std::size_t at = part.find('\\'); at != part.npos; at = part.find('\\', at + 1)) {
      if (part.substr(at, 2) != kBreak && part.substr(at, 2) != kReturn) return true;
      ++at;
    }
    return false;
  };
  return has_drive || has_other(before) || has_other(after);
}

/// Whether the signs beside the break are those of a program or of words about it.
bool is_in_code(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin == 0 ? ' ' : text[begin - 1];
  const char after = end >= text.size() ? ' ' : text[end];
  if (is_any_of("[^|/(\\", before) || is_any_of("+*?]|{$\\", after)) return true;
  const auto is_quote = [](char it) { return is_any_of("\"'`", it); };
  // The last byte of “ and ‘, and the first of ” and ’.
  const bool opens = is_quote(before) || text.substr(0, begin).ends_with("“") ||
                     text.substr(0, begin).ends_with("‘");
  const bool closes =
      is_quote(after) || text.substr(end).starts_with("”") || text.substr(end).starts_with("’");
  return opens && closes;
}

/// "docs\notes": a small letter after the "n" may make it a name in a path.
bool may_be_name(std::string_view text, std::size_t begin, std::size_t end) {
  const bool is_small = end < text.size() && is_ascii_lower(text[end]);
  return is_small && begin > 0 && is_ascii_alphanumeric(text[begin - 1]);
}

}  // namespace

std::vector<TextSpan> find_written_breaks(std::string_view text) {
  std::vector<TextSpan> sure;
  std::vector<TextSpan> all;
  for (std::size_t at = text.find('\\'); at != text.npos;) {
    const std::size_t end = end_of_breaks(text, at);
    if (end > at && !is_in_path(text, at, end) && !is_in_code(text, at, end)) {
      const TextSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
      all.push_back(span);
      if (!may_be_name(text, at, end)) sure.push_back(span);
    }
    at = text.find('\\', std::max(end, at + 1));
  }
  return sure.empty() ? sure : all;
}

}  // namespace advolint
