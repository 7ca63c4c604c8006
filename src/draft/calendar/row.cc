#include "draft/calendar/row.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/cell_rules.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/cells.h"
#include "draft/calendar/thread_cell.h"
#include "draft/calendar/words.h"
#include "draft/naming/label.h"
#include "draft/post/post_text_builder.h"
#include "draft/post/published_words.h"
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

/// Adds the platforms that the name of a column names.
void add_column(const CalendarColumn& column, Post& post) {
  for (const std::string& id : column.use.platforms) {
    post.platforms.push_back(
        {.id = id, .origin = PlatformOrigin::Section, .said_at = column.span, .account = {}});
  }
  if (column.use.platforms.empty()) post.networks.push_back({column.use.network, column.span});
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
  goes_elsewhere_ = goes_to_network_ = false;
  thread_hint_ = ThreadHint::None;
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
  if (column.use.is_for_platforms()) return read_platform_cell(cell, column);
  if (kind == CellKind::Nothing) return;
  if (kind == CellKind::Weekday) return set_weekday(text, column);
  if (kind == CellKind::Platforms && plain_words(text.text()).empty()) return;
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
      if (uses_[at_] == Use::Post) texts_.push_back({text, at_});
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
  } else if (is_note(facts_.file, cell)) {
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

void CalendarRowReader::read_platforms(const PostText& text, const CalendarColumn& column) {
  yaml::Node list = list_at(text);
  if (const auto label = read_label_cell(text.text(), facts_.platforms))
    return read_where_and_when(text, *label, column);
  for (const TextSpan span : cut_platforms(text.text())) {
    const std::string_view part = text.text(span);
    // "Facebook post" is for Facebook; what names no platform is left to be found at fault.
    std::string name(without_account(part));
    std::ranges::replace(name, '_', ' ');  // "facebook_page", as programs write it
    const Label label = read_label(name, {facts_.platforms});
    if (label.names_thread) thread_hint_ = ThreadHint::Labelled;
    if (label.platforms.empty()) {
      list.items.push_back(scalar_of(text, span));
      if (const Platform* named = facts_.platforms.find(name)) {
        list.items.back().scalar = named->id;
        goes_to_network_ = true;
        continue;
      }
      const std::string_view network = find_network(name);
      if (network.empty()) {
        goes_elsewhere_ |= calendar_words().elsewhere.contains(plain_words(part));
        continue;
      }
      goes_to_network_ = true;
      networks_.push_back({std::string(network), list.items.back().span});
      list.items.back().scalar = network;
      continue;
    }
    goes_to_network_ = true;
    if (label.kind && label.is_whole && fields_.find("kind") == nullptr) {
      yaml::Node kind = scalar_of(text, span);
      kind.scalar = label.kind->value;
      put(fields_, "kind", column.span, std::move(kind));
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
  set_day_of_column(facts_.header.columns[column], post);
  for (Post& part : split_thread(facts_.file, std::move(post), thread_hint_)) {
    part.number = static_cast<std::uint32_t>(draft.posts.size() + 1);
    if (posts_.size() > column && posts_[column] == 0) posts_[column] = part.number;
    if (count_of_posts_++ == 0) first_post_ = part.number;
    draft.posts.push_back(std::move(part));
  }
}

/// A row without a text that does not say that it goes out: it lacks a day or a platform, or a note
/// or its status tells that the text is to come.
bool CalendarRowReader::is_unwritten(const TableRow& row) const {
  const auto lacks = [&](CellKind kind, std::string_view key) {
    return facts_.header.has(kind) && fields_.find(key) == nullptr;
  };
  const yaml::Node* status = fields_.find("status");
  if (status != nullptr && status->scalar == "draft") return true;
  if (fields_.find("media") != nullptr) return false;
  if (lacks(CellKind::Day, "date") || lacks(CellKind::Platforms, "platform")) return true;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string& text = row.cells[i].text.text();
    const bool is_note = uses_[i] == Use::Note || (uses_[i] == Use::None && count_words(text) > 1);
    // "—" in place of the text
    const bool is_dash = i < facts_.header.columns.size() && !text.empty() &&
                         facts_.header.columns[i].use.meaning.kind == CellKind::Body &&
                         says_nothing(text);
    if (is_note || is_dash) return true;
  }
  return false;
}

void CalendarRowReader::add_posts(const TableRow& row, Draft& draft) {
  const auto& columns = facts_.header.columns;
  const std::string label = fmt::format("row {}", row.number);
  for (OwnText& it : platform_texts_) {
    const CalendarColumn& column = columns[it.column];
    Post post = post_with(std::move(it.text), fmt::format("{}, {}", label, column.name));
    it.shared.insert(it.shared.begin(), it.column);
    for (const std::size_t at : it.shared) add_column(columns[at], post);
    if (post.platforms.empty()) say_networks(post.own_fields, post.networks);
    add_post(std::move(post), it.column, draft);
  }
  if (goes_elsewhere_ && !goes_to_network_ && ticked_.empty()) {
    // Placeholders are found there, too.
    for (OwnText& it : texts_) {
      uses_[it.column] = Use::Elsewhere;
      draft.unread.push_back(post_with(std::move(it.text), label));
    }
    return;
  }
  if (!says_more_than_a_day_ || (texts_.empty() && !platform_texts_.empty())) return;
  if (ticked_.empty() && !networks_.empty()) say_networks(fields_, networks_);
  if (texts_.empty() && (!facts_.header.has_text || is_unwritten(row))) return;
  std::size_t column = 0;
  while (columns[column].use.meaning.kind != CellKind::Body) ++column;
  const bool are_several = texts_.size() > 1;
  if (texts_.empty()) {
    const bool has_cell = column < row.cells.size();
    const bool is_empty = has_cell && row.cells[column].text.text().empty();
    texts_.push_back(
        {is_empty ? row.cells[column].text : PostText({}, {}, span_of(row).end), column});
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
    } else if (uses_[i] == Use::Note) {
      stretch.kind = Stretch::Kind::NotAPost;
      stretch.because = Phrase("a note in place of a post");
    } else if (uses_[i] == Use::Elsewhere) {
      stretch.kind = Stretch::Kind::NotAPost;
      stretch.because = Phrase("a text for no social network");
      unread += count_words(cell.text.text());
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
