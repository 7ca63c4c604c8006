// Lengths, entities and folds, on every platform.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "harness/sound_draft.h"
#include "harness/target.h"
#include "platform/entity.h"
#include "platform/measure.h"
#include "platform/unit_cost.h"
#include "text/utf8.h"

namespace advolint::fuzz {
namespace {

constexpr std::uint32_t kSmallLimit = 12;

bool is_boundary(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

void promise_place(std::string_view text, TextSpan span, std::string_view what) {
  promise(span.begin <= span.end && span.end <= text.size(), what);
  promise(is_boundary(text, span.begin) && is_boundary(text, span.end), what);
}

/// A link or a mention that begins here is not cut.
bool begins_whole(const std::vector<Entity>& entities, std::uint32_t offset) {
  return std::ranges::any_of(entities, [&](const Entity& it) { return it.span.begin == offset; });
}

void try_entities(std::string_view text, const std::vector<Entity>& entities) {
  std::uint32_t last_begin = 0;
  for (const Entity& it : entities) {
    promise(it.span.begin >= last_begin, "entities are in order");
    promise(it.span.begin < it.span.end, "an entity holds something");
    promise_place(text, it.span, "an entity lies on characters");
    promise(text.substr(it.span.begin, it.span.size()).ends_with(it.text),
            "an entity holds its own text");
    last_begin = it.span.begin;
  }
}

void try_length(std::string_view text, const Platform& platform,
                const std::vector<Entity>& entities) {
  const Length length = measure(text, platform);
  promise(length.value == length_of(text, platform), "one length, with and without its parts");
  if (length.forbidden) promise_place(text, *length.forbidden, "what is refused lies in the post");
  const TextSpan seen = above_the_fold(text, platform);
  promise_place(text, seen, "what is above the fold lies in the post");
  promise(seen.begin == 0, "what is above the fold is the beginning");
  if (!length.excess) return;
  promise_place(text, *length.excess, "the excess lies in the post");
  promise(length.excess->end == text.size(), "the excess is the end of the post");
  if (begins_whole(entities, length.excess->begin)) return;
  const Length rest = measure(text.substr(0, length.excess->begin), platform);
  promise(rest.composer.value_or(rest.value) <= length.limit, "what is before the excess fits");
}

void try_platform(std::string_view text, Platform platform) {
  const std::vector<Entity> entities = find_entities(text, platform);
  try_entities(text, entities);
  try_length(text, platform, entities);
  if (!platform.length) return;
  platform.length->count = kSmallLimit;
  try_length(text, platform, entities);
}

void try_units(std::string_view text) {
  for (const CountedIn unit :
       {CountedIn::WeightedCharacters, CountedIn::GraphemeClusters, CountedIn::CodePoints,
        CountedIn::Utf16CodeUnits, CountedIn::Bytes, CountedIn::EmojiBytes}) {
    const UnitCount quick = count_units(text, unit, kSmallLimit);
    const UnitCount slow = count_units_one_by_one(text, unit, kSmallLimit);
    promise(quick.value == slow.value && quick.first_beyond == slow.first_beyond,
            "the quick way counts what the slow one counts");
  }
}

}  // namespace

void try_input(std::string_view input) {
  const std::string text = utf8::replace_ill_formed(input);
  try_units(text);
  for (const Platform& it : platforms().all()) try_platform(text, it);
}

}  // namespace advolint::fuzz
