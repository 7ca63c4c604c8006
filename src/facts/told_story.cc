#include <algorithm>

#include "facts/patrons.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/told_topics.h"

namespace advolint {

extern const WordList kMakers;       ///< whoever follows made it: "photo by"
extern const WordList kOurs;         ///< the writer's: "our librarian"
extern const WordList kAuthorVerbs;  ///< tell of somebody's work, after their name: "shows"
extern const WordList kAtWork;       ///< those who are at work, or known to all, when they borrow

namespace {

/// "Ms. Ruiz, our 2026 Librarian of the Year": whom the name belongs to works here.
bool is_one_of_ours(const PostContext& post, std::vector<WordToken>::const_iterator after) {
  constexpr std::ptrdiff_t kNear = 6;  // words
  if (after == post.words.end() || !post.lexicon->has(kOurs, after->folded)) return false;
  const auto end = post.words.end() - after > kNear ? after + kNear : post.words.end();
  return std::any_of(after, end,
                     [&](const WordToken& it) { return post.lexicon->has(kAtWork, it.folded); });
}

/// "by Toni Morrison", "Toni Morrison explores", "our librarian Ana": who made something or works
/// here gained nothing.
bool is_someone_else(const PostContext& post, TextSpan person) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  const auto word = std::ranges::lower_bound(post.words, person.begin, {}, begin_of);
  const auto after = std::ranges::lower_bound(post.words, person.end, {}, begin_of);
  if (after != post.words.end() && post.lexicon->has(kAuthorVerbs, after->folded)) return true;
  if (is_one_of_ours(post, after)) return true;
  if (word == post.words.begin()) return false;
  const std::string& before = std::prev(word)->folded;
  return post.lexicon->has(kMakers, before) || post.lexicon->has(kAtWork, before);
}

}  // namespace

std::optional<TextSpan> find_told_story(const PostContext& post) {
  std::vector<TextSpan> told = find_told(post, "tells-story");
  const std::vector<TextSpan> troubles = find_told(post, "tells-trouble");
  if (!troubles.empty() && find_told(post, "tells-fiction").empty()) {
    told.insert(told.end(), troubles.begin(), troubles.end());
    std::ranges::sort(told);
  }
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
