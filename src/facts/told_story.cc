#include <algorithm>

#include "facts/patrons.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/told_topics.h"

namespace advolint {

extern const WordList kMakers;       ///< whoever follows made it: "photo by"
extern const WordList kAuthorVerbs;  ///< tell of somebody's work, after their name: "shows"
extern const WordList kAtWork;       ///< those who are at work, or known to all, when they borrow

namespace {

/// "by Toni Morrison", "Toni Morrison explores", "our librarian Ana": who made something or works
/// here gained nothing.
bool is_someone_else(const PostContext& post, TextSpan person) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  const auto word = std::ranges::lower_bound(post.words, person.begin, {}, begin_of);
  const auto after = std::ranges::lower_bound(post.words, person.end, {}, begin_of);
  if (after != post.words.end() && post.lexicon->has(kAuthorVerbs, after->folded)) return true;
  if (word == post.words.begin()) return false;
  const std::string& before = std::prev(word)->folded;
  return post.lexicon->has(kMakers, before) || post.lexicon->has(kAtWork, before);
}

}  // namespace

std::optional<TextSpan> find_told_story(const PostContext& post) {
  const std::vector<TextSpan> told = find_told(post, "tells-story");
  if (told.empty()) return std::nullopt;
  constexpr std::uint32_t kNear = 200;  // bytes: a sentence or two
  for (const TextSpan person : find_private_persons(post)) {
    if (is_someone_else(post, person)) continue;
    const auto near = std::ranges::find_if(told, [&](TextSpan it) {
      return it.begin < person.end + kNear && person.begin < it.end + kNear;
    });
    if (near != told.end()) return *near;
  }
  return std::nullopt;
}

}  // namespace advolint
