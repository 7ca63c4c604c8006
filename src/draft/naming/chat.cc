#include "draft/naming/chat.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <set>

#include "draft/calendar/dates.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

/// "9:31 AM", "[9:31 AM]", "Today at 9:31", "3/2/27, 9:02:11 AM": ends with an hour, and is no
/// field with one: "When: Sat 8/21, 8 am".
bool is_moment(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  text = trimmed(text);
  if (text.size() > 2 && (text.front() == '[' || text.front() == '('))
    text = trimmed(text.substr(1, text.size() - 2));
  if (text.size() > kLongest || text.empty()) return false;
  if (text.find(": ") != std::string_view::npos) return false;
  if (read_time_of_day(text)) return true;
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    std::string_view hour = trimmed(text.substr(at));
    // People write an hour without seconds: "9:02:11 AM".
    if (read_time_of_day(hour)) return true;
    const std::size_t seconds = hour.find(':', std::min(hour.find(':'), hour.size() - 1) + 1);
    if (seconds != std::string_view::npos && read_time_of_day(hour.substr(0, seconds))) return true;
  }
  return false;
}

/// "Theo B.", and no sentence.
bool ends_with_initial(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  return blank != std::string_view::npos && text.size() - blank == 3 &&
         is_ascii_upper(text[blank + 1]);
}

/// "Theo Banks", "theo", "T. Banks (Marketing)". Not "Post 4 of 6".
bool is_name(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  constexpr std::ptrdiff_t kMostBlanks = 4;
  text = trimmed(text);
  if (text.empty() || text.size() > kLongest) return false;
  const auto first = static_cast<unsigned char>(text.front());
  const bool begins = std::isalpha(first) != 0 || first >= 0x80;
  return begins && std::ranges::count(text, ' ') <= kMostBlanks &&
         text.find_first_of(":;,!?#/[]0123456789") == std::string_view::npos &&
         (!text.ends_with('.') || ends_with_initial(text));
}

std::optional<ChatHead> head_of(std::string_view who, std::size_t size) {
  return ChatHead{static_cast<std::uint32_t>(size), trimmed(who)};
}

/// "[3/2/27, 9:02:11 AM] Theo: …", "3/2/27, 9:02 AM - Theo: …".
std::optional<ChatHead> read_line_head(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  if (line.empty()) return std::nullopt;
  std::size_t end = 0, who = 0;
  if (line.front() == '[') {
    end = line.find("] ");
    who = end == std::string_view::npos ? end : end + 2;
    if (end != std::string_view::npos) ++end;
  } else if (std::isdigit(static_cast<unsigned char>(line.front())) != 0) {
    end = line.find(" - ");
    who = end == std::string_view::npos ? end : end + 3;
  } else {
    return std::nullopt;
  }
  if (end == std::string_view::npos || end > kLongest || !is_moment(line.substr(0, end)))
    return std::nullopt;
  // "[4:02 PM] Theo Banks", and the message on the lines below it
  if (line.front() == '[' && is_name(line.substr(who)))
    return head_of(line.substr(who), line.size());
  const std::size_t colon = line.find(": ", who);
  if (colon == std::string_view::npos || !is_name(line.substr(who, colon - who)))
    return std::nullopt;
  return head_of(line.substr(who, colon - who), colon + 2);
}

}  // namespace

std::optional<ChatHead> read_chat_head(std::string_view text) {
  const std::string_view line = first_line(text);
  if (auto head = read_line_head(line)) return head;
  const std::size_t gap = std::min(line.find("  "), line.find(" ["));
  if (gap != std::string_view::npos && is_name(line.substr(0, gap)) && is_moment(line.substr(gap)))
    return head_of(line.substr(0, gap), line.size());
  if (line.size() == text.size() || !is_name(line)) return std::nullopt;
  const std::string_view next = first_line(text.substr(line.size() + 1));
  if (!is_moment(next)) return std::nullopt;
  return head_of(line, line.size() + 1 + next.size());
}

bool is_chat(const Outline& outline) {
  constexpr std::size_t kFewest = 3;
  std::size_t heads = 0;
  std::set<std::string_view> people;
  for (const Block& it : outline) {
    if (it.kind != Block::Kind::Paragraph || it.quote > 0) continue;
    const std::string_view text = it.text.text();
    for (std::size_t at = 0; at < text.size();) {
      if (const auto head = read_chat_head(text.substr(at))) {
        ++heads;
        people.insert(head->who);
      }
      const std::size_t end = text.find('\n', at);
      if (end == std::string_view::npos) break;
      at = end + 1;
    }
  }
  return heads >= kFewest && people.size() > 1;
}

bool is_reaction_line(std::string_view line) {
  bool has_code = false;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = line.find_first_not_of(" \t", at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(line.find_first_of(" \t", begin), line.size());
    const std::string_view word = line.substr(begin, end - begin);
    const bool is_code = word.size() > 2 && word.front() == ':' && word.back() == ':';
    if (!is_code && word.find_first_not_of("0123456789") != std::string_view::npos) return false;
    has_code |= is_code;
    at = end;
  }
  return has_code;
}

}  // namespace advolint
