#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "facts/organisation_name.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "facts/prose.h"

namespace advolint {

extern const WordList kContractions;   ///< "what is 's"
extern const WordList kTitleJoiners;   ///< small in a title: "The Left Hand of Darkness"
extern const WordList kBeforeAuthors;  ///< between a title and its author: "Dune by"
extern const WordList kAuthorWords;    ///< a capital after one is an author

namespace {

constexpr std::string_view kTitle = "title";

/// The text of the post or of one of its pictures, a cover's description.
struct Passage {
  std::string_view text;
  const std::vector<WordToken>& words;
  SpanSet spared;  ///< links, hashtags, and the organisation's own name
  const Lexicon& lexicon;

  [[nodiscard]] bool says(WordList list, std::size_t word) const {
    return lexicon.has(list, words[word].folded);
  }
  [[nodiscard]] bool stands_beside_last(std::size_t word) const {
    return stand_together(text, words[word - 1], words[word], lexicon);
  }
};

std::string_view at(const Passage& passage, std::size_t word) {
  const TextSpan span = passage.words[word].span;
  return passage.text.substr(span.begin, span.size());
}

bool has_capital(std::string_view text) {
  for (const WordToken& word : cut_words(text)) {
    if (begins_with_capital(text.substr(word.span.begin, word.span.size()))) return true;
  }
  return false;
}

/// “Dune”, "Dune", *Dune*, _Dune_, «Dune», 'Dune': what is between such signs, if it has a
/// capital.
bool has_marked_title(std::string_view text) {
  struct Marks {
    std::string_view open, close;
  };
  constexpr Marks kMarks[] = {{"“", "”"}, {"„", "“"}, {"\"", "\""}, {"«", "»"},   {"‘", "’"},
                              {"*", "*"}, {"_", "_"}, {"'", "'"},   {"「", "」"}, {"《", "》"}};
  constexpr std::size_t kLongestTitle = 200;
  for (const Marks& marks : kMarks) {
    for (std::size_t open = text.find(marks.open); open != std::string_view::npos;) {
      const std::size_t begin = open + marks.open.size();
      if (open > 0 && is_ascii_alphanumeric(text[open - 1])) {
        open = text.find(marks.open, begin);
        continue;
      }
      const std::size_t close = text.find(marks.close, begin);
      if (close == std::string_view::npos) break;
      const std::string_view inside = text.substr(begin, close - begin);
      if (inside.size() <= kLongestTitle && has_capital(inside)) return true;
      open = text.find(marks.open, close + marks.close.size());
    }
  }
  return false;
}

/// Words of title case from `first` on: "The Left Hand of Darkness" up to and not including "by".
std::size_t end_of_capitals(const Passage& passage, std::size_t first) {
  std::size_t end = first + 1;
  for (std::size_t next = end; next < passage.words.size(); ++next) {
    if (!passage.stands_beside_last(next)) break;
    if (without_possessive(at(passage, next - 1)) != at(passage, next - 1)) break;
    if (begins_with_capital(at(passage, next))) {
      end = next + 1;
    } else if (!passage.says(kTitleJoiners, next)) {
      break;
    }
  }
  return end;
}

/// What the capitals of a passage show.
struct Shown {
  bool title = false;
  bool author = false;
};

bool names_place(const Passage& passage, std::size_t first, std::size_t end) {
  for (std::size_t word = first; word < end; ++word) {
    if (is_place_word(at(passage, word), passage.lexicon) ||
        passage.spared.overlaps(passage.words[word].span))
      return true;
  }
  return false;
}

/// "What's": "what is", and nobody's name.
bool is_contraction(const Passage& passage, std::size_t word) {
  const std::string stem = lower_ascii(without_possessive(at(passage, word)));
  return !passage.lexicon.word_after(kContractions, stem + " is").empty();
}

Shown read_capitals(const Passage& passage) {
  Shown shown;
  for (std::size_t first = 0; first < passage.words.size();) {
    if (!begins_with_capital(at(passage, first))) {
      ++first;
      continue;
    }
    const std::size_t end = end_of_capitals(passage, first);
    const std::size_t count = end - first;
    const bool possessive = without_possessive(at(passage, end - 1)) != at(passage, end - 1) &&
                            !is_contraction(passage, end - 1);
    const bool before_author = end + 1 < passage.words.size() &&
                               passage.says(kBeforeAuthors, end) &&
                               begins_with_capital(at(passage, end + 1));
    if (first > 0 && passage.says(kAuthorWords, first - 1)) {
      shown.author = true;
    } else if (!before_author && names_place(passage, first, end)) {
      // a library, a street
    } else if (!before_author &&
               (possessive || is_given_name(at(passage, first), passage.lexicon) ||
                (count > 1 && at(passage, first).size() == 1))) {
      // "Toni Morrison", "Morrison's", "N. K. Jemisin"; a name in the possessive is before its
      // book
      const bool before_title =
          possessive && end < passage.words.size() && begins_with_capital(at(passage, end));
      shown.author = shown.author || count > 1 || possessive;
      shown.title = shown.title || before_title;
    } else if (before_author || count > 1) {
      shown.title = true;
    }
    first = end;
  }
  return shown;
}

Shown read(const Passage& passage) {
  Shown shown = read_capitals(passage);
  shown.title = shown.title || has_marked_title(passage.text);
  return shown;
}

Shown read_post(const PostContext& post) {
  std::vector<TextSpan> spared = find_organisation(post);
  for (const Entity& entity : post.entities) spared.push_back(entity.span);
  Shown shown = read({post.text.text(), post.words, SpanSet(std::move(spared)), *post.lexicon});
  for (const MarkupSpan& markup : post.post.markup) {
    if (markup.kind == MarkupKind::Emphasis || markup.kind == MarkupKind::Strong)
      shown.title = true;
  }
  if (!entities_of(post, EntityKind::Mention).empty()) shown.author = true;
  for (const MediaFacts& media : post.media) {
    for (const std::string& text :
         {media.of.value_or(""), media.description.value_or(""),
          media.alt && media.alt->value->is_scalar() ? media.alt->value->scalar : std::string()}) {
      const std::vector<WordToken> words = cut_words(text);
      const Shown inside = read({text, words, SpanSet({}), *post.lexicon});
      shown.title = shown.title || inside.title;
      shown.author = shown.author || inside.author;
    }
  }
  return shown;
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const Shown shown = read_post(post);
  const bool found = claim.quantity.text == kTitle ? shown.title : shown.author;
  if (found) things.push_back({.place = TextSpan{0, 0}});
}

constexpr std::string_view kWords[] = {"title", "author"};

}  // namespace

/// In C++: it tells titles and authors by quotes, italics and capitals.
extern constinit const CheckKind kBookDetailKind = {
    .name = "book-detail",
    .summary =
        "The `title` of a book or its `author`, in the post or in what is said of its pictures: "
        "words in quotes or italics, and capitalised words, before and after “by”. Errs on the "
        "side of seeing one.",
    .example = "require: { book-detail: author }",
    .argument = Argument::Word,
    .words = kWords,
    .find = find,
};

}  // namespace advolint
