#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/near_posts.h"
#include "text/words.h"

namespace advolint {
namespace {

/// Whether both are for one platform at least, or nothing says for which either is.
bool share_platform(const Post& a, const Post& b) {
  if (a.platforms.empty() && b.platforms.empty()) return true;
  return std::ranges::any_of(a.platforms, [&](const PlatformUse& it) {
    return std::ranges::count(b.platforms, it.id, &PlatformUse::id) != 0;
  });
}

std::string words_of(const Post& post) {
  std::string words;
  for (const WordToken& word : cut_words(post.body.text())) words.append(word.folded).append(" ");
  return words;
}

/// Posts with days are compared by their days.
bool has_day(const Post& post) { return post.own_fields.find("date") != nullptr; }

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  constexpr std::size_t kFewestWords = 6;
  if (post.words.size() < kFewestWords || post.platform == nullptr || post.when) return;
  const std::size_t size = post.post.body.text().size();
  std::string words;  // of this post, once they are asked for
  // Of the posts above it, the nearest: whoever pastes a text twice does so nearby.
  constexpr std::uint32_t kNearest = 100;
  for (const Post& other : posts_before(post, kNearest)) {
    // Signs aside, the same words have nearly the same size.
    constexpr std::size_t kSigns = 8;  // bytes
    const std::size_t others = other.body.text().size();
    constexpr std::size_t kOpening = 12;  // bytes, which a slip copies as they are
    if (!post.post.body.text().starts_with(other.body.text().substr(0, kOpening))) continue;
    if (std::max(size, others) - std::min(size, others) > kSigns) continue;
    if (has_day(other) || !share_platform(post.post, other)) continue;
    if (words.empty()) words = words_of(post.post);
    if (words != words_of(other)) continue;
    const auto end = static_cast<std::uint32_t>(post.text.text().size());
    things.push_back(
        {.place = TextSpan{0, end},
         .values = {{"number", fmt::format("{}", other.number)}},
         .notes = {{Phrase("the same text is here"), Location{post.draft.file, other.span}}}});
    return;
  }
}

constexpr Term kValues[] = {
    {"number", "the number of the first post that says the same, in its file"},
};

}  // namespace

/// In C++: it compares the words of the posts of a draft.
extern constinit const CheckKind kSameTextKind = {
    .name = "same-text",
    .summary =
        "The words of an earlier post of this draft on one platform, where neither has a day.",
    .example = "forbid: { same-text: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
