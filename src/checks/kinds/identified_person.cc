#include <algorithm>
#include <set>
#include <span>
#include <string>

#include "checks/check_kind.h"
#include "facts/organisation_name.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/strategy.h"
#include "facts/told_phrases.h"
#include "text/characters.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kMakers;         ///< whoever follows made it: "photo by"
extern const WordList kBeforeNames;    ///< a capital after one is a person: "meet Amara"
extern const WordList kNeverCalled;    ///< no person is called so: "meet Our …"
extern const WordList kRecognisable;   ///< somebody whom a picture shows: "boy"
extern const WordList kBesidePersons;  ///< after such a word, it is not a person: "teen room"
extern const WordList kBeforePersons;  ///< before such a word, it is not a person: "sala de niños"
extern const WordList kPersonJoiners;  ///< are between the two: "sala de los niños"
extern const WordList kNoConsent;      ///< in `consent:`, that it was not given

namespace {

/// "Photo by Ana Ruiz", "Beloved by Toni Morrison": whoever made it is not whom it shows.
bool is_maker(std::span<const WordToken> words, const PersonalName& name, const Lexicon& lexicon) {
  return name.first > 0 && lexicon.has(kMakers, words[name.first - 1].folded);
}

/// "The teen room", "la sala de los niños": the word at `at` says what the room is for.
bool names_purpose(std::span<const WordToken> words, std::size_t at, const Lexicon& lexicon) {
  const auto says = [&](WordList list, std::size_t word) {
    return lexicon.has(list, words[word].folded);
  };
  if (at + 1 < words.size() && says(kBesidePersons, at + 1)) return true;
  std::size_t before = at;
  while (before > 0 && says(kPersonJoiners, before - 1)) --before;
  return before > 0 && before < at && says(kBeforePersons, before - 1);
}

bool speaks_of_person(std::string_view text, const Lexicon& lexicon) {
  const std::vector<WordToken> words = cut_words(text);
  const auto names = find_personal_names(text, words, SpanSet({}), lexicon);
  const auto is_shown = [&](const PersonalName& it) { return !is_maker(words, it, lexicon); };
  if (std::ranges::any_of(names, is_shown)) return true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool is_person = lexicon.has(kRecognisable, words[at].folded);
    if (is_person && !names_purpose(words, at, lexicon)) return true;
  }
  return false;
}

/// "Amara Okafor": `of:` says who, where all its words are capitalised and none is a place's.
bool is_full_name(std::string_view of, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 3;
  const std::vector<WordToken> words = cut_words(of);
  return words.size() >= 2 && words.size() <= kMostWords &&
         std::ranges::all_of(words, [&](const WordToken& word) {
           const std::string_view text = of.substr(word.span.begin, word.span.size());
           return begins_with_capital(text) && !is_place_word(text, lexicon);
         });
}

/// Whose consent a story of a patron does not need: officials, the library itself, its own people.
SpanSet spared_in(const PostContext& post) {
  std::vector<TextSpan> spans = find_organisation(post);
  for (const PersonFacts& person : post.people) spans.push_back(person.span);
  for (const Entity& entity : post.entities) spans.push_back(entity.span);
  return SpanSet(std::move(spans));
}

/// "Meet Amara", "Amara, 34,", "says Amara": words that make a name of what no list knows.
bool is_named_by_context(const PostContext& post, std::size_t at) {
  const std::string& text = post.text.text();
  const Lexicon& lexicon = *post.lexicon;
  const WordToken& word = post.words[at];
  if (!begins_with_capital(post.at(word.span)) || is_place_word(post.at(word.span), lexicon))
    return false;
  const auto is_joined_place = [&](std::size_t next) {
    return next < post.words.size() && is_place_word(post.at(post.words[next].span), lexicon) &&
           stand_together(text, post.words[next - 1], post.words[next], lexicon);
  };
  if (is_joined_place(at + 1) || is_joined_place(at + 2)) return false;
  if (post.says(kNeverCalled, at)) return false;
  return at > 0 && post.says(kBeforeNames, at - 1) &&
         stand_together(text, post.words[at - 1], word, lexicon);
}

std::vector<TextSpan> names_in(const PostContext& post) {
  const SpanSet spared = spared_in(post);
  const std::vector<std::string> team = team_names(post.workspace);
  std::vector<TextSpan> names;
  const Lexicon& lexicon = *post.lexicon;
  for (const PersonalName& name :
       find_personal_names(post.text.text(), post.words, spared, lexicon)) {
    // "Ella" is she in Spanish.
    const bool is_word = lexicon.has(kNeverCalled, post.words[name.first].folded);
    if (!is_word && !is_maker(post.words, name, lexicon) && !is_one_of(team, post.at(name.span)))
      names.push_back(name.span);
  }
  const SpanSet found(names);
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const TextSpan span = post.words[at].span;
    if (!spared.overlaps(span) && !found.overlaps(span) && is_named_by_context(post, at)) {
      names.push_back(span);
    }
  }
  std::ranges::sort(names);
  return names;
}

/// Whether `consent:` says that it was given, or the post itself.
bool has_consent(const PostContext& post) {
  if (!find_told(post, "tells-consent").empty()) return true;
  const auto consent = post.fields.find("consent");
  if (!consent || consent->value->is_null()) return false;
  return !consent->value->is_scalar() ||
         !post.lexicon->has(kNoConsent, fold_case(trimmed(consent->value->scalar)));
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::string consent = has_consent(post) ? "yes" : "no";
  // A bare text that tells a story by its words alone has no place for a note on consent.
  const Level at_most = post.told_of("topic") == nullptr ? Level::Error : Level::Warning;
  std::set<std::string> named;
  for (const TextSpan span : names_in(post)) {
    const std::string_view name = post.at(span);
    if (!named.insert(name_key(name.substr(0, name.find(' ')))).second) continue;
    things.push_back(
        {.place = span, .values = {{"shown", "name"}, {"consent", consent}}, .at_most = at_most});
  }
  for (const MediaFacts& media : post.media) {
    std::string who = media.of.value_or("");
    if (!speaks_of_person(who, *post.lexicon) && !is_full_name(who, *post.lexicon)) {
      who = media.alt && media.alt->value->is_scalar() ? media.alt->value->scalar : std::string();
      if (!speaks_of_person(who, *post.lexicon)) continue;
    }
    things.push_back(
        {.place = media.at,
         .values = {{"found", media.file}, {"shown", "picture"}, {"consent", consent}, {"of", who}},
         .at_most = at_most});
  }
}

constexpr std::string_view kShownWords[] = {"name", "picture"};
constexpr Term kValues[] = {
    {"shown", "name, or picture where one shows the person", TermType::OneOf, kShownWords},
    {"consent", "by `consent:`, or by the post's own words", TermType::OneOf, kYesOrNo},
    {"of", "whom the picture shows, by its `of:` or its description"},
};

}  // namespace

/// In C++: it finds names of people, and whether they agreed.
extern constinit const CheckKind kIdentifiedPersonKind = {
    .name = "identified-person",
    .summary =
        "Somebody whom readers can recognize: a personal name, at its first place, or a picture "
        "whose `of:` or description speaks of a person. Officials and the team are left out.",
    .example = "forbid: { identified-person: any, with: { consent: no } }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
