#include "draft/calendar_row.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar_cells.h"
#include "draft/calendar_dates.h"
#include "draft/calendar_words.h"
#include "draft/cell_rules.h"
#include "draft/cell_words.h"
#include "draft/naming/label.h"
#include "draft/post_text_builder.h"
#include "draft/published_words.h"
#include "draft/thread_cell.h"
#include "text/characters.h"
#include "text/words.h"

namespace advolint {
namespace {

/// "n/a", "none", "–".
bool says_nothing(std::string_view text) {
  const std::string plain = plain_words(text);
  return plain.empty() || calendar_words().absent.contains(plain);
}

/// Whether the cell can be a post: numbers of followers cannot.
bool has_letter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z');
  });
}

yaml::Node mapping_at(SourceSpan span) {
  return {.kind = yaml::Kind::Mapping, .scalar = {}, .span = span, .items = {}, .entries = {}};
}

/// As `text`, a list to be filled.
yaml::Node list_at(const PostText& text) {
  yaml::Node list = scalar_of(text);
  list.kind = yaml::Kind::Sequence;
  list.scalar.clear();
  return list;
}

/// A post for other networks alone is for none of our platforms, whatever its file is for.
void say_networks(yaml::Node& fields, const std::vector<NetworkUse>& networks) {
  if (fields.find("platform") != nullptr) return;
  yaml::Node list{.kind = yaml::Kind::Sequence,
                  .scalar = {},
                  .span = networks.front().said_at,
                  .items = {},
                  .entries = {}};
  for (const NetworkUse& network : networks) {
    list.items.push_back({.kind = yaml::Kind::Scalar,
                          .scalar = network.name,
                          .span = network.said_at,
                          .items = {},
                          .entries = {}});
  }
  put(fields, "platform", networks.front().said_at, std::move(list));
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
  first_post_ = 0;
  count_of_posts_ = 0;
  uses_.assign(row.cells.size(), Use::None);
  posts_.assign(row.cells.size(), 0);
  const std::size_t count = std::min(row.cells.size(), facts_.header.columns.size());
  for (at_ = 0; at_ < count; ++at_) read_cell(row.cells[at_], facts_.header.columns[at_]);
  pictures_.put_into(fields_);
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
  if (column.use.is_for_platforms()) return read_platform_cell(text, column);
  if (kind == CellKind::Nothing) return;
  if (kind == CellKind::Weekday) return set_weekday(text, column);
  const bool is_date = kind == CellKind::Day || kind == CellKind::Time;
  uses_[at_] = is_date ? Use::When : Use::Field;
  // "Nothing planned" beside a day is no post.
  const std::string& key = column.use.meaning.key;
  const bool is_of_plan = key == "status" || key == "author" || key == "approved-by";
  says_more_than_a_day_ |= !is_date && !is_of_plan;
  switch (kind) {
    case CellKind::Body:
      uses_[at_] = Use::Post;
      texts_.push_back({text, at_});
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
      if (!says_nothing(text.text())) pictures_.add_files(text, column.span);
      return;
    case CellKind::Description:
      if (!says_nothing(text.text())) pictures_.add_descriptions(text, column.span);
      return;
    case CellKind::Weekday:
    case CellKind::Nothing:
      return;
  }
}

/// Beside a column of texts, the cell says whether the post goes to the platform; else it is the
/// post.
void CalendarRowReader::read_platform_cell(const PostText& text, const CalendarColumn& column) {
  const bool is_network = column.use.platforms.empty();
  if (is_tick(text.text())) {
    uses_[at_] = Use::Field;
    const SourceSpan said_at = scalar_of(text).span;
    for (const std::string& id : column.use.platforms) {
      ticked_.push_back(
          {.id = id, .origin = PlatformOrigin::Row, .said_at = said_at, .account = {}});
    }
    if (is_network) networks_.push_back({column.use.network, said_at});
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

void CalendarRowReader::read_platforms(const PostText& text, const CalendarColumn& column) {
  yaml::Node list = list_at(text);
  for (const TextSpan span : cut_platforms(text.text())) {
    const std::string_view part = text.text(span);
    // "Facebook post" is for Facebook; what names no platform is left to be found at fault.
    const Label label = read_label(part, {facts_.platforms});
    if (label.platforms.empty()) {
      list.items.push_back(scalar_of(text, span));
      const std::string_view network = find_network(part);
      if (network.empty()) continue;
      networks_.push_back({std::string(network), list.items.back().span});
      list.items.back().scalar = network;
      continue;
    }
    for (const LabelPlatform& platform : label.platforms) {
      const TextSpan word{span.begin + platform.span.begin, span.begin + platform.span.end};
      list.items.push_back(scalar_of(text, word));
      list.items.back().scalar = platform.id;
    }
  }
  put(fields_, column.use.meaning.key, column.span, std::move(list));
}

void CalendarRowReader::set_words(const PostText& text, const CalendarColumn& column) {
  if (text.text().find_first_not_of(" -.?/") == std::string::npos) return;
  yaml::Node words = scalar_of(text);
  const auto& values = calendar_words().values;
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

/// The date, and the time behind it, as front matter writes them; empty for what cannot be read.
std::string CalendarRowReader::iso_of(std::string_view text) {
  const auto written = dates_.read(text);
  if (!written || written->instead) return {};
  if (written->behind.empty()) return to_iso(written->date);
  const auto time = read_cell_time(written->behind);
  return time ? fmt::format("{} {}", to_iso(written->date), *time) : std::string();
}

/// What cannot be read stays as it was typed, and is a fault of the fields.
void CalendarRowReader::set_date(const PostText& text, const CalendarColumn& column) {
  yaml::Node date = scalar_of(text);
  const std::string common = with_common_blanks(date.scalar);
  if (!parse_iso_date(common)) {
    const std::string iso = iso_of(common);
    if (!iso.empty()) date.scalar = iso;
  } else {
    date.scalar = common;
  }
  put(fields_, column.use.meaning.key, column.span, std::move(date));
  if (column.use.meaning.key == "date") set_weekday_in(text, column);
}

void CalendarRowReader::set_time(const PostText& text, const CalendarColumn& column) {
  yaml::Node time = scalar_of(text);
  const std::string common = with_common_blanks(time.scalar);
  if (says_nothing(common) || calendar_words().undecided.contains(plain_words(common))) return;
  if (const auto clock = read_cell_time(common)) {
    time.scalar = *clock;
  } else if (set_date_of_time(text, column)) {
    return;
  }
  put(fields_, column.use.meaning.key, column.span, std::move(time));
}

/// "2026-12-30 09:30" in a column of times: the date is the post's, if no cell says another.
bool CalendarRowReader::set_date_of_time(const PostText& text, const CalendarColumn& column) {
  const std::string common = with_common_blanks(text.text());
  if (column.use.meaning.key != "time") return false;
  const auto written = dates_.read(common);
  if (!written) return false;
  if (fields_.find("date") == nullptr && !facts_.header.has(CellKind::Day)) {
    const ColumnUse as_date{.meaning = {"date", CellKind::Day},
                            .weight = NameWeight::Own,
                            .platforms = {},
                            .network = {},
                            .language = {}};
    set_date(text, {.name = column.name, .span = column.span, .use = as_date});
    return true;
  }
  const auto time = read_cell_time(written->behind);
  if (!time) return false;
  yaml::Node clock = scalar_of(text);
  clock.scalar = *time;
  put(fields_, column.use.meaning.key, column.span, std::move(clock));
  return true;
}

/// A cell of such a column that names no day of the week is for the editors.
void CalendarRowReader::set_weekday(const PostText& text, const CalendarColumn& column) {
  if (!calendar_words().weekdays.contains(plain_words(text.text()))) return;
  uses_[at_] = Use::When;
  std::erase_if(fields_.entries, [](const yaml::Entry& it) { return it.key == "weekday"; });
  put(fields_, "weekday", column.span, scalar_of(text));
}

/// "Mon, 2 March 2026". A word that is a month, too, is none.
void CalendarRowReader::set_weekday_in(const PostText& date, const CalendarColumn& column) {
  if (fields_.find("weekday") != nullptr) return;
  for (const WordToken& word : cut_words(date.text())) {
    const std::string plain = plain_words(date.text(word.span));
    const CalendarWords& words = calendar_words();
    if (!words.weekdays.contains(plain) || words.months.contains(plain)) continue;
    put(fields_, "weekday", column.span, scalar_of(date, word.span));
    return;
  }
}

void CalendarRowReader::add_list(const PostText& text, const CalendarColumn& column) {
  if (says_nothing(text.text())) return;
  const std::string& key = column.use.meaning.key;
  auto entry = std::ranges::find(fields_.entries, key, &yaml::Entry::key);
  if (entry == fields_.entries.end()) {
    put(fields_, key, column.span, list_at(text));
    entry = fields_.entries.end() - 1;
  }
  for (const TextSpan span : split(text.text(), " \t\r\n,;"))
    entry->value.items.push_back(scalar_of(text, span));
}

Post CalendarRowReader::post_with(PostText body, std::string label) const {
  Post post;
  post.span = source_of(body);
  post.own_fields = fields_;
  leave_out_published(post.own_fields, "hashtags", '#', body.text());
  leave_out_published(post.own_fields, "mentions", '@', body.text());
  for (const yaml::Entry& field : post.own_fields.entries)
    post.said_by.emplace(field.key, SaidBy::Row);
  post.body = std::move(body);
  post.label = std::move(label);
  return post;
}

void CalendarRowReader::add_post(Post post, std::size_t column, Draft& draft) {
  read_thread_cell(post);
  const std::string& language = facts_.header.columns[column].use.language;
  if (!language.empty() && post.own_fields.find("language") == nullptr) {
    const SourceSpan header = facts_.header.columns[column].span;
    yaml::Node code{
        .kind = yaml::Kind::Scalar, .scalar = language, .span = header, .items = {}, .entries = {}};
    put(post.own_fields, "language", header, std::move(code));
    post.said_by.emplace("language", SaidBy::Label);
  }
  post.number = static_cast<std::uint32_t>(draft.posts.size() + 1);
  if (posts_.size() > column) posts_[column] = post.number;
  if (count_of_posts_++ == 0) first_post_ = post.number;
  draft.posts.push_back(std::move(post));
}

void CalendarRowReader::add_posts(const TableRow& row, Draft& draft) {
  const auto& columns = facts_.header.columns;
  const std::string label = fmt::format("row {}", row.number);
  for (OwnText& it : platform_texts_) {
    const CalendarColumn& column = columns[it.column];
    Post post = post_with(std::move(it.text), fmt::format("{}, {}", label, column.name));
    for (const std::string& id : column.use.platforms) {
      post.platforms.push_back(
          {.id = id, .origin = PlatformOrigin::Section, .said_at = column.span, .account = {}});
    }
    if (column.use.platforms.empty()) {
      post.networks.push_back({column.use.network, column.span});
      say_networks(post.own_fields, post.networks);
    }
    add_post(std::move(post), it.column, draft);
  }
  if (!says_more_than_a_day_ || (texts_.empty() && !platform_texts_.empty())) return;
  if (ticked_.empty() && !networks_.empty()) say_networks(fields_, networks_);
  if (texts_.empty() && !facts_.header.has_text) return;
  std::size_t column = 0;
  while (columns[column].use.meaning.kind != CellKind::Body) ++column;
  const bool are_several = texts_.size() > 1;
  if (texts_.empty()) {
    const bool has_cell = column < row.cells.size();
    texts_.push_back(
        {has_cell ? row.cells[column].text : PostText({}, {}, span_of(row).end), column});
  }
  for (OwnText& it : texts_) {
    Post post =
        post_with(std::move(it.text),
                  are_several ? fmt::format("{}, {}", label, columns[it.column].name) : label);
    post.platforms = ticked_;
    post.networks = networks_;
    add_post(std::move(post), it.column, draft);
  }
}

/// Rows that hold words but no post are counted. A note such as "closed" beside a day is none.
void CalendarRowReader::add_stretches(const TableRow& row, Draft& draft) const {
  constexpr std::size_t kFewestUnread = 3;
  std::size_t unread = 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const TableCell& cell = row.cells[i];
    if (cell.text.text().empty()) continue;
    Stretch stretch{.span = cell.span, .kind = Stretch::Kind::Field, .post = 0, .because = {}};
    if (posts_[i] != 0) {
      stretch.kind = Stretch::Kind::Post;
      stretch.post = posts_[i];
    } else if (count_of_posts_ > 0 && uses_[i] != Use::None) {
      stretch.post = count_of_posts_ == 1 ? first_post_ : 0;
    } else {
      stretch.kind = Stretch::Kind::NotAPost;
      stretch.because = count_of_posts_ == 0 ? Phrase("a row without a text")
                                             : Phrase("a cell of a column that is not read");
      if (uses_[i] != Use::When) unread += count_words(cell.text.text());
    }
    draft.stretches.push_back(std::move(stretch));
  }
  if (count_of_posts_ == 0 && unread >= kFewestUnread) ++draft.unread_sections;
}

}  // namespace advolint
