#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "checks/check_kind.h"
#include "facts/known_words.h"
#include "facts/prose.h"

namespace advolint {

namespace {

constexpr std::size_t kLongestTag = 64;

/// How a stretch of a tag can be cut into words.
struct Cut {
  std::size_t words = 0;  ///< the fewest; 0: not at all
  std::size_t last = 0;   ///< where the last of them begins
  bool is_only = true;    ///< no other way has as few words
};

bool may_be_part(std::string_view part, const Lexicon& lexicon) {
  constexpr std::size_t kShortestWord = 3;
  // All else that short makes any tag divisible.
  if (part.size() < kShortestWord) return lexicon.has(WordList::HashtagShortWords, part);
  return known_words().contains(part);
}

/// The cuts of the first 0, 1, 2, … letters of `tag`.
std::vector<Cut> cut(std::string_view tag, const Lexicon& lexicon) {
  constexpr std::size_t kLongestWord = 16;
  std::vector<Cut> cuts(tag.size() + 1);
  for (std::size_t end = 1; end <= tag.size(); ++end) {
    for (std::size_t begin = end > kLongestWord ? end - kLongestWord : 0; begin < end; ++begin) {
      if (begin > 0 && cuts[begin].words == 0) continue;
      if (!may_be_part(tag.substr(begin, end - begin), lexicon)) continue;
      const Cut found{cuts[begin].words + 1, begin, cuts[begin].is_only};
      Cut& best = cuts[end];
      if (best.words == 0 || found.words < best.words) {
        best = found;
      } else if (found.words == best.words) {
        best.is_only = false;
      }
    }
  }
  return cuts;
}

constexpr std::size_t kSureWord = 4;

/// Two short halves are often one word ("carpet"), and so is a short word before another
/// ("forgiving").
bool are_two_words(std::string_view first, std::string_view second, const Lexicon& lexicon) {
  constexpr std::size_t kLongWord = 6;
  if (first.size() > second.size()) std::swap(first, second);
  if (first.size() >= kSureWord) return true;
  return second.size() >= kLongWord && lexicon.has(WordList::HashtagSureWords, first);
}

/// "FundLibraries" for "fundlibraries"; nothing if that is one word, unknown, or can be read in
/// several ways.
std::optional<std::string> capitalised(std::string_view tag, const Lexicon& lexicon) {
  const std::size_t letters = std::min(tag.find_first_of("0123456789"), tag.size());
  const std::string_view word = tag.substr(0, letters);
  if (word.size() > kLongestTag || known_words().contains(word)) return std::nullopt;
  const std::vector<Cut> cuts = cut(word, lexicon);
  if (cuts.back().words < 2 || !cuts.back().is_only) return std::nullopt;
  std::string result(tag);
  std::size_t longest = 0;
  for (std::size_t end = word.size(); end > 0; end = cuts[end].last) {
    const std::size_t begin = cuts[end].last;
    result[begin] = static_cast<char>(result[begin] - 'a' + 'A');
    longest = std::max(longest, end - begin);
  }
  if (cuts.back().words > 2) return longest >= kSureWord ? std::optional(result) : std::nullopt;
  const bool is_sure =
      are_two_words(word.substr(0, cuts.back().last), word.substr(cuts.back().last), lexicon);
  return is_sure ? std::optional(result) : std::nullopt;
}

/// The casing that the workspace uses for this tag, if it has one with capitals.
std::optional<std::string> registered(const Workspace& workspace, std::string_view lower) {
  const auto is_same = [&](std::string_view tag) {
    return tag != lower && lower_ascii(tag) == lower;
  };
  if (workspace.hashtags) {
    for (const RegisteredHashtag& hashtag : *workspace.hashtags) {
      if (is_same(hashtag.tag)) return hashtag.tag;
    }
  }
  if (!workspace.campaigns) return std::nullopt;
  for (const Campaign& campaign : *workspace.campaigns) {
    const auto tag = std::ranges::find_if(campaign.hashtags, is_same);
    if (tag != campaign.hashtags.end()) return *tag;
  }
  return std::nullopt;
}

/// Whether the registry writes the tag as it stands: somebody wants it so.
bool is_registered_so(const Workspace& workspace, std::string_view tag) {
  return workspace.hashtags &&
         std::ranges::find(*workspace.hashtags, tag, &RegisteredHashtag::tag) !=
             workspace.hashtags->end();
}

void find_uncased_hashtags(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const Entity& tag : entities_of(post, EntityKind::Hashtag)) {
    const bool is_lower = std::ranges::all_of(
        tag.text, [](char byte) { return is_ascii_lower(byte) || is_ascii_digit(byte); });
    if (!is_lower || tag.text.empty() || !is_ascii_lower(tag.text.front())) continue;
    if (is_registered_so(post.workspace, tag.text)) continue;
    std::optional<std::string> wanted = registered(post.workspace, tag.text);
    const bool is_known = wanted.has_value();
    if (!wanted) wanted = capitalised(tag.text, *post.lexicon);
    if (!wanted) continue;
    things.push_back(
        {tag.span, {{"wanted", *wanted}, {"known", is_known ? "registry" : "words"}}, {}});
  }
}

constexpr std::string_view kKnownWords[] = {"registry", "words"};
constexpr Term kValues[] = {
    {"wanted", "the tag with a capital letter for each word, without its sign"},
    {"known", "\"registry\" if the workspace writes it so, \"words\" if it was cut at known words",
     TermType::OneOf, kKnownWords},
};

}  // namespace

/// In C++: it cuts a tag into known words.
extern constinit const CheckKind kHashtagCasingKind = {
    .name = "hashtag-casing",
    .summary = "A hashtag of several words without a capital letter: #fundlibraries.",
    .example = "forbid: { hashtag-casing: any }",
    .values = kValues,
    .parameters = {},
    .find = find_uncased_hashtags,
};

}  // namespace advolint
