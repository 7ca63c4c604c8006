#include "facts/patrons.h"

#include <algorithm>
#include <optional>
#include <string>

#include "facts/organisation_name.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/strategy.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kNameAbbreviations;  ///< a full stop after one ends no name: "Dr. Ruiz"
extern const WordList kBeforeNames;        ///< a capital after one is a person: "meet Amara"
extern const WordList kPatrons;            ///< those who use the library
extern const WordList kPatronServices;     ///< make "patron" no person: "patron services"
extern const WordList kAnyPatron;          ///< one of them, whoever it be: "every patron"
extern const WordList kAsPatron;           ///< "as a patron": all of them

namespace {

std::string_view word_at(const PostContext& post, std::size_t at) {
  return post.at(post.words[at].span);
}

/// "Mrs. Alvarez": a capital after what people are called by.
std::optional<TextSpan> name_after_honorific(const PostContext& post, std::size_t at) {
  const bool is_honorific = post.says(kBeforeNames, at) && post.says(kNameAbbreviations, at);
  if (!is_honorific || at + 1 >= post.words.size()) return std::nullopt;
  if (!begins_with_capital(word_at(post, at + 1)) ||
      !stand_together(post.text.text(), post.words[at], post.words[at + 1], *post.lexicon))
    return std::nullopt;
  const std::string_view name = without_possessive(word_at(post, at + 1));
  const std::uint32_t begin = post.words[at + 1].span.begin;
  return TextSpan{begin, begin + static_cast<std::uint32_t>(name.size())};
}

/// "patron Zuri Adeyemi": the capitals after the word, unless they name a service of the library.
std::optional<TextSpan> name_after_patron(const PostContext& post, std::size_t at) {
  if (!post.says(kPatrons, at) || at + 1 >= post.words.size()) return std::nullopt;
  const TextSpan gap{post.words[at].span.end, post.words[at + 1].span.begin};
  if ((post.at(gap) != " " && post.at(gap) != ", ") || !begins_with_capital(word_at(post, at + 1)))
    return std::nullopt;
  constexpr std::size_t kMostWords = 4;
  const std::string& text = post.text.text();
  std::size_t end = at + 1;
  while (end < post.words.size() && end - at <= kMostWords &&
         begins_with_capital(word_at(post, end)) &&
         (end == at + 1 ||
          stand_together(text, post.words[end - 1], post.words[end], *post.lexicon))) {
    if (post.says(kPatronServices, end) || is_place_word(word_at(post, end), *post.lexicon)) {
      return std::nullopt;
    }
    ++end;
  }
  // One capital may be anything ("Patron Wi-Fi"); given names are found without this.
  if (end - at < 3) return std::nullopt;
  const std::string_view last = without_possessive(word_at(post, end - 1));
  return TextSpan{post.words[at + 1].span.begin,
                  post.words[end - 1].span.begin + static_cast<std::uint32_t>(last.size())};
}

}  // namespace

std::vector<TextSpan> find_private_persons(const PostContext& post) {
  std::vector<TextSpan> spared_spans = find_organisation(post);
  for (const PersonFacts& person : post.people) spared_spans.push_back(person.span);
  for (const Entity& entity : post.entities) spared_spans.push_back(entity.span);
  const SpanSet spared(std::move(spared_spans));
  const std::vector<std::string> team = team_names(post.workspace);
  std::vector<TextSpan> persons;
  for (const PersonalName& name :
       find_personal_names(post.text.text(), post.words, spared, *post.lexicon)) {
    if (!is_one_of(team, post.at(name.span))) persons.push_back(name.span);
  }
  const bool may_name = post.says(kPatrons) || post.says(kBeforeNames);
  if (!may_name) return persons;
  const SpanSet known(persons);
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const auto honoured = name_after_honorific(post, at);
    const auto name = honoured ? honoured : name_after_patron(post, at);
    if (name && !known.overlaps(*name) && !spared.overlaps(*name)) persons.push_back(*name);
  }
  std::ranges::sort(persons);
  return persons;
}

SpanSet find_patron_sentences(const PostContext& post, const std::vector<TextSpan>& persons) {
  std::vector<TextSpan> sentences;
  if (persons.empty() || !post.says(kPatrons)) return SpanSet(std::move(sentences));
  const SpanSet named(persons);
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const bool any = at > 0 && post.says(kAnyPatron, at - 1);
    const bool as_one = at > 1 && post.says(kAsPatron, at - 2);  // "as a patron you can"
    if (any || as_one || !post.says(kPatrons, at)) continue;
    const TextSpan sentence = sentence_around(post, post.words[at].span);
    if (!sentences.empty() && sentences.back() == sentence) continue;
    if (named.overlaps(sentence)) sentences.push_back(sentence);
  }
  return SpanSet(std::move(sentences));
}

}  // namespace advolint
