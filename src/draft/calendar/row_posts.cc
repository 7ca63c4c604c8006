#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/cells.h"
#include "draft/calendar/row.h"
#include "draft/calendar/thread_cell.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"
#include "draft/post/published_words.h"

namespace advolint {
namespace {

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

}  // namespace

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
  if (!goes_everywhere_) everywhere_.see(post, facts_.platforms);
  for (Post& part : split_thread(facts_.file, std::move(post), thread_hint_)) {
    if (goes_everywhere_) everywhere_.add(draft.posts.size(), *goes_everywhere_);
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
  // "author headshot?" is a plan, and "van.jpg" without a text one where nobody says that it goes
  // out.
  if (fields_.find("picture-plan") != nullptr) return true;
  const bool is_open =
      status == nullptr || (status->scalar != "approved" && status->scalar != "posted");
  if (fields_.find("media") != nullptr) return is_open;
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

/// "Closed" in a row without the platform that others have, or a task beside posts.
bool CalendarRowReader::names_no_post() const {
  constexpr std::size_t kMostWords = 2;
  if (!facts_.header.has(CellKind::Platforms) || fields_.find("platform") != nullptr) return false;
  if (goes_everywhere_ || !ticked_.empty() || !networks_.empty() ||
      fields_.find("media") != nullptr)
    return false;
  if (facts_.header.lists_tasks) return true;
  return std::ranges::all_of(texts_, [](const OwnText& it) {
    const PostSigns signs = signs_of_post(it.text.text());
    return signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
  });
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
  if (!texts_.empty() && names_no_post()) {
    for (const OwnText& it : texts_) uses_[it.column] = Use::Note;
    return;
  }
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

/// Rows that hold words but no post are counted. A note such as "closed" beside a day is no post.
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
      stretch.because = Phrase("a text that is not for social media");
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
