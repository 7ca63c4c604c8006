#include <algorithm>

#include "checks/kinds/kinds.h"
#include "text/language.h"

namespace advolint {
namespace {

bool addresses_readers(const PostContext& post, TextSpan sentence) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  const auto first = std::ranges::lower_bound(post.words, sentence.begin, {}, begin_of);
  const auto behind = std::ranges::lower_bound(post.words, sentence.end, {}, begin_of);
  return std::any_of(first, behind, [&](const WordToken& it) {
    return post.lexicon->has(WordList::Readers, it.folded);
  });
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const TextSpan sentence : post.sentences) {
    // Closing quotes and brackets may stand behind the sign.
    const std::string_view text = post.at(sentence);
    const std::size_t mark = text.rfind('?');
    constexpr std::size_t kClosing = 4;
    if (mark == std::string_view::npos || text.size() - mark > kClosing) continue;
    things.push_back(
        {.place = sentence,
         .values = {{"to-readers", addresses_readers(post, sentence) ? "yes" : "no"}}});
  }
}

constexpr NamedDoc kValues[] = {
    {"to-readers", "yes if it says “you” or “anyone”"},
};

}  // namespace

constinit const CheckKind kQuestionKind = {
    .name = "question",
    .summary = "A sentence that ends in a question mark.",
    .example = "require: { question: at least 1, with: { to-readers: yes } }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
