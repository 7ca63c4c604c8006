#include "draft/naming/line_parts.h"

#include "text/ascii.h"

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
