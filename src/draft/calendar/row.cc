#include "draft/calendar/row.h"

#include <algorithm>
#include <utility>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/cell_rules.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/words.h"

namespace advolint {
namespace {

yaml::Node mapping_at(SourceSpan span) {
  return {.kind = yaml::Kind::Mapping, .scalar = {}, .span = span, .items = {}, .entries = {}};
}

/// The words of a cell without what explains them: "Story" of "Story (3 frames)".
std::string_view without_explanation(std::string_view text) {
  const std::size_t open = text.find('(');
  return text.substr(0, open == 0 ? text.size() : open);
}

}  // namespace

void CalendarRowReader::read(const TableRow& row, Draft& draft) {
  texts_.clear();
  platform_texts_.clear();
  ticked_.clear();
  networks_.clear();
  pictures_ = {};
  suppressions_.clear();
  fields_ = mapping_at(span_of(row));
  says_more_than_a_day_ = false;
  goes_everywhere_.reset();
  goes_elsewhere_ = goes_to_network_ = false;
  thread_hint_ = ThreadHint::None;
  first_post_ = 0;
  count_of_posts_ = 0;
  uses_.assign(row.cells.size(), Use::None);
  posts_.assign(row.cells.size(), 0);
  const std::size_t count = std::min(row.cells.size(), facts_.header.columns.size());
  for (at_ = 0; at_ < count; ++at_) read_cell(row.cells[at_], facts_.header.columns[at_]);
  pictures_.put_into(fields_);
  if (without_year_ && !has_told_year_) {
    const std::string found(facts_.file.text(*without_year_));
    draft.faults.push_back({"no-year", *without_year_, {{"found", found}}});
    has_told_year_ = true;
  }
  if (facts_.day != nullptr && fields_.find("date") == nullptr)
    put(fields_, "date", facts_.day->span, *facts_.day);
  add_posts(row, draft);
  add_stretches(row, draft);
  for (Suppression& it : suppressions_) {
    it.covers = span_of(row);
    draft.suppressions.push_back(std::move(it));
  }
}

void CalendarRowReader::read_cell(const TableCell& cell, const CalendarColumn& column) {
  const CellKind kind = column.use.meaning.kind;
  const PostText& text = cell.text;
  if (text.text().empty()) return;
  if (column.use.is_for_platforms()) return read_platform_cell(cell, column);
  if (kind == CellKind::Nothing) return;
  if (kind == CellKind::Weekday) return set_weekday(text, column);
  // "TBD" names no platform that could be unknown.
  const std::string plain = kind == CellKind::Platforms ? plain_words(text.text()) : std::string();
  if (kind == CellKind::Platforms && (plain.empty() || calendar_words().undecided.contains(plain)))
    return;
  const bool is_date = kind == CellKind::Day || kind == CellKind::Time;
  uses_[at_] = is_date ? Use::When : Use::Field;
  // "Nothing planned" beside a day is not a post.
  const std::string& key = column.use.meaning.key;
  const bool is_of_plan = key == "status" || key == "author" || key == "approved-by";
  says_more_than_a_day_ |= !is_date && !is_of_plan;
  switch (kind) {
    case CellKind::Body:
      if (says_nothing(text.text())) return;
      uses_[at_] = is_note(facts_.file, cell) ? Use::Note : Use::Post;
      if (uses_[at_] == Use::Post) texts_.push_back({without_networks(text, column), at_});
      return;
    case CellKind::Words:
      return set_words(text, column);
    case CellKind::List:
      return add_list(text, column);
    case CellKind::Platforms:
      return read_platforms(text, column);
    case CellKind::Day:
      return set_date(text, column);
    case CellKind::Time:
      return set_time(text, column);
    case CellKind::Rules:
      return read_cell_rules(text, suppressions_);
    case CellKind::File:
      // "TBD": nobody has chosen one.
      if (!says_nothing(text.text()) &&
          !calendar_words().undecided.contains(plain_words(text.text())))
        pictures_.add_files(text, column.span);
      return;
    case CellKind::Description:
      if (!says_nothing(text.text())) pictures_.add_descriptions(text, column.span);
      return;
    case CellKind::Weekday:
    case CellKind::Nothing:
      return;
  }
}

void CalendarRowReader::set_words(const PostText& text, const CalendarColumn& column) {
  if (text.text().find_first_not_of(" -.?/") == std::string::npos) return;
  yaml::Node words = scalar_of(text);
  const auto& values = spoken_values();
  if (const auto known = values.find(column.use.meaning.key); known != values.end()) {
    for (const std::string_view form :
         {text.text(TextSpan{0, static_cast<std::uint32_t>(text.text().size())}),
          without_explanation(text.text())}) {
      const std::string plain = plain_words(form);
      const auto value = known->second.find(plain);
      const bool is_ours =
          std::ranges::any_of(known->second, [&](const auto& it) { return it.second == plain; });
      if (value == known->second.end() && !is_ours) continue;
      words.scalar = is_ours ? plain : value->second;
      break;
    }
  }
  if (column.use.meaning.key == "language") {
    const auto code = calendar_words().languages.find(plain_words(words.scalar));
    if (code != calendar_words().languages.end()) words.scalar = code->second;
  }
  put(fields_, column.use.meaning.key, column.span, std::move(words));
}

void CalendarRowReader::add_list(const PostText& text, const CalendarColumn& column) {
  if (says_nothing(text.text())) return;
  const std::string& key = column.use.meaning.key;
  // "Tags" of a scheduler sort posts, and are no hashtags.
  const bool may_be_other = key == "hashtags" && column.use.weight != NameWeight::Own;
  if (may_be_other && text.text().find('#') == std::string::npos) return;
  auto entry = std::ranges::find(fields_.entries, key, &yaml::Entry::key);
  if (entry == fields_.entries.end()) {
    put(fields_, key, column.span, list_at(text));
    entry = fields_.entries.end() - 1;
  }
  for (const TextSpan span : split(text.text(), " \t\r\n,;"))
    entry->value.items.push_back(scalar_of(text, span));
}

}  // namespace advolint
