#include <algorithm>

#include "checks/check_kind.h"
#include "text/confusables.h"
#include "text/language.h"
#include "text/utf8.h"

namespace advolint {

extern const WordList kReaders;  ///< by which a question turns to its readers

namespace {

bool addresses_readers(const PostContext& post, TextSpan sentence) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  const auto first = std::ranges::lower_bound(post.words, sentence.begin, {}, begin_of);
  const auto after = std::ranges::lower_bound(post.words, sentence.end, {}, begin_of);
  return std::any_of(first, after,
                     [&](const WordToken& it) { return post.lexicon->has(kReaders, it.folded); });
}

/// Whether a sentence may go on with `sign` after its question mark and still be a question: more
/// marks, closing quotation marks and brackets, emoji.
bool may_follow_mark(char32_t sign) {
  constexpr std::u32string_view kSigns = U"?!\"')]}\u2019\u201D\u00BB\u203A\u2026\u203C\u2049 \t\n";
  return kSigns.find(sign) != std::u32string_view::npos || is_part_of_emoji(sign);
}

bool asks(std::string_view sentence) {
  const std::size_t mark = sentence.rfind('?');
  if (mark == std::string_view::npos) return false;
  for (std::size_t at = mark + 1; at < sentence.size();) {
    const utf8::Decoded sign = utf8::decode(sentence, at);
    if (!may_follow_mark(sign.code_point)) return false;
    at += sign.length_bytes;
  }
  return true;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  if (!post.bytes.has('?')) return;
  for (const TextSpan sentence : post.sentences) {
    if (!asks(post.at(sentence))) continue;
    things.push_back(
        {.place = sentence,
         .values = {{"to-readers", addresses_readers(post, sentence) ? "yes" : "no"}}});
  }
}

constexpr Term kValues[] = {
    {"to-readers", "yes if it says “you” or “anyone”", TermType::OneOf, kYesOrNo},
};

}  // namespace

/// In C++: it tells a question to readers from a quoted or a rhetorical one.
extern constinit const CheckKind kQuestionKind = {
    .name = "question",
    .summary = "A sentence that ends in a question mark.",
    .example = "require: { question: at least 1, with: { to-readers: yes } }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
