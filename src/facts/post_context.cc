#include "facts/post_context.h"

#include <algorithm>

#include "text/characters.h"

namespace advolint {

void PostContext::look_up_words() {
  word_lists.clear();
  word_lists.reserve(words.size());
  lists = {};
  for (const WordToken& word : words) {
    const ListSet* of_word = lexicon->lists_of(word.folded, word.hash);
    if (of_word != nullptr) lists.add(*of_word);
    word_lists.push_back(of_word);
  }
}

SourceSpan PostContext::to_source(TextSpan span) const {
  const auto body_end = static_cast<std::uint32_t>(post.body.text().size());
  if (span.begin < body_end) span.end = std::min(span.end, body_end);
  return text.to_source(span);
}

const ToldFact* PostContext::told_of(std::string_view key) const {
  const auto found = std::ranges::find(told, key, &ToldFact::key);
  return found == told.end() ? nullptr : &*found;
}

std::string PostContext::word(std::string_view key) const {
  if (std::string stated = fields.word(key); !stated.empty()) return stated;
  const ToldFact* fact = told_of(key);
  return fact == nullptr ? std::string() : fact->value;
}

bool PostContext::is_about(std::string_view key, std::string_view value) const {
  if (const std::string stated = fields.word(key); !stated.empty())
    return fold_case(stated) == value;
  return std::ranges::any_of(
      told, [&](const ToldFact& it) { return it.key == key && it.value == value; });
}

bool PostContext::inside(TextSpan span, EntityKind kind) const {
  // Entities are in order and do not overlap, so that so do their ends.
  const auto end_of = [](const Entity& it) { return it.span.end; };
  auto entity = std::ranges::lower_bound(entities, span.begin, {}, end_of);
  for (; entity != entities.end() && entity->span.begin <= span.end; ++entity) {
    if (entity->kind == kind && entity->span.overlaps(span)) return true;
  }
  return false;
}

}  // namespace advolint
