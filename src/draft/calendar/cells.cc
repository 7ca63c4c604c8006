#include "draft/calendar/cells.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/dates.h"
#include "draft/calendar/words.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// What more rows would say, these say, too.
constexpr std::size_t kMostRows = 50;

/// In bytes. What is longer is a text.
constexpr std::size_t kLongestWords = 80;
constexpr std::size_t kLongestAccounts = 300;

bool is_number(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos &&
         text.find_first_not_of("0123456789.,:%+- $/") == std::string_view::npos;
}

/// "Tuesday 7", whose month the titles name.
bool is_day_of_week(std::string_view text) {
  const std::string plain = plain_words(text);
  const std::size_t blank = plain.find(' ');
  if (blank == std::string::npos || plain.size() > blank + 3) return false;
  return calendar_words().weekdays.contains(std::string_view(plain).substr(0, blank)) &&
         plain.find_first_not_of("0123456789", blank + 1) == std::string::npos;
}

bool has_sign_of_posts(std::string_view text) {
  for (std::size_t at = text.find_first_of("#@"); at != std::string_view::npos;
       at = text.find_first_of("#@", at + 1)) {
    const bool begins_word = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
    const bool goes_on = at + 1 < text.size() && text[at + 1] != ' ';
    if (begins_word && goes_on) return true;
  }
  return text.find("://") != std::string_view::npos;
}

/// Two words of letters, and not "1200 x 630".
bool has_two_words(std::string_view text) {
  const auto is_letter = [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 ||
           std::isalpha(static_cast<unsigned char>(c)) != 0;
  };
  std::size_t words = 0;
  std::size_t letters = 0;
  for (const char c : text) {
    letters = is_letter(c) ? letters + 1 : 0;
    words += letters == 2 ? 1 : 0;
  }
  return words >= 2;
}

/// "@riverbend", "facebook.example/riverbend"
bool is_handle(std::string_view text) {
  if (text.find_first_of(" \t\n") != std::string_view::npos) return false;
  const std::size_t slash = text.find('/');
  return text.starts_with('@') ||
         (slash != std::string_view::npos && text.substr(0, slash).find('.') != slash &&
          text.substr(0, slash).find('.') != std::string_view::npos);
}

void count(std::string_view text, const PlatformTable& platforms, ColumnCells& cells) {
  constexpr std::size_t kFewestWords = 3;
  // A dash says that there is nothing.
  if (text.empty() || (plain_words(text).empty() && text.size() <= 3)) return;
  ++cells.filled;
  const bool is_long = text.size() > kLongestWords;
  if (is_tick(text)) {
    ++cells.ticks;
  } else if (is_lone_address(text)) {
    ++cells.addresses;
  } else if (is_handle(text)) {
    ++cells.handles;
  } else if (!is_long && is_date(text)) {
    ++cells.dates;
  } else if (is_number(text)) {
    ++cells.numbers;
  } else if (text.size() <= kLongestAccounts && names_platforms(text, platforms)) {
    ++cells.platforms;
  } else if (count_words(text) >= kFewestWords && has_two_words(text)) {
    ++cells.texts;
    cells.text_bytes += text.size();
    cells.signed_texts += has_sign_of_posts(text) ? 1 : 0;
    cells.labelled += size_of_networks(text, platforms) > 0 ? 1 : 0;
  }
}

}  // namespace

bool is_date(std::string_view text) {
  constexpr std::chrono::year kAny{2000};
  if (text.find_first_of("0123456789") == std::string_view::npos) return false;
  const bool is_decimal = text.find_first_not_of("0123456789.") == std::string_view::npos &&
                          std::ranges::count(text, '.') == 1;
  if (is_day_of_week(text)) return true;
  return !is_decimal &&
         read_written_date(with_common_blanks(text), DateOrder::DayFirst, kAny).has_value();
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool is_inside = false;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n';
    words += !is_blank && !is_inside ? 1 : 0;
    is_inside = !is_blank;
  }
  return words;
}

std::vector<TextSpan> cut_platforms(std::string_view text) {
  std::vector<TextSpan> parts;
  for (const TextSpan part : split(text, ",;/&+|\n")) {
    std::optional<TextSpan> open;
    for (const TextSpan word : split(text.substr(part.begin, part.size()), " \t\r\n")) {
      const TextSpan here{part.begin + word.begin, part.begin + word.end};
      const bool joins =
          calendar_words().joiners.contains(plain_words(text.substr(here.begin, here.size())));
      if (joins && open) parts.push_back(*open);
      open =
          joins ? std::nullopt : std::optional(TextSpan{open ? open->begin : here.begin, here.end});
    }
    if (open) parts.push_back(*open);
  }
  return parts;
}

std::string_view without_account(std::string_view platform) {
  platform = platform.substr(0, platform.find(':'));
  // "@riverbend (X)"
  if (platform.starts_with('@') && platform.ends_with(')'))
    platform.remove_prefix(std::min(platform.find(' ') + 1, platform.size()));
  for (const std::string_view sign : {" - ", " \u2013 ", " @", " (@"})
    platform = platform.substr(0, platform.find(sign));
  return platform;
}

std::size_t size_of_networks(std::string_view text, const PlatformTable& platforms) {
  constexpr std::size_t kLongest = 40;
  const std::size_t colon = text.substr(0, kLongest).find(':');
  if (colon == std::string_view::npos || text.substr(colon).starts_with("://")) return 0;
  const Label label = read_label(text.substr(0, colon), {platforms});
  return label.is_whole && label.names_network() ? colon + 1 : 0;
}

std::optional<Label> read_label_cell(std::string_view text, const PlatformTable& platforms) {
  if (text.find_first_of("0123456789") == std::string_view::npos) return std::nullopt;
  Label label = read_label(text, {platforms});
  const bool is_dated = label.day && label.day->month && label.day->day;
  const bool is_by_post =
      std::ranges::any_of(label.platforms, [](const LabelPlatform& it) { return it.is_by_post; });
  if (!label.is_whole || label.platforms.empty() || is_by_post || !is_dated) return std::nullopt;
  return label;
}
bool names_platforms(std::string_view text, const PlatformTable& platforms) {
  if (read_label_cell(text, platforms)) return true;
  const auto names_one = [&](TextSpan span) {
    const std::string_view part = text.substr(span.begin, span.size());
    const Label label = read_label(without_account(part), {platforms});
    const bool is_platform = !label.platforms.empty() &&
                             std::ranges::none_of(label.platforms, &LabelPlatform::is_by_post);
    // "x: @riverbend": small letters do where an account follows.
    const bool is_id =
        platforms.find(without_account(part)) != nullptr && part.find(':') != part.npos;
    return is_platform || is_id || !find_network(without_account(part)).empty() ||
           calendar_words().everywhere.contains(plain_words(part));
  };
  const std::vector<TextSpan> parts = cut_platforms(text);
  return !parts.empty() && std::ranges::all_of(parts, names_one);
}

bool is_tick(std::string_view text) {
  constexpr std::size_t kLongest = 8;
  return text.size() <= kLongest && calendar_words().ticks.contains(fold_case(text));
}

bool is_lone_address(std::string_view text) {
  const bool begins =
      text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
  return begins && text.find_first_of(" \t\n") == std::string_view::npos;
}

bool ColumnCells::are_platforms() const {
  // "X" is a tick, too: with a name among them, all are.
  return platforms > 0 && platforms + ticks == filled;
}

bool ColumnCells::may_be_text() const {
  return filled == 0 || dates + platforms + ticks + numbers + addresses < filled;
}

bool ColumnCells::are_mostly_dates() const {
  return dates > 2 && 5 * dates >= 4 * (filled - std::min(lone, filled - dates));
}

bool is_title(const TableRow& row) {
  const auto filled =
      std::ranges::count_if(row.cells, [](const TableCell& it) { return !it.text.text().empty(); });
  return row.cells.size() > 2 && filled == 1;
}

std::vector<ColumnCells> look_at_cells(TableRows& rows, std::uint32_t after, std::size_t columns,
                                       const PlatformTable& platforms) {
  std::vector<ColumnCells> cells(columns);
  rows.rewind();
  std::size_t looked_at = 0;
  for (TableRow row; looked_at < kMostRows && rows.read(row);) {
    if (row.number <= after) continue;
    ++looked_at;
    const std::size_t size = std::min(columns, row.cells.size());
    const bool is_lone = is_title(row);
    for (std::size_t i = 0; i < size; ++i) {
      count(row.cells[i].text.text(), platforms, cells[i]);
      if (is_lone && !row.cells[i].text.text().empty()) ++cells[i].lone;
    }
  }
  return cells;
}

}  // namespace advolint
