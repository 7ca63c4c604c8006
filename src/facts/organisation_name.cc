#include "facts/organisation_name.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "facts/stated_phrases.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kOwnLibrary;      ///< how a library speaks of itself: "our library"
extern const WordList kLeftOutOfNames;  ///< of a library's name in daily speech: "public"

namespace {

constexpr std::size_t kFewestInitials = 3;  // two capitals mean too many other things

std::string without_common_words(const std::vector<WordToken>& words, const Lexicon& lexicon) {
  std::string name;
  std::size_t count = 0;
  for (const WordToken& word : words) {
    if (lexicon.has(kLeftOutOfNames, word.folded)) continue;
    name += (name.empty() ? "" : " ") + word.folded;
    ++count;
  }
  return count < 2 ? std::string() : name;
}

/// "RPL" of "Riverbend Public Library"; empty if they are too few.
std::string initials(std::string_view name, const std::vector<WordToken>& words) {
  std::string letters;
  for (const WordToken& word : words) {
    const char first = name[word.span.begin];
    if ('A' <= first && first <= 'Z') letters += first;
  }
  return letters.size() < kFewestInitials ? std::string() : letters;
}

bool is_own_mention(const Entity& entity, const Organisation& organisation) {
  return entity.kind == EntityKind::Mention &&
         std::ranges::any_of(organisation.handles, [&](const Handle& handle) {
           return fold_case(handle.name) == fold_case(entity.text);
         });
}

}  // namespace

std::vector<TextSpan> find_organisation(const PostContext& post) {
  std::vector<TextSpan> found;
  if (!post.workspace.organisation) return found;
  const Organisation& organisation = *post.workspace.organisation;
  const std::vector<WordToken> name = cut_words(organisation.name);
  std::vector<std::string> names = {organisation.name, without_common_words(name, *post.lexicon)};
  const auto own = post.lexicon->words(kOwnLibrary);
  names.insert(names.end(), own.begin(), own.end());
  for (const PhraseMatch& match : stated_phrases(names).find(post.phrase_text)) {
    found.push_back(match.span);
  }
  const std::string letters = initials(organisation.name, name);
  for (const WordToken& word : post.words) {
    if (!letters.empty() && post.at(word.span) == letters) found.push_back(word.span);
  }
  for (const Entity& entity : post.entities) {
    if (is_own_mention(entity, organisation)) found.push_back(entity.span);
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace advolint
