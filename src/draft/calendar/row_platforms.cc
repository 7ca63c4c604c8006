#include <algorithm>
#include <string>
#include <utility>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/cells.h"
#include "draft/calendar/platform_list.h"
#include "draft/calendar/row.h"
#include "draft/calendar/words.h"
#include "draft/naming/label.h"
#include "draft/post/post_text_builder.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// Whether the cell can be a post: numbers of followers cannot.
bool has_letter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z');
  });
}

}  // namespace

/// Beside a column of texts, the cell says whether the post goes to the platform; else it is the
/// post.
void CalendarRowReader::read_platform_cell(const TableCell& cell, const CalendarColumn& column) {
  const PostText& text = cell.text;
  const bool is_network = column.use.platforms.empty();
  if (is_tick(text.text())) {
    uses_[at_] = Use::Field;
    const SourceSpan said_at = scalar_of(text).span;
    for (const std::string& id : column.use.platforms) {
      ticked_.push_back(
          {.id = id, .origin = PlatformOrigin::Row, .said_at = said_at, .account = {}});
    }
    if (is_network) networks_.push_back({column.use.network, said_at});
  } else if (share_post(text.text())) {
    uses_[at_] = Use::Field;
  } else if (is_note(facts_.file, cell) || changes_other_post(text.text())) {
    uses_[at_] = Use::Note;
    return;
  } else if (has_letter(text.text()) && !says_nothing(text.text()) &&
             calendar_words().absent.count(fold_case(text.text())) == 0 &&
             !(is_network && is_lone_address(text.text()))) {
    uses_[at_] = Use::Post;
    platform_texts_.push_back({text, at_});
  } else {
    return;
  }
  says_more_than_a_day_ = true;
}

/// "(same as Facebook)": the post of that column goes here, too.
bool CalendarRowReader::share_post(std::string_view text) {
  // "ditto": as in the column before.
  if (calendar_words().same.contains(plain_words(text)) && !platform_texts_.empty()) {
    platform_texts_.back().shared.push_back(at_);
    return true;
  }
  const std::string_view name = shared_column(text);
  if (name.empty()) return false;
  const Label other = read_label(name, {facts_.platforms});
  for (OwnText& it : platform_texts_) {
    const ColumnUse& use = facts_.header.columns[it.column].use;
    const bool is_same =
        plain_words(facts_.header.columns[it.column].name) == plain_words(name) ||
        std::ranges::any_of(other.platforms, [&](const LabelPlatform& platform) {
          return std::ranges::find(use.platforms, platform.id) != use.platforms.end();
        });
    if (!is_same) continue;
    it.shared.push_back(at_);
    return true;
  }
  return false;
}

/// "IG + FB: Good morning" in a table that has no column of platforms: says where the text goes,
/// and gives the text.
PostText CalendarRowReader::without_networks(const PostText& text, const CalendarColumn& column) {
  const bool is_told = facts_.header.has(CellKind::Platforms) || facts_.header.has_platforms();
  const auto size =
      static_cast<std::uint32_t>(is_told ? 0 : size_of_networks(text.text(), facts_.platforms));
  if (size == 0) return text;
  CalendarColumn platforms = column;
  platforms.use.meaning = {"platform", CellKind::Platforms};
  read_platforms(trimmed(facts_.file, text, {0, size - 1}), platforms);
  return trimmed(facts_.file, text, {size, static_cast<std::uint32_t>(text.text().size())});
}

/// "same as FB but shorter (Kim)": a text that is to be written.
bool CalendarRowReader::changes_other_post(std::string_view text) const {
  const std::string_view other = shared_column(text);
  const std::string_view name = other.substr(0, other.find(' '));
  return name.size() < other.size() && facts_.platforms.find(name) != nullptr;
}

const Label& CalendarRowReader::label_of(const std::string& name) {
  const auto [known, is_new] = labels_.try_emplace(name);
  if (is_new) known->second = read_label(name, {facts_.platforms});
  return known->second;
}

void CalendarRowReader::read_platforms(const PostText& text, const CalendarColumn& column) {
  yaml::Node list = list_at(text);
  if (const auto label = read_label_cell(text.text(), facts_.platforms))
    return read_where_and_when(text, *label, column);
  for (const TextSpan span : cut_platforms(text.text())) {
    const std::string_view part = text.text(span);
    // "Facebook post" is for Facebook; what names no platform is left to be found at fault.
    const std::string_view network = without_account(part);
    std::string name(network);
    std::ranges::replace(name, '_', ' ');  // "facebook_page", as programs write it
    const Label& label = label_of(name);
    if (label.names_thread) thread_hint_ = ThreadHint::Labeled;
    if (calendar_words().everywhere.contains(plain_words(part))) {
      goes_everywhere_ = scalar_of(text, span).span;
      continue;
    }
    if (label.platforms.empty()) {
      list.items.push_back(scalar_of(text, span));
      if (const Platform* named = facts_.platforms.find(name)) {
        list.items.back().scalar = named->id;
        goes_to_network_ = true;
        continue;
      }
      const std::string_view other = find_network(name);
      if (other.empty()) {
        goes_elsewhere_ |= calendar_words().elsewhere.contains(plain_words(part));
        continue;
      }
      goes_to_network_ = true;
      networks_.push_back({std::string(other), list.items.back().span});
      list.items.back().scalar = other;
      continue;
    }
    goes_to_network_ = true;
    if (label.kind && label.is_whole && fields_.find("kind") == nullptr) {
      yaml::Node kind = scalar_of(text, span);
      kind.scalar = label.kind->value;
      put(fields_, "kind", column.span, std::move(kind));
    }
    add_platforms(list, text, label,
                  span.begin + static_cast<std::uint32_t>(network.data() - part.data()));
  }
  if (list.items.empty() && goes_everywhere_) return;
  put(fields_, column.use.meaning.key, column.span, std::move(list));
}

}  // namespace advolint
