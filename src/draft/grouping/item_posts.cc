#include "draft/grouping/item_posts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "draft/grouping/editor_notes.h"
#include "draft/naming/post_words.h"

namespace advolint {

bool items_are_posts(const std::vector<TextUnit>& units, const SplitFacts& facts) {
  std::ptrdiff_t items = 0, alike = 0, strong = 0, leads = 0, intros = 0;
  bool is_below_item = false;
  for (const TextUnit& unit : units) {
    if (unit.is_item()) {
      ++items;
      alike += unit.signs.reads_like_post() ? 1 : 0;
      strong += unit.signs.has_strong_sign() || unit.signs.is_quoted ? 1 : 0;
      is_below_item = true;
    } else if (!is_below_item) {
      ++(is_intro(unit) || !unit.signs.reads_like_post() ? intros : leads);
    }
  }
  if (facts.is_numbered && !facts.is_thread) return false;
  if (facts.is_reply) return alike == items;
  if (facts.is_thread) return alike == items && items > 1;
  if (facts.is_plural || facts.is_plural_above)
    return alike * 5 >= items * 4 && leads == 0 ? true : strong * 2 >= items && alike == items;
  if (leads > 0) return items > 1 && strong == items && alike == items;
  if (intros > 0) return strong * 2 >= items && alike == items;
  return alike == items;
}

bool is_note(const TextUnit& unit) {
  const Block& first = unit.blocks.front();
  return unit.blocks.size() == 1 && (is_all_italic(first) || is_in_brackets(first));
}

std::size_t find_list_of_mail(const std::vector<TextUnit>& units) {
  const bool begins_with_reply = !units.empty() && !units.front().is_item() &&
                                 !is_intro(units.front()) && units.front().signs.reads_like_post();
  const auto list = std::ranges::find_if(units, &TextUnit::is_item);
  const bool has_lead = begins_with_reply && list != units.end() && is_intro(*(list - 1));
  return has_lead ? static_cast<std::size_t>(list - units.begin()) - 1 : units.size();
}

bool begins_with_title(const TextUnit& unit) {
  constexpr std::size_t kMostWords = 12;
  if (unit.blocks.size() < 2) return false;
  const Block& first = unit.blocks.front();
  const std::string_view words = first.text.text(first.words());
  const bool is_marked = std::ranges::any_of(first.markup, [&](const MarkupSpan& it) {
    const bool is_shown = it.kind == MarkupKind::Emphasis || it.kind == MarkupKind::Strong;
    return is_shown && it.span.size() + 1 >= words.size();
  });
  return is_marked && signs_of_post(words).words <= kMostWords;
}

}  // namespace advolint
