#include "facts/loans.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/characters.h"
#include "text/span_set.h"

namespace advolint {

extern const WordList kAtWork;        ///< those who are at work, or known to all, when they borrow
extern const WordList kLoans;         ///< what a reader has of a library: "hold"
extern const WordList kLoanItems;     ///< what libraries lend: "book"
extern const WordList kItemTopics;    ///< "a book about": what it is about or called follows
extern const WordList kElsewhere;     ///< after one, a title is not what was lent: "returned to"
extern const WordList kReadingVerbs;  ///< what only readers do: "borrowed Dune"
extern const WordList kLoanVerbs;     ///< of one word or two: "checked out"
extern const WordList kLoanAdverbs;   ///< may be between a person and such a verb: "has just"
extern const WordList kOverdue;       ///< says so of an item: "Maria's overdue book"
extern const WordList kAgents;        ///< "was borrowed by": who did follows
extern const WordList kYours;         ///< the reader's: "your hold"

namespace {

std::string_view folded_at(const PostContext& post, std::size_t at) {
  return at < post.words.size() ? std::string_view(post.words[at].folded) : std::string_view();
}

bool is_capitalised(const PostContext& post, std::size_t at) {
  return begins_with_capital(post.at(post.words[at].span));
}

/// Index of the first word that begins at or after `offset`.
std::size_t word_from(const PostContext& post, std::uint32_t offset) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  return static_cast<std::size_t>(std::ranges::lower_bound(post.words, offset, {}, begin_of) -
                                  post.words.begin());
}

/// What is between the word at `at` and the one in front of it.
std::string_view gap_before(const PostContext& post, std::size_t at) {
  const std::uint32_t begin = at == 0 ? 0 : post.words[at - 1].span.end;
  return post.at({begin, post.words[at].span.begin});
}

/// Whether quotes or italics open before the word at `at`, and a capital follows.
bool opens_title(const PostContext& post, std::size_t at) {
  constexpr std::string_view kOpening[] = {"“", "\"", "«", "‘", "*", "_"};
  const std::string_view before = gap_before(post, at);
  return is_capitalised(post, at) && std::ranges::any_of(kOpening, [&](std::string_view mark) {
           return before.find(mark) != std::string_view::npos;
         });
}

/// The end of the first word of a title in quotes or italics, or of "a book about", that stands
/// shortly after the word before `first`.
std::optional<std::uint32_t> title_after(const PostContext& post, std::size_t first,
                                         std::uint32_t sentence_end) {
  constexpr std::size_t kMostWords = 6;
  for (std::size_t at = first; at < std::min(post.words.size(), first + kMostWords); ++at) {
    if (post.words[at].span.begin >= sentence_end) break;
    if (opens_title(post, at)) return post.words[at].span.end;
    if (post.says(kElsewhere, at)) break;
    if (post.says(kLoanItems, at) && post.says(kItemTopics, at + 1)) {
      return post.words[at + 1].span.end;
    }
  }
  return std::nullopt;
}

/// "Dune" at `at`: a capital that is neither a person nor somebody's.
bool is_bare_title(const PostContext& post, std::size_t at) {
  if (at >= post.words.size() || gap_before(post, at) != " " || !is_capitalised(post, at)) {
    return false;
  }
  const std::string_view word = post.at(post.words[at].span);
  return !is_given_name(word, *post.lexicon) && !word.ends_with("'s") && !word.ends_with("’s");
}

/// What comes after a verb of borrowing.
struct Object {
  std::size_t first = 0;  ///< index of its first word
  bool may_be_bare =
      false;  ///< who "checked out the Maker Space" looked at it, who "borrowed Dune" read it
};

std::optional<Object> after_verb(const PostContext& post, std::size_t at) {
  if (post.says(kReadingVerbs, at)) return Object{at + 1, true};
  if (post.says(kLoanVerbs, at)) return Object{at + 1, false};
  const std::string both = fmt::format("{} {}", folded_at(post, at), folded_at(post, at + 1));
  if (post.lexicon->has(kLoanVerbs, both)) return Object{at + 2, false};
  return std::nullopt;
}

/// "“Dune” was borrowed by Maria Lopez", where her name begins with the word at `first`.
std::optional<TextSpan> loan_before(const PostContext& post, std::size_t first, TextSpan person) {
  for (const std::size_t length : {std::size_t{1}, std::size_t{2}}) {
    if (first < length + 1) break;
    const auto object = after_verb(post, first - 1 - length);
    if (object && object->first == first - 1) {
      return TextSpan{post.words[first - 1 - length].span.begin, person.end};
    }
  }
  return std::nullopt;
}

/// "Maria's hold on “Dune”", "Maria's overdue books", where `at` is the word after the name.
std::optional<TextSpan> loan_owned(const PostContext& post, std::size_t at, TextSpan person,
                                   TextSpan sentence) {
  if (post.says(kOverdue, at) && post.says(kLoanItems, at + 1)) {
    return TextSpan{person.begin, post.words[at + 1].span.end};
  }
  if (!post.says(kLoans, at)) return std::nullopt;
  const auto end = title_after(post, at + 1, sentence.end);
  return end ? std::optional(TextSpan{person.begin, *end}) : std::nullopt;
}

/// "Maria has three overdue books", where `at` is the word after the name.
std::optional<TextSpan> loan_overdue(const PostContext& post, std::size_t at, TextSpan person) {
  constexpr std::size_t kMostBetween = 3;
  for (std::size_t word = at; word <= at + kMostBetween; ++word) {
    if (post.says(kOverdue, word) && post.says(kLoanItems, word + 1))
      return TextSpan{person.begin, post.words[word + 1].span.end};
  }
  return std::nullopt;
}

/// "Maria Lopez has just borrowed “Dune”", where `at` is the word after the name.
std::optional<TextSpan> loan_after(const PostContext& post, std::size_t at, TextSpan person,
                                   TextSpan sentence) {
  if (post.says(kLoanAdverbs, at)) {
    const auto overdue = loan_overdue(post, at, person);
    if (overdue && overdue->end <= sentence.end) return overdue;
  }
  while (post.says(kLoanAdverbs, at)) ++at;
  const auto object = after_verb(post, at);
  if (!object || object->first >= post.words.size()) return std::nullopt;
  if (object->may_be_bare && is_bare_title(post, object->first)) {
    return TextSpan{person.begin, post.words[object->first].span.end};
  }
  const auto end = title_after(post, object->first, sentence.end);
  return end ? std::optional(TextSpan{person.begin, *end}) : std::nullopt;
}

std::optional<TextSpan> loan_of(const PostContext& post, TextSpan person) {
  const TextSpan sentence = sentence_around(post, person);
  const std::size_t first = word_from(post, person.begin);
  const std::size_t after = word_from(post, person.end);
  if (first > 0 && post.says(kAtWork, first - 1)) return std::nullopt;
  if (first > 0 && post.says(kAgents, first - 1)) return loan_before(post, first, person);
  const bool is_possessive = after > 0 && post.words[after - 1].span.end > person.end;
  return is_possessive ? loan_owned(post, after, person, sentence)
                       : loan_after(post, after, person, sentence);
}

/// Sentences with a year or a large number: statistics, or George Washington's overdue book.
SpanSet find_numeric_sentences(const PostContext& post) {
  constexpr std::size_t kManyDigits = 3;
  std::vector<TextSpan> sentences;
  for (const WordToken& word : post.words) {
    if (!is_ascii_digit(word.folded.front()) || word.folded.size() < kManyDigits) continue;
    sentences.push_back(sentence_around(post, word.span));
  }
  return SpanSet(std::move(sentences));
}

/// "Mrs. Gratz on Birch Lane still has our copy", "Hi James, your overdue books": words of one
/// reader's things in the sentence of a name.
void find_kept(const PostContext& post, const std::vector<TextSpan>& persons,
               std::vector<TextSpan>& loans) {
  if (persons.empty()) return;
  const SpanSet found(loans);
  std::uint32_t end = 0;  // of the last that is added here
  for (const TextSpan words : find_told(post, "tells-kept")) {
    if (words.begin < end || found.overlaps(words)) continue;
    const TextSpan sentence = sentence_around(post, words);
    const std::uint32_t from = std::max(sentence.begin, end);
    const auto person = std::ranges::lower_bound(persons, from, {}, &TextSpan::begin);
    const bool is_free =
        person != persons.end() && sentence.contains(*person) && !found.overlaps(*person);
    if (!is_free) continue;
    loans.push_back({std::min(person->begin, words.begin), std::max(person->end, words.end)});
    end = loans.back().end;
  }
}

bool is_answer(const PostContext& post) {
  const std::string kind = fold_case(post.word("kind"));
  return kind == "reply" || kind == "comment";
}

/// "Your hold on “Dune” is ready", said to somebody.
void find_loans_of_reader(const PostContext& post, std::vector<TextSpan>& loans) {
  for (std::size_t at = 0; at + 1 < post.words.size(); ++at) {
    if (!post.says(kYours, at) || !post.says(kLoans, at + 1)) continue;
    const TextSpan sentence = sentence_around(post, post.words[at].span);
    if (const auto end = title_after(post, at + 2, sentence.end)) {
      loans.push_back({post.words[at].span.begin, *end});
    }
  }
}

}  // namespace

std::vector<TextSpan> find_loans(const PostContext& post, const std::vector<TextSpan>& persons) {
  std::vector<TextSpan> loans;
  const SpanSet numeric = persons.empty() ? SpanSet({}) : find_numeric_sentences(post);
  for (const TextSpan person : persons) {
    if (numeric.overlaps(person)) continue;
    if (const auto loan = loan_of(post, person)) loans.push_back(*loan);
  }
  find_kept(post, persons, loans);
  if (is_answer(post)) {
    find_loans_of_reader(post, loans);
    std::ranges::copy(find_told(post, "tells-loan-of-reader"), std::back_inserter(loans));
  }
  std::ranges::sort(loans);
  return loans;
}

}  // namespace advolint
