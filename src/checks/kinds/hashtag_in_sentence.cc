#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/code_points.h"
#include "text/words.h"

namespace advolint {

namespace {

constexpr std::uint32_t kMostInASentence = 2;

bool has_word(std::string_view text) { return !cut_words(text).empty(); }

/// The tags of `sentence` that a reader meets on the way: those that stand before its last word.
std::vector<TextSpan> tags_among_words(const PostContext& post, TextSpan sentence,
                                       std::span<const TextSpan> tags) {
  std::vector<TextSpan> among(tags.begin(), tags.end());
  std::uint32_t end = sentence.end;
  while (!among.empty() && !has_word(post.at({among.back().end, end}))) {
    end = among.back().begin;
    among.pop_back();
  }
  return among;
}

void find_hashtags_in_sentences(const PostContext& post, const Claim& claim,
                                std::vector<Thing>& things) {
  const std::uint32_t most = claim.number("most", kMostInASentence);
  std::vector<TextSpan> tags;
  for (const Entity& tag : entities_of(post, EntityKind::Hashtag)) tags.push_back(tag.span);
  auto next = tags.begin();
  for (const TextSpan sentence : post.sentences) {
    const auto first =
        std::find_if(next, tags.end(), [&](TextSpan tag) { return tag.begin >= sentence.begin; });
    next = std::find_if(first, tags.end(), [&](TextSpan tag) { return tag.begin >= sentence.end; });
    const std::vector<TextSpan> among = tags_among_words(post, sentence, {first, next});
    if (among.size() <= most) continue;
    things.push_back({TextSpan{among.front().begin, among.back().end},
                      {{"count", fmt::format("{}", among.size())}},
                      {}});
  }
}

constexpr Term kValues[] = {{"count", "how many hashtags the sentence has among its words"}};
constexpr Term kParameters[] = {
    {"most", "how many of them are fine; 2 if not given", TermType::Number}};

}  // namespace

/// In C++: it knows where sentences and their rows of hashtags end.
extern constinit const CheckKind kHashtagInSentenceKind = {
    .name = "hashtag-in-sentence",
    .summary =
        "A sentence with many hashtags among its words; those that stand behind it do not count.",
    .example = "forbid: { hashtag-in-sentence: any, most: 2 }",
    .values = kValues,
    .parameters = kParameters,
    .find = find_hashtags_in_sentences,
};

}  // namespace advolint
