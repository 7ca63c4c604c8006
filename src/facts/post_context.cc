#include "facts/post_context.h"

#include <algorithm>

namespace advolint {

void PostContext::look_up_words() {
  word_lists.clear();
  word_lists.reserve(words.size());
  for (const WordToken& word : words) word_lists.push_back(lexicon->lists_of(word.folded));
}

SourceSpan PostContext::to_source(TextSpan span) const {
  const auto body_end = static_cast<std::uint32_t>(post.body.text().size());
  if (span.begin < body_end) span.end = std::min(span.end, body_end);
  return text.to_source(span);
}

bool PostContext::inside(TextSpan span, EntityKind kind) const {
  return std::ranges::any_of(entities, [&](const Entity& entity) {
    return entity.kind == kind && entity.span.overlaps(span);
  });
}

}  // namespace advolint
