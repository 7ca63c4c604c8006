#include "draft/naming/line_parts.h"

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

}  // namespace advolint
