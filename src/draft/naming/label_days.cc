#include "draft/naming/label_days.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <span>

#include "draft/calendar/dates.h"
#include "draft/calendar/words.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/date.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kOrdinalEndings;  ///< "3rd"
extern const WordList kDateJoiners;     ///< "3rd of March"
extern const WordList kYearJoiners;     ///< "3 de marzo de 2026"
extern const WordList kDateArticles;    ///< "Tuesday the 3rd"
extern const WordList kDayLabels;       ///< a number follows that makes a day of both: "week 1"
extern const WordList kWeekLabels;      ///< a day after one is its first: "week"
extern const WordList kDayTimes;        ///< may be beside a day: "am", "noon"
extern const WordList kOtherDays;       ///< say what was done on a day, or is due: "created"

namespace {

constexpr std::uint32_t kMostDay = 31;
constexpr std::uint32_t kMostMonth = 12;

class DayReader {
 public:
  DayReader(std::string_view text, std::vector<LabelToken>& tokens, const Lexicon& lexicon)
      : text_(text), tokens_(tokens), lexicon_(lexicon) {}

  std::optional<LabelDay> read() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t count = length_at(i);
      if (count == 0) {
        ++i;
        continue;
      }
      for (std::size_t k = i; k < i + count; ++k) tokens_[k].sorts |= kDayWord;
      i += count;
    }
    if (!has_begun_ || is_limit() || is_in_name()) return std::nullopt;
    day_.is_first = day_.day && (tells_several_days(text_, lexicon_) || is_of_week());
    return day_;
  }

 private:
  /// "Before July 1", "After the 3rd of May" are other days.
  [[nodiscard]] bool is_limit() const {
    const LabelToken& first = tokens_.front();
    return first.is(kPrepositionWord) && first.is(kAsideOpeningWord) && !first.is(kKindWord) &&
           day_.day && day_.span.begin > first.span.end;
  }

  /// "Giving Tuesday", "Throwback Thursday": a weekday after a word of its own is part of a name.
  [[nodiscard]] bool is_in_name() const {
    if (!day_.weekday_alone || day_.month || day_.day) return false;
    const auto day = std::ranges::find_if(
        tokens_, [&](const LabelToken& it) { return it.span.begin == day_.span.begin; });
    return day != tokens_.end() && day != tokens_.begin() && !day->starts_segment &&
           (day - 1)->sorts == 0;
  }

  /// "Week of March 2"
  [[nodiscard]] bool is_of_week() const {
    return std::ranges::any_of(tokens_, [&](const LabelToken& it) {
      return it.span.end <= day_.span.begin && lexicon_.has(kWeekLabels, it.folded);
    });
  }

  /// "added Feb 12", "updated for Saturday": a day of the text, and none on which it goes out.
  [[nodiscard]] bool is_other_day(std::size_t i) const {
    if (i > 0 && !tokens_[i].starts_segment && tokens_[i - 1].is(kPrepositionWord)) --i;
    // "hasta el 31 de enero"
    if (i > 0 && !tokens_[i].starts_segment && lexicon_.has(kDateArticles, tokens_[i - 1].folded))
      --i;
    return i > 0 && !tokens_[i].starts_segment && !tokens_[i - 1].is(kPostNounWord) &&
           lexicon_.has(kOtherDays, fold_case(tokens_[i - 1].folded, Accents::Ignore));
  }

  /// How many words from `i` on name a day.
  std::size_t length_at(std::size_t i) {
    if (is_other_day(i)) return 0;
    if (const std::size_t numeric = numeric_date(i)) return numeric;
    if (const std::size_t bare = bare_date(i)) return bare;
    if (const std::size_t counted = counted_day(i)) return counted;
    return written_day(i);
  }

  void begin(std::size_t first, std::size_t last) {
    if (!has_begun_) day_ = {.span = tokens_[first].span};
    has_begun_ = true;
    day_.span.end = std::max(day_.span.end, tokens_[last].span.end);
  }

  /// "2026-03-02", "2.3.2026", "3/14/2026": numbers with nothing but one sign between them.
  std::size_t numeric_date(std::size_t i) {
    if (i + 2 >= tokens_.size() || !tokens_[i].is(kNumberWord)) return 0;
    const std::size_t begin_at = tokens_[i].span.begin;
    const std::size_t end_at = tokens_[i + 2].span.end;
    const std::string_view typed = text_.substr(begin_at, end_at - begin_at);
    if (typed.find_first_not_of("0123456789-/.") != std::string_view::npos) return 0;
    const auto date = read_written_date(typed, DateOrder::Undecided);
    if (!date || !date->date.ok()) return 0;
    begin(i, i + 2);
    if (!day_.day && !date->instead) {
      day_.year = date->date.year();
      day_.month = date->date.month();
      day_.day = date->date.day();
    }
    // "5/15/2026" tells how "5/1/2026" is meant.
    if (day_.numbers.empty() && typed.find('/') != std::string_view::npos) day_.numbers = typed;
    return 3;
  }

  /// "Facebook | 2/11, 7 a.m.": a day and a month in a part of their own, after the network.
  std::size_t bare_date(std::size_t i) {
    if (i == 0 || i + 1 >= tokens_.size() || !tokens_[i].starts_segment) return 0;
    // "Launch thread (1/5)" counts.
    const auto counts = [](const LabelToken& it) { return it.is(kThreadWord | kPartWord); };
    if (tokens_[i].is_in_brackets || std::ranges::any_of(tokens_, counts)) return 0;
    const LabelToken& second = tokens_[i + 1];
    const bool are_numbers = tokens_[i].is(kNumberWord) && second.is(kNumberWord) &&
                             second.span.begin == tokens_[i].span.end + 1 &&
                             text_[tokens_[i].span.end] == '/';
    const bool is_last =
        i + 2 == tokens_.size() || tokens_[i + 2].starts_segment || text_[second.span.end] == ',';
    const auto [less, more] = std::minmax(tokens_[i].number, second.number);
    if (!are_numbers || !is_last || less == 0 || less > kMostMonth || more > kMostDay) return 0;
    const bool follows_network =
        std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                    [](const LabelToken& it) { return it.is(kPlatformWord | kNetworkWord); });
    if (!follows_network) return 0;
    begin(i, i + 1);
    const std::size_t begin_at = tokens_[i].span.begin;
    if (day_.numbers.empty()) day_.numbers = text_.substr(begin_at, second.span.end - begin_at);
    return 2;
  }

  /// "Day 3", "Week 1", "3 weeks".
  std::size_t counted_day(std::size_t i) {
    if (!lexicon_.has(kDayLabels, tokens_[i].folded)) return 0;
    const bool is_counted =
        i + 1 < tokens_.size() && tokens_[i + 1].is(kNumberWord) && !tokens_[i + 1].starts_segment;
    if (!is_counted) return 0;
    begin(i, i + 1);
    return 2;
  }

  std::size_t written_day(std::size_t i) {
    std::size_t at = i;
    std::size_t last = i;
    bool has_name = false;
    std::optional<std::chrono::month> month;
    std::optional<std::uint32_t> number, year;
    // "Tweet 1 (Sunday, October 11)": the number is the post's.
    const bool is_counted = i > 0 && !tokens_[i].starts_segment && tokens_[i].is(kNumberWord) &&
                            tokens_[i - 1].is(kNumberedWord | kPostNounWord);
    // "2. December posts" counts chapters.
    const bool is_chapter = i == 0 && tokens_[i].is(kNumberWord) && tokens_.size() > 2 &&
                            text_.substr(tokens_[i].span.end, 2) == ". " &&
                            !tokens_.back().is(kNumberWord);
    if (is_counted || is_chapter) return 0;
    for (; at < tokens_.size() && at < i + 8; ++at) {
      const LabelToken& token = tokens_[at];
      if (at > i && token.starts_segment && !has_name) break;
      if (const auto found = month_of(token); found && !month && !is_before_numbers(at)) {
        month = found;
        has_name = true;
      } else if (found && number && at == i + 2 && !is_before_day(at)) {
        month = found;
      } else if (is_weekday(token) || is_before_numbers(at)) {
        has_name = true;
      } else if (const auto value = number_of(token); value && *value > 0) {
        if (*value <= kMostDay && !number) {
          number = value;
        } else if (*value >= 1990 && *value < 2100 && !year && (month || number)) {
          year = value;
        } else if (*value > kMostDay || !has_name) {
          break;
        }
      } else if (at == i || !is_small(token)) {
        break;
      } else {
        continue;
      }
      last = at;
    }
    if (!has_name) return 0;
    // "Second Monday", "May" alone are no day, but "Monday" is.
    if (!month && !is_weekday(tokens_[i]) && !is_before_numbers(i)) return 0;
    // "Giving Tuesday: Tuesday, December 1"
    if (month && !day_.month) has_begun_ = false;
    begin(i, last);
    const std::uint32_t typed_at = tokens_[last > i && is_before_numbers(i) ? i + 1 : i].span.begin;
    const std::string_view typed = text_.substr(typed_at, tokens_[last].span.end - typed_at);
    if (!month && typed.find('/') != std::string_view::npos && day_.numbers.empty())
      day_.numbers = typed;
    if (!month && number && !day_.month && !day_.weekday) {
      const CalendarName* weekday = find_name(lexicon_.weekdays(), tokens_[i]);
      if (weekday != nullptr) {
        day_.weekday = weekday->number;
        day_.day = std::chrono::day(*number);
      }
    }
    if (!month && !number && !day_.month && !day_.weekday_alone) {
      const CalendarName* weekday = find_name(lexicon_.weekdays(), tokens_[i]);
      if (weekday != nullptr) day_.weekday_alone = weekday->number;
    }
    if (month && !day_.month) {
      day_.month = month;
      if (number) day_.day = std::chrono::day(*number);
      if (year) day_.year = std::chrono::year(static_cast<int>(*year));
    }
    return last - i + 1;
  }

  /// "mar 1-sept" is a martes; "Mar 1 - Sept 5" are two days.
  [[nodiscard]] bool is_before_day(std::size_t at) const {
    return at + 1 < tokens_.size() && !tokens_[at + 1].starts_segment &&
           number_of(tokens_[at + 1]).has_value();
  }

  /// "mar 22/12" is a martes.
  [[nodiscard]] bool is_before_numbers(std::size_t at) const {
    return at + 2 < tokens_.size() && tokens_[at + 1].is(kNumberWord) &&
           tokens_[at + 2].is(kNumberWord) && tokens_[at + 2].number >= 1 &&
           tokens_[at + 2].number <= kMostMonth && text_[tokens_[at + 1].span.end] == '/' &&
           month_of(tokens_[at]) && calendar_words().weekdays.contains(tokens_[at].folded);
  }

  /// What is between the parts of a date, or beside it.
  [[nodiscard]] bool is_small(const LabelToken& token) const {
    return lexicon_.has(kDateJoiners, token.folded) || lexicon_.has(kYearJoiners, token.folded) ||
           lexicon_.has(kDateArticles, token.folded) || lexicon_.has(kDayTimes, token.folded);
  }

  [[nodiscard]] std::optional<std::uint32_t> number_of(const LabelToken& token) const {
    if (token.is(kNumberWord) && std::isdigit(static_cast<unsigned char>(token.folded[0])) != 0)
      return token.number;
    const std::size_t digits = token.folded.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string::npos || digits > 2) return std::nullopt;
    const std::string_view ending = std::string_view(token.folded).substr(digits);
    const bool is_known = lexicon_.has(kOrdinalEndings, ending) || lexicon_.has(kDayTimes, ending);
    if (!is_known) return std::nullopt;
    std::uint32_t number = 0;
    for (const char c : token.folded.substr(0, digits))
      number = number * 10 + static_cast<std::uint32_t>(c - '0');
    return number;
  }

  [[nodiscard]] bool is_weekday(const LabelToken& token) const {
    return find_name(lexicon_.weekdays(), token) != nullptr;
  }

  [[nodiscard]] std::optional<std::chrono::month> month_of(const LabelToken& token) const {
    const CalendarName* name = find_name(lexicon_.months(), token);
    if (name == nullptr) return std::nullopt;
    return std::chrono::month(name->number + 1);
  }

  [[nodiscard]] const CalendarName* find_name(std::span<const CalendarName> names,
                                              const LabelToken& token) const {
    const std::string folded = fold_case(token.folded, Accents::Ignore);
    if (!lexicon_.is_calendar_name(folded)) return nullptr;
    const auto found = std::ranges::find_if(names, [&](const CalendarName& it) {
      if (it.folded != folded) return false;
      return !it.needs_capital || is_ascii_upper(text_[token.span.begin]) || is_by_number(token) ||
             is_before_network(token);
    });
    return found == names.end() ? nullptr : &*found;
  }

  /// "tue 9 march": whoever writes all in small letters still means a day.
  [[nodiscard]] bool is_by_number(const LabelToken& token) const {
    const auto index = static_cast<std::size_t>(&token - tokens_.data());
    const auto is_day = [&](std::size_t at) {
      const auto number = at < tokens_.size() ? number_of(tokens_[at]) : std::nullopt;
      return number && *number > 0 && *number <= kMostDay;
    };
    return is_day(index + 1) || (index > 0 && is_day(index - 1));
  }

  /// "wed FB – The van is back!", "fri IG story"
  [[nodiscard]] bool is_before_network(const LabelToken& token) const {
    const auto next = static_cast<std::size_t>(&token - tokens_.data()) + 1;
    return next == 1 && next < tokens_.size() && !tokens_[next].starts_segment &&
           tokens_[next].is(kPlatformWord | kNetworkWord);
  }

  std::string_view text_;
  std::vector<LabelToken>& tokens_;
  const Lexicon& lexicon_;
  LabelDay day_;
  bool has_begun_ = false;
};

}  // namespace

bool tells_several_days(std::string_view text, const Lexicon& lexicon) {
  constexpr std::string_view kDash = "\u2013";
  for (std::size_t at = text.find_first_of("-\xE2"); at != std::string_view::npos;
       at = text.find_first_of("-\xE2", at + 1)) {
    const bool is_dash = text[at] == '-' || text.substr(at).starts_with(kDash);
    if (!is_dash) continue;
    const std::string_view left = trimmed(text.substr(0, at));
    const std::string_view right = trimmed(text.substr(at + (text[at] == '-' ? 1 : kDash.size())));
    const std::size_t blank = left.rfind(' ');
    const bool is_day = blank != std::string_view::npos && left.size() - blank <= 3 &&
                        is_ascii_digit(left.back()) && is_ascii_digit(left[blank + 1]) &&
                        blank > 0 && is_ascii_letter(left[blank - 1]);
    const std::size_t digits = std::min(right.find_first_not_of("0123456789"), right.size());
    const std::string_view after = trimmed(right.substr(digits));
    const bool is_hour =
        !after.empty() && std::string_view(":apAPh").find(after.front()) != std::string_view::npos;
    if (!is_day) continue;
    if (digits > 0 && digits <= 2 && !is_hour) return true;
    // "Sept 28 – Oct 2"
    const std::string_view word = right.substr(0, right.find_first_of(" .,"));
    const std::string_view number = trimmed(right.substr(word.size()));
    if (!number.empty() && is_ascii_digit(number.front()) && !word.empty() &&
        lexicon.is_calendar_name(fold_case(word, Accents::Ignore)))
      return true;
  }
  return false;
}

std::optional<LabelDay> day_in_sentence(std::string_view text, const Lexicon& lexicon) {
  const auto found = find_dates(text, lexicon);
  if (found.empty()) return std::nullopt;
  LabelDay day{.span = found.front().span};
  day.year = found.front().year;
  day.month = found.front().month;
  day.day = found.front().day;
  return day;
}
std::optional<LabelDay> read_label_day(std::string_view text, std::vector<LabelToken>& tokens,
                                       const LabelWords& words) {
  return DayReader(text, tokens, words.lexicon).read();
}

}  // namespace advolint
