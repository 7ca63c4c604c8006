#include "draft/grouping/weekday_plans.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"
#include "text/trim.h"

namespace advolint {
namespace {

bool is_weekday(const Piece& it) {
  return heads_text(it) && it.begins_block && !it.has_value && it.label.is_whole && it.label.day &&
         it.label.day->weekday_alone && !it.label.holds_posts();
}

bool is_indented_text(const Piece& it) {
  const std::string_view text = it.block.text.text();
  return is_plain_text(it) && it.block.quote == 0 &&
         (text.starts_with("  ") || text.starts_with('\t'));
}

/// "  nothing, unless it snows. If it snows:" above the lines of the post: its bytes, with the line
/// end; 0 where there is none.
std::uint32_t size_of_note(const Piece& it) {
  constexpr std::size_t kMostWords = 14;
  const std::string_view text = it.block.text.text();
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || end == 0 || text[end - 1] != ':') return 0;
  const PostSigns note = signs_of_post(text.substr(0, end));
  const bool is_note = note.words <= kMostWords && !note.has_strong_sign() &&
                       is_like_post(signs_of_post(text.substr(end + 1)));
  return is_note ? static_cast<std::uint32_t>(end) + 1 : 0;
}

/// A line in brackets may be below the post.
bool holds_post(const Piece& it) {
  if (!is_indented_text(it)) return false;
  const std::string_view text = trimmed(words_of(it));
  const std::size_t line = text.ends_with(')') ? text.rfind('\n') : std::string_view::npos;
  return is_like_post(signs_of_post(text.substr(0, line)));
}

/// The weekdays of the plan; empty where the file has none.
std::vector<std::size_t> find_days(const Pieces& pieces) {
  constexpr std::size_t kFewest = 3;
  constexpr unsigned kDaysOfWeek = 7;
  std::vector<std::size_t> days;
  std::size_t texts = 0;
  unsigned last = 0;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (!is_weekday(pieces[i])) continue;
    const unsigned weekday = *pieces[i].label.day->weekday_alone;
    // Sunday ends a week, or begins it.
    const unsigned day = weekday == 0 && !days.empty() ? kDaysOfWeek : weekday;
    if (!days.empty() && day <= last) return {};
    last = day;
    days.push_back(i);
    texts += holds_post(pieces[i + 1]) ? 1 : 0;
  }
  return texts >= kFewest ? days : std::vector<std::size_t>();
}

}  // namespace

void label_weekday_plan(const SourceFile& file, Pieces& pieces, Ledger& ledger) {
  const std::vector<std::size_t> days = find_days(pieces);
  if (days.empty()) return;
  for (const std::size_t day : days) pieces[day].label.is_held = true;
  Pieces kept(std::make_move_iterator(pieces.begin()),
              std::make_move_iterator(pieces.begin() + static_cast<std::ptrdiff_t>(days.front())));
  bool is_below_text = false;
  for (std::size_t i = days.front(); i < pieces.size(); ++i) {
    Piece& it = pieces[i];
    if (heads_text(it)) is_below_text = false;
    const bool is_text = is_indented_text(it);
    if (is_below_text && !is_text && is_plain_text(it)) {
      ledger.aside(source_of(it.block.text), Phrase("beside the posts"));
      continue;
    }
    is_below_text |= is_text;
    if (const std::uint32_t note = is_text ? size_of_note(it) : 0; note > 0) {
      const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
      ledger.aside(source_of(cut_block(file, it.block, {0, note - 1}).text),
                   Phrase("a note for the team"));
      it.block = cut_block(file, it.block, {note, size});
    }
    kept.push_back(std::move(it));
  }
  pieces = std::move(kept);
}

}  // namespace advolint
