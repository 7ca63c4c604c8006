#include "draft/naming/line_parts.h"

#include <algorithm>

#include "draft/naming/post_words.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r') {
      ++at;
    } else if (text.substr(at, 2) == "\u00A0") {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

std::size_t skip_marks(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '*' || text[at] == '_')) ++at;
  return at;
}

std::size_t find_colon(std::string_view line) {
  std::size_t depth = 0;
  const std::string_view head = line.substr(0, kLongestHead);
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at] == '(' || head[at] == '[') ++depth;
    if ((head[at] == ')' || head[at] == ']') && depth > 0) --depth;
    const bool is_colon = head[at] == ':';
    if (!is_colon || depth > 0 || at == 0) continue;
    const std::string_view rest = line.substr(at + 1);
    constexpr std::string_view kAfter = " \t\r*_\"";
    const bool ends = rest.empty() || kAfter.find(rest.front()) != std::string_view::npos ||
                      rest.starts_with("\u201C") || rest.starts_with("\u00AB") ||
                      rest.starts_with("\u00A0");
    if (ends) return at;
  }
  return std::string_view::npos;
}

std::size_t count_of(std::string_view text, std::string_view sign) {
  std::size_t count = 0;
  for (std::size_t at = text.find(sign); at != std::string_view::npos;
       at = text.find(sign, at + sign.size()))
    ++count;
  return count;
}

bool ends_with_stop(std::string_view line) {
  const bool is_hour = line.ends_with(".m.") || line.ends_with(". m.");
  return !is_hour && (line.ends_with('.') || line.ends_with('!') || line.ends_with('?'));
}

bool is_bare_count(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  line = trimmed(line);
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view after = line.substr(digits);
  const bool has_end = after.starts_with(')') || after.starts_with('.');
  return digits > 0 && digits <= kMostDigits && has_end && signs_of_post(after).words == 0 &&
         line.find('\n') == std::string_view::npos;
}

bool holds_sentence(std::string_view head) {
  constexpr std::size_t kLongestShort = 4;  // "Sept.", "Thu."
  for (std::size_t at = head.find_first_of(".!?"); at != std::string_view::npos;
       at = head.find_first_of(".!?", at + 1)) {
    const bool goes_on = at + 2 < head.size() && head[at + 1] == ' ';
    const std::size_t begin = head.substr(0, at).find_last_of(' ');
    const std::size_t letters = begin == std::string_view::npos ? 0 : at - begin - 1;
    // "Version 3, August 21, 2026. For: the board"
    const bool is_year = letters == kLongestShort && head[at - 1] >= '0' && head[at - 1] <= '9';
    if (goes_on && (letters > kLongestShort || is_year) && is_ascii_upper(head[at + 2]))
      return true;
  }
  return false;
}

}  // namespace advolint
