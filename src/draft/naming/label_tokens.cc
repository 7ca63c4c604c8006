#include "draft/naming/label_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <utility>

#include "draft/naming/label_cuts.h"
#include "draft/platforms/platform_names.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kDescribedMedia;     ///< have a description that is no profile: "video"
extern const WordList kJoiners;            ///< "and"
extern const WordList kLabelWords;         ///< may be in any label: "short", "suggested"
extern const WordList kLabelNouns;         ///< what a label calls posts: "caption", "messages"
extern const WordList kLabelPrepositions;  ///< a label's subject follows: "for"
extern const WordList kLabelNumbers;       ///< numbers in words, and their digits: "two 2"
extern const WordList kLabelOrdinals;      ///< numbers before what is counted: "second 2"
extern const WordList kNumberedLabels;     ///< a number or a letter may follow: "option 2"
extern const WordList kDayTimes;           ///< may be beside a day: "am", "noon"
extern const WordList kAsideLabels;        ///< head what helps to post and is not a post: "tips"
extern const WordList kAsideOpenings;      ///< begin the headings of such: "how to post"
extern const WordList kKindLabels;         ///< name a kind of post, and its value: "bio profile"
extern const WordList kLanguageLabels;     ///< name a language, and its code: "spanish es"
extern const WordList kNetworks;           ///< networks that advolint has no numbers for: "tiktok"
extern const WordList kDoubtfulNetworks;   ///< count beside another network: "FB, TW"
extern const WordList kTextLabels;         ///< whole labels of a post's text: "post text"
extern const WordList kPartLabels;         ///< what a label calls the parts of a thread: "part"
extern const WordList kThreadLabels;       ///< how words begin that make a thread of posts

namespace {

/// Whether the word at `span` is part of the name of a program's file: "twitter-together.yml".
/// Names of texts ("facebook.md") may head what is in them.
bool is_in_file_name(std::string_view text, TextSpan span) {
  constexpr std::string_view kBlanks = " \t\n()[]{}|\"";
  constexpr std::array<std::string_view, 8> kEndings = {".yml", ".yaml", ".json", ".toml",
                                                        ".js",  ".ts",   ".py",   ".sh"};
  const std::size_t end = std::min(text.find_first_of(kBlanks, span.end), text.size());
  std::string_view rest = text.substr(span.end, end - span.end);
  while (!rest.empty() && (rest.back() == '`' || rest.back() == ':' || rest.back() == ','))
    rest.remove_suffix(1);
  return std::ranges::any_of(kEndings,
                             [&](std::string_view ending) { return rest.ends_with(ending); });
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Gives words their sorts.
class Sorter {
 public:
  Sorter(std::string_view text, const LabelWords& words)
      : text_(text), platforms_(words.platforms), lexicon_(words.lexicon) {}

  /// `is_last`: no word of the same segment follows.
  void sort(LabelToken& token, const LabelToken* before, bool is_last) const {
    const std::string_view word = token.folded;
    sort_number(token, before, is_last);
    if (before == nullptr && is_chapter(token.span)) token.sorts |= kFillerWord;
    const ListSet* lists = lexicon_.lists_of(word, hash_of_word(word));
    const auto is_in = [&](WordList list) { return lists != nullptr && lists->test(list.number); };
    for (const auto& [list, sort] : kLists) token.sorts |= is_in(*list) ? sort : 0;
    // "9:00 AM CT"
    const bool is_beside_time = before != nullptr && before->is_time && is_in(kDayTimes);
    token.is_time = is_time(token.span) || is_beside_time;
    // "noon", "midday"; letters and articles may be other words.
    const bool is_day_time = word.size() > 2 && is_in(kDayTimes);
    if (token.is_time || is_day_time || is_short_time(word)) token.sorts |= kFillerWord;
    const bool is_of_media = before != nullptr && lexicon_.has(kDescribedMedia, before->folded);
    if (!is_of_media) sort_value(token, kKindLabels, kKindWord);
    // "YouTube video description" is what is posted with it.
    if (is_of_media && !lexicon_.word_after(kKindLabels, word).empty()) token.sorts |= kFillerWord;
    sort_value(token, kLanguageLabels, kLanguageWord);
    if (!is_in_file_name(text_, token.span)) {
      if (is_in(kNetworks)) token.sorts |= kNetworkWord;
      if (!is_gap(text_, token.span)) sort_platform(token, before, is_last);
    }
    const bool is_platform = token.is(kPlatformWord);
    if (!is_platform && lexicon_.has_start_of(kThreadLabels, word)) token.sorts |= kThreadWord;
  }

  /// "First post", but not "Last year's first posts".
  void sort_ordinal(LabelToken& token, const LabelToken& next) const {
    const bool counts_next = next.is(kNumberedWord) && !next.starts_segment;
    const std::string_view digits = lexicon_.word_after(kLabelOrdinals, token.folded);
    if (!counts_next || digits.empty()) return;
    token.sorts |= kNumberWord;
    std::from_chars(digits.data(), digits.data() + digits.size(), token.number);
  }

  /// "10 am", but not "Post 2, afternoon".
  void sort_hour(const LabelToken* before, LabelToken& token, LabelToken& next) const {
    constexpr std::uint32_t kMostHours = 24;
    const bool is_counted =
        before != nullptr && !token.starts_segment && before->is(kNumberedWord | kPostNounWord);
    const bool is_hour = token.is(kNumberWord) && is_number(token.folded) &&
                         token.number <= kMostHours && !next.starts_segment &&
                         !next.is(kPrepositionWord) && lexicon_.has(kDayTimes, next.folded);
    if (!is_hour || is_counted || !is_blank_between(token, next)) return;
    token.sorts = (token.sorts & ~static_cast<std::uint32_t>(kNumberWord)) | kFillerWord;
    next.sorts |= kFillerWord;
    token.is_time = true;
  }

  /// Whether the words together name one thing.
  [[nodiscard]] bool is_name(std::string_view joined) const {
    const ListSet* lists = lexicon_.lists_of(joined, hash_of_word(joined));
    const bool is_listed =
        lists != nullptr && (lists->test(kNetworks.number) || lists->test(kAsideLabels.number));
    return is_listed || platforms_.find(joined) != nullptr;
  }

 private:
  /// "IV." above a part of a document; "X." is a network.
  [[nodiscard]] bool is_chapter(TextSpan span) const {
    const std::string_view word = text_.substr(span.begin, span.size());
    return word != "X" && word.find_first_not_of("IVX") == std::string_view::npos &&
           text_.substr(span.end, 2) == ". ";
  }

  /// "11am", "3p".
  [[nodiscard]] bool is_short_time(std::string_view word) const {
    constexpr std::size_t kMostDigits = 2;
    const std::size_t digits = word.find_first_not_of("0123456789");
    return digits != std::string_view::npos && digits > 0 && digits <= kMostDigits &&
           lexicon_.has(kDayTimes, word.substr(digits));
  }

  /// "6:00", either number of it.
  [[nodiscard]] bool is_time(TextSpan span) const {
    const auto is_digit_at = [&](std::size_t at) {
      return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
    };
    const bool is_hour = text_.substr(span.end, 1) == ":" && is_digit_at(span.end + 1);
    const bool is_minute =
        span.begin >= 2 && text_[span.begin - 1] == ':' && is_digit_at(span.begin - 2);
    return is_digit_at(span.begin) && (is_hour || is_minute);
  }

  /// "Respuesta a un comentario", but not "Respuesta A".
  [[nodiscard]] bool is_small_preposition(const LabelToken& token, bool is_last) const {
    return !is_last && text_[token.span.begin] >= 'a' &&
           lexicon_.has(kLabelPrepositions, token.folded);
  }

  /// "a1": a letter and its number.
  static bool is_in_series(std::string_view word) {
    constexpr std::size_t kLongest = 3;
    return word.size() > 1 && word.size() <= kLongest && word[0] >= 'a' && word[0] <= 'z' &&
           is_number(word.substr(1));
  }

  /// "3b": a number and its letter.
  static bool ends_in_letter(std::string_view word) {
    constexpr std::size_t kLongest = 3;
    return word.size() > 1 && word.size() <= kLongest && word.back() >= 'a' && word.back() <= 'h' &&
           is_number(word.substr(0, word.size() - 1));
  }

  static constexpr std::array<std::pair<const WordList*, std::uint32_t>, 8> kLists = {{
      {&kLabelNouns, kPostNounWord},
      {&kNumberedLabels, kNumberedWord},
      {&kLabelWords, kFillerWord},
      {&kLabelPrepositions, kPrepositionWord},
      {&kAsideLabels, kAsideWord},
      {&kAsideOpenings, kAsideOpeningWord},
      {&kJoiners, kJoinerWord},
      {&kPartLabels, kPartWord},
  }};

  void sort_number(LabelToken& token, const LabelToken* before, bool is_last) const {
    const std::string_view word = token.folded;
    // "A/B variants"
    if (is_time(token.span)) return;
    const bool is_letter = word.size() == 1 && !is_number(word);
    if (is_letter && text_.substr(token.span.end, 1) == "/") return;
    if (is_number(word)) {
      token.sorts |= kNumberWord;
      if (word.size() < 6) std::from_chars(word.data(), word.data() + word.size(), token.number);
    } else if (before != nullptr && before->is(kNumberedWord) && is_in_series(word)) {
      // "Post A1"
      token.sorts |= kNumberWord;
      std::from_chars(word.data() + 1, word.data() + word.size(), token.number);
    } else if (before != nullptr && before->is(kNumberedWord) && ends_in_letter(word)) {
      token.sorts |= kNumberWord;
      std::from_chars(word.data(), word.data() + word.size() - 1, token.number);
    } else if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && before != nullptr &&
               before->is(kNumberedWord) && !is_small_preposition(token, is_last) &&
               (word != "x" || (is_last && !lexicon_.has(kTextLabels, before->folded)))) {
      token.sorts |= kNumberWord;
      token.number = static_cast<std::uint32_t>(word[0] - 'a' + 1);
    } else if (const std::string_view digits = lexicon_.word_after(kLabelNumbers, word);
               !digits.empty() && is_last && before != nullptr && before->is(kNumberedWord)) {
      token.sorts |= kNumberWord;
      std::from_chars(digits.data(), digits.data() + digits.size(), token.number);
    }
  }

  void sort_value(LabelToken& token, WordList list, LabelSort sort) const {
    const std::string_view value = lexicon_.word_after(list, token.folded);
    if (value.empty() || value.find(' ') != std::string_view::npos) return;
    // "ES", "EN": small letters make other words of them.
    if (token.folded.size() == 2 && text_[token.span.begin] >= 'a') return;
    token.sorts |= sort;
    token.value = value;
  }

  /// "Twitter Threads", "3 Threads": several threads; "Option X": a letter; "x": one, too.
  void sort_platform(LabelToken& token, const LabelToken* before, bool is_last) const {
    const bool follows =
        before != nullptr && !token.starts_segment && is_blank_between(*before, token);
    const bool is_counted = follows && before->is(kNumberWord | kPlatformWord);
    const Platform* named = platforms_.find(token.folded);
    const bool is_word = named != nullptr && named->is_also_a_word && named->id == token.folded;
    if (is_word && is_counted) return;
    // "Option X" is a letter, "Text X" a column for X.
    const bool is_letter = follows && is_last && before->is(kNumberedWord) &&
                           !lexicon_.has(kTextLabels, before->folded);
    if (token.span.size() == 1 && (text_[token.span.begin] != 'X' || is_letter)) return;
    // Before the aliases: a platform's data may list the name of its posts among them.
    if (const Platform* post = find_by_post(platforms_, lexicon_, token.folded)) {
      token.platform = post;
      token.sorts |= kPostNameWord | kPostNounWord | kNumberedWord;
    } else if (named != nullptr) {
      token.platform = named;
      token.sorts |= kPlatformWord;
    }
  }

  [[nodiscard]] bool is_blank_between(const LabelToken& before, const LabelToken& token) const {
    const std::string_view between =
        text_.substr(before.span.end, token.span.begin - before.span.end);
    return between.find_first_not_of(' ') == std::string_view::npos;
  }

  std::string_view text_;
  const PlatformTable& platforms_;
  const Lexicon& lexicon_;
};

/// "TW" is a network in "FB, IG, TW"; alone it warns of what is to come.
void drop_doubtful_networks(std::vector<LabelToken>& tokens, const Lexicon& lexicon) {
  constexpr std::uint32_t kNetworkSorts = kPlatformWord | kNetworkWord;
  const auto is_doubtful = [&](const LabelToken& it) {
    return it.is(kNetworkSorts) && lexicon.has(kDoubtfulNetworks, it.folded);
  };
  const bool has_other = std::ranges::any_of(
      tokens, [&](const LabelToken& it) { return it.is(kNetworkSorts) && !is_doubtful(it); });
  if (has_other) return;
  for (LabelToken& it : tokens) {
    if (is_doubtful(it)) it.sorts &= ~kNetworkSorts;
  }
}
/// Joins up to three words that make one name.
void join_names(std::vector<LabelToken>& tokens, const Sorter& sorter) {
  constexpr std::size_t kMostJoined = 3;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (std::size_t count = std::min(kMostJoined, tokens.size() - i); count > 1; --count) {
      std::string joined = tokens[i].folded;
      bool is_one_segment = true;
      for (std::size_t k = 1; k < count; ++k) {
        joined += " " + tokens[i + k].folded;
        is_one_segment &= !tokens[i + k].starts_segment;
      }
      if (!is_one_segment || !sorter.is_name(joined)) continue;
      tokens[i].folded = std::move(joined);
      tokens[i].span.end = tokens[i + count - 1].span.end;
      const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      tokens.erase(first, first + static_cast<std::ptrdiff_t>(count) - 1);
      break;
    }
  }
}

}  // namespace

bool is_gap(std::string_view text, TextSpan span) {
  const bool is_in_brackets =
      span.begin > 0 && text[span.begin - 1] == '[' && text.substr(span.end, 2) == "] ";
  if (!is_in_brackets || span.size() > 1) return false;
  const std::string_view next = text.substr(span.end + 2, 2);
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return next.size() == 2 && (is_small(next[0]) || (is_capital(next[0]) && is_capital(next[1])));
}

std::optional<std::vector<LabelToken>> cut_label(std::string_view text, const LabelWords& words) {
  auto cut = cut_label_words(text);
  if (!cut) return std::nullopt;
  std::vector<LabelToken>& tokens = *cut;
  const Sorter sorter(text, words);
  join_names(tokens, sorter);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool is_last = i + 1 == tokens.size() || tokens[i + 1].starts_segment;
    sorter.sort(tokens[i], i > 0 ? &tokens[i - 1] : nullptr, is_last);
  }
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    sorter.sort_ordinal(tokens[i], tokens[i + 1]);
    sorter.sort_hour(i > 0 ? &tokens[i - 1] : nullptr, tokens[i], tokens[i + 1]);
  }
  drop_doubtful_networks(tokens, words.lexicon);
  return cut;
}

void part_at_commas(std::string_view text, std::vector<LabelToken>& tokens) {
  constexpr std::uint32_t kNames =
      kPlatformWord | kNetworkWord | kPostNameWord | kPostNounWord | kNumberWord | kDayWord;
  bool is_named = !tokens.empty();
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    is_named &= tokens[i].sorts != 0;
    const std::string_view between =
        text.substr(tokens[i].span.end, tokens[i + 1].span.begin - tokens[i].span.end);
    const bool has_comma = between.find(',') != std::string_view::npos;
    if (has_comma && is_named && tokens[i].is(kNames)) tokens[i + 1].starts_segment = true;
  }
}

}  // namespace advolint
