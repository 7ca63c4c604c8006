#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "text/ascii.h"
#include "text/characters.h"
#include "text/date.h"
#include "text/language.h"
#include "text/words.h"

namespace advolint {

extern const WordList kOrdinalEndings;  ///< "3rd"
extern const WordList kDateJoiners;     ///< "3rd of March"
extern const WordList kYearJoiners;     ///< "3 de marzo de 2026"
extern const WordList kDateArticles;    ///< "Tuesday the 3rd"

namespace {

class DateReader {
 public:
  DateReader(std::string_view text, std::span<const WordToken> words, const Lexicon& lexicon)
      : text_(text), lexicon_(lexicon), words_(words) {}

  std::vector<DateInText> read() {
    std::vector<DateInText> dates;
    for (std::size_t at = 0; at < words_.size();) {
      if (std::optional<std::pair<DateInText, std::size_t>> date = read_date(at)) {
        add_weekday(at, date->first);
        dates.push_back(date->first);
        at = date->second;
      } else {
        ++at;
      }
    }
    return dates;
  }

 private:
  [[nodiscard]] std::string_view gap_before(std::size_t word) const {
    if (word == 0) return {};
    const std::uint32_t begin = words_[word - 1].span.end;
    return text_.substr(begin, words_[word].span.begin - begin);
  }

  /// Whether only blanks, and at most two of `signs`, are before the word; a date goes on over
  /// one line end.
  [[nodiscard]] bool follows(std::size_t word, std::string_view signs = ",.") const {
    if (word == 0 || word >= words_.size()) return false;
    const std::string_view gap = gap_before(word);
    const auto is_sign = [&](char byte) { return signs.find(byte) != std::string_view::npos; };
    const auto is_blank = [](char byte) { return byte == ' ' || byte == '\n'; };
    return gap.size() <= 3 && std::ranges::count_if(gap, is_sign) <= 2 &&
           std::ranges::count(gap, '\n') <= 1 &&
           std::ranges::all_of(gap, [&](char byte) { return is_sign(byte) || is_blank(byte); }) &&
           std::ranges::any_of(gap, is_blank);
  }

  [[nodiscard]] std::optional<unsigned> name_in(std::span<const CalendarName> names,
                                                std::size_t word) const {
    if (word >= words_.size()) return std::nullopt;
    const std::string& folded = words_[word].folded;
    const std::string other = is_ascii(folded) ? "" : fold_case(folded, Accents::Ignore);
    const std::string_view plain = other.empty() ? folded : other;
    if (!lexicon_.is_calendar_name(plain)) return std::nullopt;
    const char first = text_[words_[word].span.begin];
    const bool has_capital = first >= 'A' && first <= 'Z';
    const auto name = std::ranges::find_if(names, [&](const CalendarName& it) {
      return it.folded == plain && (has_capital || !it.needs_capital);
    });
    return name == names.end() ? std::nullopt : std::optional(name->number);
  }

  [[nodiscard]] bool begins_with_digit(std::size_t word) const {
    return word < words_.size() && is_ascii_digit(words_[word].folded.front());
  }

  [[nodiscard]] bool is(std::size_t word, WordList list) const {
    return word < words_.size() && lexicon_.has(list, words_[word].folded);
  }

  /// "3", "03", "3rd"; not the 3 of "3:30", "3.5", "3%" or "3/4".
  [[nodiscard]] std::optional<unsigned> day(std::size_t word) const {
    if (word >= words_.size()) return std::nullopt;
    std::string_view digits = words_[word].folded;
    const auto is_digit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (!is_digit(digits.front())) return std::nullopt;
    for (const std::string_view ordinal : lexicon_.words(kOrdinalEndings)) {
      if (digits.ends_with(ordinal)) digits.remove_suffix(ordinal.size());
    }
    if (digits.empty() || digits.size() > 2 || !std::ranges::all_of(digits, is_digit))
      return std::nullopt;
    const std::string_view after = text_.substr(words_[word].span.end, 2);
    if (after.starts_with('%') ||
        (after.size() == 2 && std::string_view(":./,").find(after[0]) != std::string_view::npos &&
         is_digit(after[1]))) {
      return std::nullopt;
    }
    unsigned value = 0;
    for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
    return value >= 1 && value <= 31 ? std::optional(value) : std::nullopt;
  }

  /// Takes the year that may be at `word`, or after "de" or "del" there.
  void add_year(std::size_t word, DateInText& date, std::size_t& end) const {
    if (is(word, kYearJoiners) && follows(word)) ++word;
    if (!follows(word)) return;
    const std::string& digits = words_[word].folded;
    const bool is_year =
        digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")) &&
        std::ranges::all_of(digits, [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!is_year) return;
    date.year = std::chrono::year(std::stoi(digits));
    date.span.end = words_[word].span.end;
    end = word + 1;
  }

  using ReadDate = std::pair<DateInText, std::size_t>;

  [[nodiscard]] ReadDate date_of(std::size_t first, std::size_t last, unsigned month,
                                 unsigned day) const {
    DateInText date;
    date.span = {words_[first].span.begin, words_[last].span.end};
    date.month = std::chrono::month(month + 1);
    date.day = std::chrono::day(day);
    std::size_t end = last + 1;
    add_year(end, date, end);
    return {date, end};
  }

  /// "March 3", "3 March", "3rd of March", "3 de marzo", "2026-03-03" from word `at`, and the word
  /// after it.
  [[nodiscard]] std::optional<ReadDate> read_date(std::size_t at) const {
    // Few words are followed by a number, and fewer are one: names need be looked up only there.
    if (begins_with_digit(at + 1)) {
      if (const auto month = name_in(lexicon_.months(), at)) {
        const auto number = day(at + 1);
        if (number && follows(at + 1)) return date_of(at, at + 1, *month, *number);
        return std::nullopt;
      }
    }
    if (!begins_with_digit(at)) return std::nullopt;
    if (const auto number = day(at)) {
      std::size_t name = at + 1;
      if (is(name, kOrdinalEndings) && gap_before(name) == ".") ++name;  // "1.º de abril"
      if (is(name, kDateJoiners) && follows(name, "")) ++name;
      const auto month = name_in(lexicon_.months(), name);
      if (month && follows(name, ".")) return date_of(at, name, *month, *number);
    }
    return read_iso(at);
  }

  [[nodiscard]] std::optional<ReadDate> read_iso(std::size_t at) const {
    if (at + 2 >= words_.size() || words_[at].span.size() != 4) return std::nullopt;
    const TextSpan span{words_[at].span.begin, words_[at + 2].span.end};
    if (span.size() != 10) return std::nullopt;
    const auto iso = parse_iso_date(text_.substr(span.begin, span.size()));
    if (!iso || !iso->ok()) return std::nullopt;
    DateInText date;
    date.span = span;
    date.year = iso->year();
    date.month = iso->month();
    date.day = iso->day();
    return ReadDate{date, at + 3};
  }

  /// Takes the weekday before word `at`. Of "Tuesday to Thursday, March 3–5" none belongs to the
  /// date alone.
  void add_weekday(std::size_t at, DateInText& date) const {
    std::size_t word = at;
    if (word > 0 && is(word - 1, kDateArticles) && follows(word, "")) --word;
    if (word == 0 || !follows(word, ",.(")) return;
    const auto number = name_in(lexicon_.weekdays(), word - 1);
    if (!number || names_several(word - 1)) return;
    date.weekday = std::chrono::weekday(*number);
    date.weekday_span = words_[word - 1].span;
    date.span.begin = words_[word - 1].span.begin;
  }

  [[nodiscard]] bool names_several(std::size_t weekday) const {
    const std::size_t nearest = weekday < 2 ? 0 : weekday - 2;
    for (std::size_t word = nearest; word < weekday; ++word) {
      if (name_in(lexicon_.weekdays(), word)) return true;
    }
    return false;
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  std::span<const WordToken> words_;
};

}  // namespace

std::vector<DateInText> find_dates(std::string_view text, const Lexicon& lexicon) {
  // Each date has a number, and most texts have none.
  if (std::ranges::none_of(text, is_ascii_digit)) return {};
  return find_dates(text, cut_words(text), lexicon);
}

std::vector<DateInText> find_dates(std::string_view text, std::span<const WordToken> words,
                                   const Lexicon& lexicon) {
  return DateReader(text, words, lexicon).read();
}

}  // namespace advolint
