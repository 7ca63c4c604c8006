#include "draft/grouping/leads.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "draft/naming/post_words.h"
#include "text/words.h"

namespace advolint {

extern const WordList kLabelNouns;     ///< what a label calls posts: "caption", "messages"
extern const WordList kHashtagWords;   ///< for hashtags: "hashtags"
extern const WordList kTeamVerbs;      ///< what colleagues ask of each other: "put", "add"
extern const WordList kWordsForPosts;  ///< stand for the posts below a sentence: "these"
extern const WordList kStaffVerbs;     ///< begin what those who post are to do: "pin", "consider"
extern const WordList kStaffThings;    ///< what that is done to: "carousel", "hashtags"

bool asks_for_tags(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 25;
  const PostSigns signs = signs_of_post(text);
  return signs.words <= kMostWords && signs.has_hashtag && !signs.has_link &&
         std::ranges::any_of(cut_words(text), [&](const WordToken& it) {
           return lexicon.has(kHashtagWords, it.folded);
         });
}

bool tells_to_post(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 30;
  constexpr std::size_t kFirst = 3;
  const PostSigns signs = signs_of_post(text);
  if (signs.words > kMostWords || signs.has_strong_sign() || signs.is_quoted) return false;
  const auto words = cut_words(text);
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(std::min(kFirst, words.size()));
  const auto verb = std::find_if(words.begin(), first, [&](const WordToken& it) {
    return lexicon.has(kTeamVerbs, it.folded);
  });
  return verb != first && std::any_of(verb + 1, words.end(), [&](const WordToken& it) {
           return lexicon.has(kWordsForPosts, it.folded);
         });
}

bool is_short_lead(const TextUnit& unit, std::size_t at, const std::vector<TextUnit>& units,
                   const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 15;
  constexpr std::size_t kSeveral = 3;
  const bool is_above_list = at == 0 && units.size() > 2 && units[1].is_item();
  if (is_above_list && units.size() > kSeveral && asks_for_tags(text_of(unit), lexicon))
    return true;
  return is_above_list && unit.signs.words <= kMostWords && !unit.signs.has_strong_sign();
}

bool leads_to(const TextUnit& unit, const TextUnit& next) {
  constexpr std::size_t kMostWords = 14;
  constexpr std::size_t kFewestWords = 15;
  const bool is_line = text_of(next).find('\n') == std::string::npos && !next.is_item();
  return unit.signs.words <= kMostWords && !unit.signs.has_strong_sign() && is_line &&
         next.signs.words >= kFewestWords;
}

bool is_last_word(const std::vector<TextUnit>& units, std::size_t at) {
  constexpr std::ptrdiff_t kFewestItems = 2;
  constexpr std::size_t kMostWords = 14;
  const TextUnit& unit = units[at];
  const bool is_below_item = at > 0 && at + 1 == units.size() && units[at - 1].is_item();
  return is_below_item && std::ranges::count_if(units, &TextUnit::is_item) >= kFewestItems &&
         unit.signs.words <= kMostWords && !unit.signs.has_strong_sign();
}

bool leads_in(const TextUnit& unit, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 60;
  std::string_view text = unit.blocks.back().text.text();
  const std::size_t sentence = text.find_last_of(".!?");
  if (sentence != std::string_view::npos) text = text.substr(sentence + 1);
  if (text.size() > kLongest || unit.signs.has_strong_sign()) return false;
  // "For the neighbors on Water Street. Put up the week before:"
  const auto words = cut_words(text);
  if (text.ends_with(':') && !words.empty() && lexicon.has(kTeamVerbs, words.front().folded))
    return true;
  return std::ranges::any_of(cut_words(text), [&](const WordToken& word) {
    return lexicon.has(kLabelNouns, word.folded);
  });
}

bool tells_staff(const std::vector<TextUnit>& units, const Lexicon& lexicon) {
  std::size_t items = 0, verbs = 0, things = 0;
  for (const TextUnit& unit : units) {
    if (!unit.is_item()) {
      if (unit.signs.has_strong_sign()) return false;
      continue;
    }
    const std::string text = text_of(unit);
    const bool calls = text.find_first_of("!?") != std::string::npos;
    const auto words = cut_words(text);
    if (unit.signs.has_strong_sign() || calls || words.empty()) return false;
    ++items;
    verbs += lexicon.has(kStaffVerbs, words.front().folded) ? 1 : 0;
    things += std::any_of(words.begin() + 1, words.end(), [&](const WordToken& it) {
      return lexicon.has(kStaffThings, it.folded);
    });
  }
  return items > 1 && verbs == items && things * 2 >= items;
}

bool quotes_hold(const std::vector<TextUnit>& units) {
  constexpr std::size_t kMostWords = 8;
  constexpr std::size_t kFewestBelow = 2;
  const auto is_quoted = [](const TextUnit& it) { return it.signs.is_quoted; };
  const auto quoted = std::ranges::count_if(units, is_quoted);
  const bool is_saying = quoted == 1 && units.size() > kFewestBelow && is_quoted(units.front()) &&
                         units.front().signs.words <= kMostWords;
  return quoted > 0 && !is_saying;
}

}  // namespace advolint
