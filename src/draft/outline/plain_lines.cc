#include "draft/outline/plain_lines.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <map>
#include <span>

#include "text/utf8.h"

namespace advolint {
namespace {

/// In bytes: what did not fit on a line.
constexpr std::size_t kLongestWord = 16;

bool is_blank_sign(char32_t sign) {
  return sign == U' ' || sign == U'\t' || sign == U'\r' || sign == U'\u00A0' || sign == U'\u200B' ||
         sign == U'\uFEFF';
}

bool is_one_of(char32_t sign, std::u32string_view signs) {
  return signs.find(sign) != std::u32string_view::npos;
}

/// The first code point and its size in bytes; what is ill-formed counts as one byte.
struct First {
  char32_t sign = 0;
  std::size_t size = 0;
};

First first_of(std::string_view text) {
  const utf8::Decoded first = utf8::decode(text, 0);
  return {first.code_point, first.length_bytes};
}

/// The end of "12.", "12)", "(12)" or "b)" at `at`, and its last sign.
std::optional<First> read_number(std::string_view line, std::size_t at) {
  const bool is_in_brackets = at < line.size() && line[at] == '(';
  if (is_in_brackets) ++at;
  constexpr std::size_t kMostDigits = 3;
  std::size_t end = at;
  while (end < line.size() && std::isdigit(static_cast<unsigned char>(line[end])) != 0) ++end;
  const bool is_small = end == at && at < line.size() && line[at] >= 'a' && line[at] <= 'z';
  // "B. Sample posts" heads a part of a document.
  constexpr std::size_t kLongestTitle = 90;
  const bool is_capital = end == at && at < line.size() && line[at] >= 'A' && line[at] <= 'H' &&
                          line.size() <= kLongestTitle;
  if (is_small || is_capital) ++end;
  if (end == at || end - at > kMostDigits || end >= line.size()) return std::nullopt;
  const char sign = line[end];
  const bool closes = sign == ')' || (sign == '.' && !is_in_brackets && !is_small);
  if (!closes) return std::nullopt;
  return First{static_cast<char32_t>(sign), end + 1};
}

/// The end of "1.1." or "[2]" at `begin`; 0 where none is there.
std::size_t end_of_section_number(std::string_view line, std::size_t begin) {
  constexpr std::string_view kDigits = "0123456789";
  if (line.substr(begin, 1) == "[") {
    const std::size_t close = line.find_first_not_of(kDigits, begin + 1);
    const bool is_number = close != std::string_view::npos && close > begin + 1 &&
                           close < begin + 4 && line[close] == ']';
    return is_number ? close + 1 : 0;
  }
  const std::size_t end = line.find_first_not_of("0123456789.", begin);
  if (end == std::string_view::npos || end <= begin + 3 || line[end - 1] != '.') return 0;
  const std::string_view number = line.substr(begin, end - begin);
  const bool is_number = number.front() != '.' && number.find("..") == std::string_view::npos &&
                         std::ranges::count(number, '.') > 1;
  return is_number ? end : 0;
}

}  // namespace

bool is_blank_line(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const First first = first_of(line.substr(at));
    if (!is_blank_sign(first.sign)) return false;
    at += first.size;
  }
  return true;
}

std::optional<char32_t> rule_sign(std::string_view line) {
  constexpr std::u32string_view kSigns = U"-_=*~\u2014\u2013\u2500\u2501\u2550\u2022\u2796\u00B7";
  constexpr std::size_t kFewest = 3;
  char32_t sign = 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < line.size();) {
    const First first = first_of(line.substr(at));
    at += first.size;
    if (is_blank_sign(first.sign)) continue;
    if (count > 0 ? first.sign != sign : !is_one_of(first.sign, kSigns)) return std::nullopt;
    sign = first.sign;
    ++count;
  }
  if (count < kFewest) return std::nullopt;
  return sign;
}

std::optional<FramedTitle> read_framed_title(std::string_view line) {
  constexpr std::string_view kSigns = "=-~*#_";
  constexpr std::string_view kBlanks = " \t\r";
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kLongest = 80;
  line = line.substr(0, line.find_last_not_of(kBlanks) + 1);
  if (line.empty() || kSigns.find(line.front()) == std::string_view::npos) return std::nullopt;
  const char sign = line.front();
  const std::size_t open = std::min(line.find_first_not_of(sign), line.size());
  const std::size_t close = line.find_last_not_of(sign) + 1;
  if (open < kFewest || line.size() - close < kFewest || open >= close) return std::nullopt;
  const std::size_t begin = line.find_first_not_of(kBlanks, open);
  const std::size_t end = line.find_last_not_of(kBlanks, close - 1) + 1;
  // "***free***" is a word in bold.
  if (begin == open || end == close || end - begin > kLongest) return std::nullopt;
  return FramedTitle{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::uint32_t indent_of(std::string_view line) {
  constexpr std::uint32_t kTab = 4;
  std::uint32_t columns = 0;
  for (const char c : line) {
    if (c != ' ' && c != '\t') break;
    columns += c == '\t' ? kTab : 1;
  }
  return columns;
}

std::optional<LineBullet> read_bullet(std::string_view line) {
  constexpr std::u32string_view kSigns =
      U"-*+"
      U"\u2022\u2013\u2014\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u00B7\u2043\u27A2\u2794"
      U"\u25BA"
      U"\uF0B7\uF0A7";
  constexpr std::string_view kBlanks = " \t";
  const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
  if (begin == line.size()) return std::nullopt;
  LineBullet bullet{.indent = indent_of(line)};
  std::size_t end = begin;
  if (const std::size_t counted = end_of_section_number(line, begin); counted > 0) {
    bullet.is_ordered = true;
    bullet.sign = U'.';
    end = counted;
  } else if (const auto number = read_number(line, begin)) {
    bullet.is_ordered = true;
    bullet.is_capital = line[begin] >= 'A' && line[begin] <= 'Z';
    bullet.sign = number->sign;
    end = number->size;
  } else {
    const First first = first_of(line.substr(begin));
    // Word writes the bullets of inner lists as "o" and a tab.
    const bool is_word_bullet = first.sign == U'o' && line.substr(begin + 1, 1) == "\t";
    if (!is_word_bullet && !is_one_of(first.sign, kSigns)) return std::nullopt;
    bullet.sign = first.sign;
    end = begin + first.size;
  }
  std::size_t text = std::min(line.find_first_not_of(kBlanks, end), line.size());
  if (line.substr(end, 2) == "\u00A0")
    text = std::min(line.find_first_not_of(kBlanks, end + 2), line.size());
  if (text == end || text == line.size()) return std::nullopt;
  bullet.size = static_cast<std::uint32_t>(text);
  return bullet;
}

std::uint32_t heading_marks(std::string_view line) {
  constexpr std::size_t kDeepest = 6;
  // "*** For Facebook"
  if (line.starts_with("*** ") && line.back() != '*' && line.find_first_not_of("* ") < line.size())
    return static_cast<std::uint32_t>(line.find_first_not_of("* "));
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks == 0 || marks > kDeepest || marks == line.size()) return 0;
  const std::size_t text = std::min(line.find_first_not_of(" \t", marks), line.size());
  return text > marks && text < line.size() ? static_cast<std::uint32_t>(text) : 0;
}

std::string_view without_quote_sign(std::string_view line) {
  line.remove_prefix(1);
  if (line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

bool has_tabs(std::string_view line) { return std::ranges::count(line, '\t') >= 2; }

std::size_t end_of_quoted_cell(std::span<const std::string_view> lines, std::size_t begin) {
  bool is_quoted = false;
  for (std::size_t end = begin; end < lines.size(); ++end) {
    is_quoted ^= std::ranges::count(lines[end], '"') % 2 != 0;
    if (!is_quoted) return end;
  }
  return lines.size();
}

namespace {

/// Whether most groups of lines between empty ones have as many lines as the first of three or
/// more: rows of a table, a cell on each line.
bool are_rows(std::span<const std::string_view> lines) {
  constexpr std::size_t kFewestLines = 3;
  std::map<std::size_t, std::size_t> groups;  ///< how many, by their lines
  std::size_t size = 0, count = 0;
  const auto close = [&] {
    if (size >= kFewestLines) ++groups[size];
    if (size >= kFewestLines) ++count;
    size = 0;
  };
  for (const std::string_view it : lines) {
    if (is_blank_line(it)) {
      close();
    } else {
      ++size;
    }
  }
  close();
  return std::ranges::any_of(groups, [&](const auto& it) {
    constexpr std::size_t kFewest = 3;
    return it.second >= kFewest && 2 * it.second > count;
  });
}

}  // namespace

bool has_line_paragraphs(std::span<const std::string_view> lines) {
  constexpr std::size_t kLong = 90;
  constexpr std::ptrdiff_t kFewest = 4;
  const auto blank = std::ranges::count_if(lines, is_blank_line);
  const auto filled = static_cast<std::ptrdiff_t>(lines.size()) - blank;
  const bool is_wide =
      std::ranges::any_of(lines, [](std::string_view it) { return it.size() > kLong; });
  return is_wide && filled >= kFewest && blank * 4 < filled && !are_rows(lines);
}

std::size_t wrapped_width(std::span<const std::string_view> lines) {
  constexpr std::size_t kNarrowest = 60;
  constexpr std::size_t kWidest = 120;
  constexpr std::ptrdiff_t kFewest = 4;
  std::size_t width = 0;
  for (const std::string_view it : lines) width = std::max(width, it.size());
  if (width < kNarrowest || width > kWidest) return 0;
  std::ptrdiff_t full = 0, open = 0;
  for (const std::string_view it : lines) {
    if (!is_full_line(it, width)) continue;
    ++full;
    const std::string_view last = it.substr(it.find_last_of(' ') + 1);
    open += std::string_view(".!?:").find(it.back()) == std::string_view::npos &&
                    !last.starts_with('#') && last.find("://") == std::string_view::npos
                ? 1
                : 0;
  }
  return full >= kFewest && open * 3 >= full * 2 ? width : 0;
}

bool is_full_line(std::string_view line, std::size_t width) {
  return width > 0 && line.size() + kLongestWord >= width;
}

bool is_long_sentence(std::string_view line) {
  constexpr std::size_t kFewest = 60;
  return line.size() > kFewest && line.ends_with('.');
}

}  // namespace advolint
