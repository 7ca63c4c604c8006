#include <algorithm>

#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/told_topics.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kFewCapitals;    ///< languages whose titles have few capitals, by code
extern const WordList kPlaceArticles;  ///< "in the Maple Room"
extern const WordList kTitleJoiners;   ///< small in a title: "The Left Hand of Darkness"

namespace {

struct Marks {
  std::string_view open, close;
};
constexpr Marks kMarks[] = {{"“", "”"}, {"\"", "\""}, {"«", "»"}, {"*", "*"}, {"_", "_"}};

/// "The Left Hand of Darkness": a few words in title case, or, as Spanish has it, a capital first
/// and no sentence.
bool reads_like_title(const PostContext& post, std::string_view inside) {
  constexpr std::size_t kMostWords = 9;
  constexpr std::size_t kSmallWord = 3;  // bytes: "of", "the"
  const std::vector<WordToken> words = cut_words(inside);
  if (words.empty() || words.size() > kMostWords || trimmed(inside) != inside) return false;
  if (std::string_view(",.!").find(inside.back()) != std::string_view::npos) return false;
  const auto word_of = [&](const WordToken& it) {
    return inside.substr(it.span.begin, it.span.size());
  };
  if (!begins_with_capital(word_of(words.front()))) return false;
  return post.lexicon->has(kFewCapitals, post.language) ||
         std::ranges::all_of(words, [&](const WordToken& it) {
           return it.span.size() <= kSmallWord || begins_with_capital(word_of(it)) ||
                  post.lexicon->has(kTitleJoiners, it.folded);
         });
}

bool has_quoted_title(const PostContext& post) {
  const std::string_view text = post.text.text();
  for (const Marks& marks : kMarks) {
    for (std::size_t open = text.find(marks.open); open != std::string_view::npos;) {
      const std::size_t begin = open + marks.open.size();
      const std::size_t close = text.find(marks.close, begin);
      if (close == std::string_view::npos) break;
      if (reads_like_title(post, text.substr(begin, close - begin))) return true;
      open = text.find(marks.open, close + marks.close.size());
    }
  }
  return std::ranges::any_of(post.post.markup, [&](const MarkupSpan& it) {
    return it.kind == MarkupKind::Emphasis && it.span.end <= text.size() &&
           reads_like_title(post, post.at(it.span));
  });
}

/// "Try The Midnight Library": an article with a capital among the words of a sentence, and more
/// capitals after it.
bool has_capital_title(const PostContext& post) {
  for (std::size_t at = 1; at + 2 < post.words.size(); ++at) {
    const bool is_article =
        post.says(kPlaceArticles, at) && begins_with_capital(post.at(post.words[at].span));
    const auto follows = [&](std::size_t word) {
      return post.at({post.words[word - 1].span.end, post.words[word].span.begin}) == " ";
    };
    const auto is_capital = [&](std::size_t word) {
      return begins_with_capital(post.at(post.words[word].span)) && follows(word);
    };
    if (!is_article || !follows(at) || !is_capital(at + 1)) continue;
    // "The House in the Cerulean Sea"
    std::size_t next = at + 2;
    while (next < post.words.size() && follows(next) && post.says(kTitleJoiners, next) &&
           !is_capital(next))
      ++next;
    if (next < post.words.size() && is_capital(next)) return true;
  }
  return false;
}

/// "recommends The Night Circus": two capitals or more right after the words that tell; one is
/// enough after a colon, and in Spanish, where titles have no more.
bool has_title_after(const PostContext& post, TextSpan told) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  auto word = std::ranges::lower_bound(post.words, told.end, {}, begin_of);
  std::size_t capitals = 0;
  const std::string_view after = std::string_view(post.text.text()).substr(told.end);
  const std::size_t enough =
      after.starts_with(": ") || post.lexicon->has(kFewCapitals, post.language) ? 1 : 2;
  for (std::uint32_t end = told.end; word != post.words.end(); ++word) {
    const std::string_view gap = post.at({end, word->span.begin});
    if (gap != " " && gap != ": ") break;
    if (begins_with_capital(post.at(word->span))) {
      ++capitals;
    } else if (!post.lexicon->has(kTitleJoiners, word->folded)) {
      break;
    }
    end = word->span.end;
  }
  return capitals >= enough;
}

}  // namespace

std::optional<TextSpan> find_told_book(const PostContext& post) {
  const std::vector<TextSpan> told = find_told(post, "tells-book");
  if (told.empty() || !find_told(post, "tells-no-book").empty()) return std::nullopt;
  const bool is_quoted = has_quoted_title(post) || has_capital_title(post);
  for (const TextSpan phrase : told) {
    if (is_quoted || has_title_after(post, phrase)) return phrase;
  }
  return std::nullopt;
}

}  // namespace advolint
