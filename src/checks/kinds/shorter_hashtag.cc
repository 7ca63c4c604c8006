#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/near_posts.h"
#include "facts/prose.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// The hashtags of a text, by their signs alone: of posts that are not at hand.
std::vector<std::string_view> tags_in(std::string_view text) {
  std::vector<std::string_view> tags;
  for (std::size_t at = text.find('#'); at != text.npos; at = text.find('#', at + 1)) {
    std::size_t end = at + 1;
    while (end < text.size() && (is_ascii_alphanumeric(text[end]) || text[end] == '_')) ++end;
    tags.push_back(text.substr(at + 1, end - at - 1));
  }
  return tags;
}

/// "LibraryDayOfAction" of "DayOfAction": the same words with more of them before.
bool is_longer_form(std::string_view longer, std::string_view shorter) {
  if (longer.size() <= shorter.size()) return false;
  const std::size_t begin = longer.size() - shorter.size();
  return is_ascii_upper(longer[begin]) && is_ascii_lower(longer[begin - 1]) &&
         fold_case(longer.substr(begin)) == fold_case(shorter);
}

bool has_several_words(std::string_view tag) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::ranges::count_if(tag, is_ascii_upper) >= kFewest;
}

/// The longer form that most of the other posts have, and how many; none where a post has the
/// shorter one, too.
std::pair<std::string, std::size_t> longer_form(const PostContext& post, std::string_view tag) {
  constexpr std::uint32_t kNearest = 100;  // posts of a file
  std::map<std::string, std::size_t> uses;
  for (const Post& other : posts_near(post, kNearest)) {
    if (other.number == post.post.number) continue;
    std::string found;
    for (const std::string_view it : tags_in(other.body.text())) {
      if (fold_case(it) == fold_case(tag)) return {};
      if (is_longer_form(it, tag)) found = it;
    }
    if (!found.empty()) ++uses[found];
  }
  std::pair<std::string, std::size_t> best;
  for (const auto& [form, count] : uses)
    if (count > best.second) best = {form, count};
  return best;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  constexpr std::size_t kFewest = 2;
  for (const Entity& tag : entities_of(post, EntityKind::Hashtag)) {
    if (!has_several_words(tag.text)) continue;
    const auto [form, count] = longer_form(post, tag.text);
    if (count < kFewest || post.text.text().find("#" + form) != std::string::npos) continue;
    things.push_back(
        {.place = tag.span, .values = {{"near", form}, {"count", fmt::format("{}", count)}}});
  }
}

constexpr Term kValues[] = {
    {"near", "the longer hashtag, without its sign"},
    {"count", "how many other posts of the file have it"},
};

}  // namespace

/// In C++: it compares the hashtags of the posts of a draft.
extern constinit const CheckKind kShorterHashtagKind = {
    .name = "shorter-hashtag",
    .summary =
        "A hashtag that leaves out the first words of one which two other posts of the draft have: "
        "#DayOfAction beside #LibraryDayOfAction.",
    .example = "forbid: { shorter-hashtag: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
