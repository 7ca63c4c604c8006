#include "draft/naming/post_words.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "text/ascii.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace advolint {

extern const WordList kDayTimes;  ///< may be beside a day: "am", "noon"

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr ByteSet kBlankBytes(kBlanks);

/// What a byte tells of the word that it stands in.
enum class ByteSort : unsigned char { Plain = 0, Telling = 1, Blank = 2 };

constexpr std::array<ByteSort, 256> kByteSorts = [] {
  std::array<ByteSort, 256> sorts = {};
  for (const char it : std::string_view("#@:[/"))
    sorts.at(static_cast<unsigned char>(it)) = ByteSort::Telling;
  for (const char it : kBlanks) sorts.at(static_cast<unsigned char>(it)) = ByteSort::Blank;
  return sorts;
}();

/// What stands between blanks.
struct BlankWord {
  std::string_view text;
  bool is_telling = false;  ///< it holds a sign of hashtags, mentions, addresses or gaps
};

/// The word at `at`, up to a blank. Each byte is looked at once: long documents ask often.
BlankWord word_at(std::string_view text, std::size_t at) {
  BlankWord word;
  std::size_t end = at;
  for (; end < text.size(); ++end) {
    const ByteSort sort = kByteSorts[static_cast<unsigned char>(text[end])];
    if (sort == ByteSort::Blank) break;
    word.is_telling |= sort == ByteSort::Telling;
  }
  word.text = text.substr(at, end - at);
  return word;
}

bool begins_word(std::string_view word) {
  return static_cast<unsigned char>(word.front()) >= 0x80 ||
         std::isalnum(static_cast<unsigned char>(word.front())) != 0;
}

std::string_view without_blanks(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(kBlanks), text.size());
  return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// "#tag", "(@name", "“#tag": a sign and a letter, opening signs before it allowed.
bool has_sign(std::string_view word, char sign) {
  const std::size_t at = word.find(sign);
  if (at == std::string_view::npos || at > 3 || at + 1 >= word.size()) return false;
  if (at > 0 && is_ascii_alphanumeric(word[at - 1])) return false;  // "ifc@library.example"
  const auto next = static_cast<unsigned char>(word[at + 1]);
  if (sign == '#' && std::isdigit(next) != 0)
    return std::ranges::any_of(word.substr(at + 1), is_letter);  // "#1" counts
  return std::isalpha(next) != 0 || next >= 0x80 || next == '[' || next == '_';
}

/// "library.example/hours": a name, a dot, letters, and a slash.
bool is_bare_address(std::string_view word) {
  constexpr std::size_t kFewestLetters = 2;
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos) return false;
  const std::size_t dot = word.substr(0, slash).rfind('.');
  if (dot == std::string_view::npos || dot < kFewestLetters || slash - dot <= kFewestLetters)
    return false;
  return is_ascii_alphanumeric(word[dot - 1]) &&
         std::ranges::all_of(word.substr(dot + 1, slash - dot - 1), is_letter);
}

bool is_address(std::string_view word) {
  if (is_bare_address(word)) return true;
  return word.find("://") != std::string_view::npos || word.starts_with("www.") ||
         word.starts_with("bit.ly/");
}

/// Whether nothing is to be said of the word but that it is one: letters, digits, and what may
/// are after them.
bool is_plain_word(const BlankWord& word) {
  return !word.is_telling && is_ascii_alphanumeric(word.text.front()) &&
         !word.text.starts_with("www.");
}

bool is_emoji(char32_t sign) {
  return (sign >= 0x1F000 && sign <= 0x1FAFF) || (sign >= 0x2600 && sign <= 0x27BF) ||
         (sign >= 0x2B00 && sign <= 0x2BFF) || sign == 0xFE0F || sign == 0x200D ||
         (sign >= 0x2190 && sign <= 0x21FF) || (sign >= 0x25A0 && sign <= 0x25FF);
}

char32_t last_sign(std::string_view& text) {
  std::size_t begin = text.size();
  do {
    --begin;
  } while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U);
  const char32_t sign = utf8::decode(text, begin).code_point;
  text = text.substr(0, begin);
  return sign;
}

bool closes(char32_t sign) {
  constexpr std::u32string_view kSigns = U"\"')]}*_\u201D\u2019\u00BB\u201C\u203A";
  return kSigns.find(sign) != std::u32string_view::npos;
}

bool ends_sentence(std::string_view text) {
  while (!text.empty()) {
    const char32_t sign = last_sign(text);
    if (closes(sign) || sign == U' ') continue;
    constexpr std::u32string_view kEnds = U".!?\u2026\u203C";
    return is_emoji(sign) || kEnds.find(sign) != std::u32string_view::npos;
  }
  return false;
}

struct QuotationMarks {
  std::string_view open, close;
};
constexpr QuotationMarks kQuotationMarks[] = {
    {"\u201C", "\u201D"}, {"\"", "\""}, {"\u00AB", "\u00BB"}, {"\u201E", "\u201C"}};

bool is_quoted(std::string_view text) {
  for (const auto& [open, close] : kQuotationMarks) {
    if (text.size() <= open.size() + close.size()) continue;
    if (!text.starts_with(open) || !text.ends_with(close)) continue;
    const std::string_view inside =
        text.substr(open.size(), text.size() - open.size() - close.size());
    if (inside.find(close) == std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

bool PostSigns::reads_like_post() const {
  constexpr std::size_t kFewestWords = 3;
  constexpr std::size_t kSurelyText = 12;
  return (words >= kFewestWords && (ends_sentence || has_strong_sign())) || words >= kSurelyText ||
         (words >= 2 && ends_with_tags) || (is_quoted && words >= kFewestWords);
}

bool is_in_quotation_marks(std::string_view text) { return is_quoted(without_blanks(text)); }

bool ends_with_hashtag(std::string_view text) {
  text = without_blanks(text);
  return has_sign(text.substr(text.find_last_of(kBlanks) + 1), '#');
}

PostSigns signs_of_post(std::string_view text) {
  text = without_blanks(text);
  PostSigns signs{.bytes = text.size()};
  bool has_other = false;
  for (std::size_t at = 0; at < text.size();) {
    const BlankWord read = word_at(text, at);
    const std::string_view word = read.text;
    at = kBlankBytes.find_other_in(text, at + word.size());
    if (is_plain_word(read)) {
      ++signs.words;
      has_other = true;
      signs.ends_with_tags = signs.ends_with_link = false;
      continue;
    }
    const bool is_tag = has_sign(word, '#');
    const bool is_mention = has_sign(word, '@');
    const bool is_link = is_address(word);
    signs.has_hashtag |= is_tag;
    signs.has_mention |= is_mention;
    signs.has_link |= is_link;
    signs.has_gap |= word.find('[') != std::string_view::npos && word.size() > 1;
    signs.ends_with_tags = is_tag;
    signs.ends_with_link = is_link;
    if (is_tag || is_mention || is_link) continue;
    if (begins_word(word) || word.size() > 2) {
      ++signs.words;
      const char32_t sign = utf8::decode(word, 0).code_point;
      has_other |= !is_emoji(sign);
    }
  }
  signs.is_tags_only = !has_other && (signs.has_hashtag || signs.has_mention || signs.has_link);
  signs.ends_sentence = ends_sentence(text);
  signs.is_quoted = is_quoted(text);
  return signs;
}

bool opens_quotation(std::string_view text) {
  return std::ranges::any_of(kQuotationMarks,
                             [&](const QuotationMarks& it) { return text.starts_with(it.open); });
}

bool is_duty(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 10;
  const PostSigns signs = signs_of_post(text);
  if (signs.words > kMostWords || signs.ends_sentence) return false;
  if (signs.has_hashtag || signs.has_gap) return false;
  if (text.find("\u2014 `") != std::string_view::npos) return true;
  const auto is_day = [&](const WordToken& word) {
    const std::string folded = fold_case(word.folded, Accents::Ignore);
    const auto is_named = [&](const CalendarName& it) { return fold_case(it.folded) == folded; };
    return std::ranges::any_of(lexicon.weekdays(), is_named) ||
           std::ranges::any_of(lexicon.months(), is_named) ||
           (word.folded.size() > 3 && lexicon.has(kDayTimes, word.folded));
  };
  const auto words = cut_words(text);
  const bool has_day = std::ranges::any_of(words, is_day);
  const bool has_date =
      text.find("20") != std::string_view::npos && text.find('-') != std::string_view::npos;
  const bool is_name_first =
      !words.empty() && text.find(',') != std::string_view::npos && words.size() <= 5;
  return has_day || has_date || is_name_first;
}

}  // namespace advolint
