#include <algorithm>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"

namespace advolint {

extern const WordList kNeverThrice;     ///< said three times, they are a slip: "the the the"
extern const WordList kOneLetterWords;  ///< words, where other single letters are none

namespace {

/// Whether the words stand side by side: blanks between them, at most one line end.
bool is_beside(std::string_view gap) {
  return std::ranges::all_of(gap, [](char byte) { return byte == ' ' || byte == '\n'; }) &&
         std::ranges::count(gap, '\n') <= 1;
}

/// Numbers, names ("New New York", "Duran Duran"), shouts and single letters are repeated on
/// purpose.
bool counts(std::string_view word, const Lexicon& lexicon) {
  const char32_t first = code_point_at(word, 0);
  const bool is_letter_alone = word.size() == 1 && !lexicon.has(kOneLetterWords, word);
  return is_lower(first) && !is_letter_alone && std::ranges::none_of(word, is_ascii_digit);
}

/// "Toot toot!", "¡Vamos, vamos!": a sentence of nothing else is said on purpose.
bool is_exclamation(const PostContext& post, std::size_t first, std::size_t last) {
  const TextSpan span{post.words[first].span.begin, post.words[last].span.end};
  const TextSpan sentence = sentence_around(post, span);
  const bool begins = first == 0 || post.words[first - 1].span.begin < sentence.begin;
  const bool ends =
      last + 1 == post.words.size() || post.words[last + 1].span.begin >= sentence.end;
  return sentence != span && begins && ends;
}

void find_repeated_words(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::string_view text = post.text.text();
  const auto is_spared = [&](TextSpan span) {
    return code_and(post, {EntityKind::Link, EntityKind::Hashtag, EntityKind::Mention})
        .overlaps(span);
  };
  const std::vector<WordToken>& words = post.words;
  const auto repeats = [&](std::size_t index) {
    const TextSpan gap{words[index - 1].span.end, words[index].span.begin};
    return words[index].hash == words[index - 1].hash &&
           words[index].folded == words[index - 1].folded && is_beside(post.at(gap)) &&
           counts(post.at(words[index].span), *post.lexicon);
  };
  for (std::size_t first = 0; first + 1 < words.size();) {
    std::size_t last = first;
    while (last + 1 < words.size() && repeats(last + 1)) ++last;
    if (last == first) {
      ++first;
      continue;
    }
    const std::size_t times = last - first + 1;
    const TextSpan span{words[first].span.begin, words[last].span.end};
    const bool is_small = post.says(kNeverThrice, first);
    // "well-known known issue", "@the the", "the the-ory": half a compound is not a word of its
    // own.
    const char32_t before = code_point_before(text, span.begin);
    const char32_t after = code_point_at(text, span.end);
    const auto joins = [](char32_t sign) {
      return sign == '-' || sign == '_' || sign == '@' || sign == '#' || sign == '/';
    };
    if ((times == 2 || (times > 2 && is_small)) && !joins(before) && !joins(after) &&
        !is_spared(span) && !is_exclamation(post, first, last)) {
      things.push_back(
          {span,
           {{"word", words[first].folded}, {"wanted", std::string(post.at(words[first].span))}},
           {}});
    }
    first = last + 1;
  }
}

constexpr Term kValues[] = {
    {"word", "the word, in lower case: a list of those that may stand twice goes into `except`"},
    {"wanted", "the word once"},
};

}  // namespace

/// In C++: expressions that run in linear time cannot refer back.
extern constinit const CheckKind kRepeatedWordKind = {
    .name = "repeated-word",
    .summary = "The same word twice in a row: \"the the\".",
    .example = "forbid: { repeated-word: any, except: { word: doubles } }",
    .values = kValues,
    .parameters = {},
    .find = find_repeated_words,
};

}  // namespace advolint
