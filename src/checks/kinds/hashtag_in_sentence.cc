#include <algorithm>
#include <cstdint>
#include <optional>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/ascii.h"
#include "text/code_points.h"
#include "text/words.h"

namespace advolint {

namespace {

constexpr std::uint32_t kMostInASentence = 2;

/// Whether a dot joins the word to another: "riverbend.example", which no platform may link.
bool is_in_address(const PostContext& post, TextSpan word) {
  const std::string_view text = post.text.text();
  const auto joins = [&](std::size_t dot, std::size_t beyond) {
    return dot < text.size() && beyond < text.size() && text[dot] == '.' &&
           is_ascii_letter(text[beyond]);
  };
  return joins(word.end, word.end + 1) || (word.begin > 1 && joins(word.begin - 1, word.begin - 2));
}

/// Where the words of prose begin: links and mentions after a row of tags are none.
std::vector<std::uint32_t> prose_of(const PostContext& post) {
  const SpanSet spared = code_and(post, {EntityKind::Link, EntityKind::Mention});
  std::vector<std::uint32_t> begins;
  for (const WordToken& word : post.words) {
    // "4/4" counts the parts of a thread.
    const bool is_number = std::ranges::all_of(word.folded, is_ascii_digit);
    if (is_number || spared.overlaps(word.span) || is_in_address(post, word.span)) continue;
    begins.push_back(word.span.begin);
  }
  return begins;
}

bool has_word(const std::vector<std::uint32_t>& prose, TextSpan span) {
  const auto word = std::ranges::lower_bound(prose, span.begin);
  return word != prose.end() && *word < span.end;
}

/// The tags of `sentence` that a reader meets on the way: those that are before its last word.
std::vector<TextSpan> tags_among_words(const std::vector<std::uint32_t>& prose, TextSpan sentence,
                                       std::span<const TextSpan> tags) {
  std::vector<TextSpan> among(tags.begin(), tags.end());
  std::uint32_t end = sentence.end;
  while (!among.empty() && !has_word(prose, {among.back().end, end})) {
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
  if (tags.size() <= most) return;
  std::optional<std::vector<std::uint32_t>> prose;  // most posts get by without
  auto next = tags.begin();
  for (const TextSpan sentence : post.sentences) {
    const auto first =
        std::find_if(next, tags.end(), [&](TextSpan tag) { return tag.begin >= sentence.begin; });
    next = std::find_if(first, tags.end(), [&](TextSpan tag) { return tag.begin >= sentence.end; });
    if (static_cast<std::size_t>(next - first) <= most) continue;
    if (!prose) prose = prose_of(post);
    const std::vector<TextSpan> among = tags_among_words(*prose, sentence, {first, next});
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
        "A sentence with many hashtags among its words; those that stand after it do not count.",
    .example = "forbid: { hashtag-in-sentence: any, most: 2 }",
    .values = kValues,
    .parameters = kParameters,
    .find = find_hashtags_in_sentences,
};

}  // namespace advolint
