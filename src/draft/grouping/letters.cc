#include "draft/grouping/letters.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "draft/calendar/words.h"
#include "draft/naming/post_words.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kGreetings;       ///< a capital after one is a name: "Hi Zuri"
extern const WordList kLetterOpenings;  ///< with which letters begin: "dear"
extern const WordList kMailClosings;    ///< end a mail: "best regards"; without accents

namespace {

std::string_view words_of(const Piece& piece) {
  const TextSpan words = piece.block.words();
  if (words.begin >= words.end) return {};
  return trimmed(piece.block.text.text(words));
}

/// "Dear Editor,", "Estimada directora:".
bool is_salutation(const Piece& piece, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 8;
  const std::string_view text = words_of(piece);
  if (piece.is_label() || piece.block.item > 0 || text.find('\n') != std::string_view::npos)
    return false;
  const bool calls = text.ends_with(',') || text.ends_with(':');
  if (!calls || signs_of_post(text).words > kMostWords) return false;
  const auto words = cut_words(text);
  return !words.empty() && lexicon.has(kGreetings, words.front().folded);
}

/// "Sincerely,", or "[Your name]" alone.
bool closes_letter(const Piece& piece, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 4;
  std::string_view text = words_of(piece);
  text = text.substr(0, text.find('\n'));
  const bool is_gap = text.starts_with('[') && text.ends_with(']');
  return signs_of_post(text).words <= kMostWords &&
         (is_gap || lexicon.has(kMailClosings, plain_words(text)));
}

}  // namespace

bool begins_letter(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kFirst = 60;  // bytes, within which the name is
  const std::string_view head = trimmed(text).substr(0, kFirst);
  const auto words = cut_words(head);
  return !words.empty() && lexicon.has(kLetterOpenings, words.front().folded) &&
         head.find_first_of(",:") != std::string_view::npos;
}

std::size_t find_letter(const Pieces& pieces, const Lexicon& lexicon) {
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    const PostSigns above = signs_of_post(words_of(pieces[i - 1]));
    // "We sent this to the mayor." leads to a letter that is part of the post.
    const bool is_below_post = above.ends_with_tags || above.ends_with_link;
    if (!is_below_post || !is_salutation(pieces[i], lexicon)) continue;
    const auto rest = std::span(pieces).subspan(i + 1);
    const bool is_closed =
        std::ranges::any_of(rest, [&](const Piece& it) { return closes_letter(it, lexicon); });
    if (is_closed) return i;
  }
  return pieces.size();
}

}  // namespace advolint
