#include "draft/grouping/record_posts.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include "draft/calendar/everywhere.h"
#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/grouping/letters.h"
#include "draft/grouping/record_signs.h"
#include "draft/grouping/remarks.h"
#include "draft/grouping/split_posts.h"
#include "draft/grouping/threads.h"
#include "draft/naming/post_words.h"
#include "draft/platforms/stated_platforms.h"
#include "draft/post/post_text_builder.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

SourceSpan span_of(const Piece& piece) { return source_of(piece.block.text); }

bool has_content(const Piece& piece) { return has_words(piece) || !piece.block.images.empty(); }

void merge(StatedFields said, StatedFields& into) {
  if (said.fields.is_mapping()) {
    if (into.fields.is_null()) {
      into.fields = said.fields;
    } else {
      for (yaml::Entry& entry : said.fields.entries) {
        std::erase_if(into.fields.entries,
                      [&](const yaml::Entry& it) { return it.key == entry.key; });
        into.fields.entries.push_back(std::move(entry));
      }
    }
  }
  for (auto& [key, by] : said.said_by) into.said_by[key] = by;
  if (!said.networks.empty()) into.networks = std::move(said.networks);
}

/// "Networks: all", "Where: whichever you use"
bool tells_place(const FieldLine& it) {
  if (it.values.empty()) return false;
  const CellKind kind = it.label.label.field->kind;
  return kind == CellKind::Platforms ||
         (kind == CellKind::Nothing &&
          calendar_words().places.contains(plain_words(it.label.block.text.text())));
}

SourceSpan first_line(const SourceFile& file, SourceSpan span) {
  const std::uint32_t line_end = file.line(file.line_index(span.begin)).end;
  return {span.begin, std::max(span.begin, std::min(span.end, line_end))};
}

}  // namespace

void note_several(const SourceFile& file, const Post& post, std::vector<LayoutFault>& faults) {
  faults.push_back({"several-posts", first_line(file, post.span), {}});
}

/// What is after a rule at the end of a file where rules close posts rather than part them, or
/// where fields hold the posts.
bool RecordPosts::is_footer(const Record& record, const Heading& heading,
                            std::size_t posts_here) const {
  const bool has_hashtag = std::ranges::any_of(
      record.text, [](const Piece& it) { return signs_of_post(it.block.text.text()).has_hashtag; });
  if (std::ranges::all_of(record.text, [](const Piece& it) { return is_all_italic(it.block); }))
    return true;
  constexpr std::size_t kFew = 2;
  const bool is_beside_held =
      held_ >= kFew && std::ranges::all_of(record.text, [](const Piece& it) {
        return it.block.quote == 0 && it.block.kind != Kind::Fence;
      });
  if (is_beside_held) return true;
  // "Ana answers until noon." below a thread and a rule
  const bool is_below_thread = !posts_.empty() && posts_.back().post.thread_size > 1;
  if (is_below_thread && !has_hashtag && record.fields.empty()) return true;
  const bool says_where = std::ranges::any_of(record.fields, [](const FieldLine& it) {
    return it.label.label.field->kind == CellKind::Platforms;
  });
  if (has_hashtag || says_where || record.has_text_field) return false;
  const bool is_closed = (closed_by_rule_ > 0 || (single_ >= kFew && several_ == 0)) &&
                         posts_here == 1 && !heading.is_plural;
  return is_closed || by_text_field_ >= kFew;
}

void RecordPosts::read(Pieces pieces, const Heading& heading, StatedFields& own, bool is_last) {
  const StatedFields inherited = own;
  StatedFields carried = inherited;  // with what fields above a rule state
  const std::size_t before = posts_.size();
  const auto rules = std::ranges::count_if(pieces, &Piece::is_rule);
  const bool is_parted = rules > 0;
  std::vector<Record> records = cut_records(std::move(pieces));
  for (std::size_t i = 0; i < records.size(); ++i) {
    Record& record = records[i];
    const bool is_end = is_last && i + 1 == records.size();
    StatedFields stated = std::exchange(carried, inherited);
    note_fields(record);
    StatedFields said;
    add_fields(record.fields, options_.labels, options_.hints, said);
    merge(std::move(said), stated);
    leave_rest_out(record);
    leave_tables_out(record);
    leave_end_out(record, is_end);
    if (std::ranges::none_of(record.text, has_content)) {
      carried = stated;
      own = std::move(stated);
      continue;
    }
    if (i + 1 < records.size() && take_posting_day(record, stated)) {
      carried = stated;
      own = std::move(stated);
      continue;
    }
    const bool is_after_post = posts_.size() > before && record.fields.empty();
    if (is_intro_only(record.text)) {
      for (const Piece& it : record.text) ledger_.aside(span_of(it), Phrase("an introduction"));
      own = std::move(stated);
      continue;
    }
    if (is_note_only(record, options_.labels)) {
      for (const Piece& it : record.text)
        ledger_.aside(span_of(it), Phrase("a note in place of a post"));
      own = std::move(stated);
      continue;
    }
    const bool is_at_end = record.is_after_rule && posts_.size() > before && is_end &&
                           is_footer(record, heading, posts_.size() - before);
    if (is_at_end || is_no_post(record, heading, stated) ||
        (is_after_post && !reads_like_post(record.text))) {
      leave_out(record.text);
      own = std::move(stated);
      continue;
    }
    by_text_field_ += record.has_text_field ? 1 : 0;
    add_posts(std::move(record), heading, rules, is_last, stated);
  }
  const std::size_t count = posts_.size() - before;
  if (is_parted && count == 1) ++closed_by_rule_;
  if (is_parted && count > 1) ++several_;
  if (count == 1) ++single_;
}

/// "To go out Thursday, March 4, 2027. Written by Priya." above a rule and the post.
bool RecordPosts::take_posting_day(const Record& record, StatedFields& stated) {
  if (record.text.size() != 1) return false;
  const PostText& text = record.text.front().block.text;
  const auto day = posting_day(text.text(), options_.labels.lexicon);
  if (!day || signs_of_post(text.text()).has_strong_sign()) return false;
  ledger_.aside(span_of(record.text.front()), Phrase("an introduction"));
  Heading when;
  when.day = day;
  when.day_at = text.to_source(day->span);
  add_heading(when, options_.hints, stated);
  return true;
}

void RecordPosts::leave_out(const Pieces& texts) {
  for (const Piece& it : texts) {
    if (!has_words(it)) continue;
    ledger_.aside(span_of(it), Phrase("a text that is not for social media"));
    note_doubtful(it);
  }
  ledger_.count_unread();
}

void RecordPosts::note_fields(const Record& record) {
  for (const FieldLine& line : record.fields) {
    ledger_.label(span_of(line.label));
    for (const Piece& value : line.values) ledger_.field(span_of(value));
  }
}

/// What is below the lines about the picture is no text of the post where those lines end other
/// posts, too, or where all posts are over.
void RecordPosts::leave_end_out(Record& record, bool is_end) {
  constexpr std::size_t kFew = 2;
  if (record.above_picture == 0 || record.has_text_field) return;
  const auto begin = record.text.begin() + static_cast<std::ptrdiff_t>(record.above_picture);
  if (begin == record.text.end()) {
    ++ended_by_picture_;
    return;
  }
  const PostSigns above = signs_of_post((begin - 1)->block.text.text());
  const bool is_over = above.ends_sentence || above.ends_with_tags || above.ends_with_link;
  const bool has_sign = std::any_of(begin, record.text.end(), [&](const Piece& it) {
    const PostSigns signs = signs_of_post(it.block.text.text());
    return signs.has_hashtag || signs.has_mention || signs.has_gap || it.block.quote > 0 ||
           (signs.has_link && ended_by_picture_ < kFew);
  });
  if (!is_over || has_sign || (ended_by_picture_ < kFew && !is_end)) return;
  for (auto it = begin; it != record.text.end(); ++it)
    ledger_.aside(span_of(*it), Phrase("beside the text of the post"));
  record.text.erase(begin, record.text.end());
}

void RecordPosts::leave_rest_out(const Record& record) {
  for (const Piece& it : record.rest) {
    if (!has_words(it)) continue;
    ledger_.aside(span_of(it), Phrase("beside the text of the post"));
    const PostSigns signs = signs_of_post(it.block.text.text());
    if (signs.reads_like_post() && (signs.has_hashtag || signs.has_mention)) note_unread(it.block);
  }
}

/// No post holds a table: its rows tell what is to be written.
void RecordPosts::leave_tables_out(Record& record) {
  constexpr std::size_t kFewestRows = 2;
  std::erase_if(record.text, [&](const Piece& it) {
    if (it.rows.size() < kFewestRows || it.block.quote > 0) return false;
    ledger_.aside(span_of(it), Phrase("a plan of posts"));
    return true;
  });
}

void RecordPosts::note_doubtful(const Piece& piece) {
  const PostSigns signs = signs_of_post(piece.block.text.text());
  constexpr std::size_t kFewestWords = 5;
  const bool is_text = signs.ends_sentence || signs.ends_with_tags;
  const bool is_letter = begins_letter(piece.block.text.text(), options_.labels.lexicon);
  const bool looks_like_post = signs.words >= kFewestWords && is_text && !is_letter &&
                               (signs.has_hashtag || signs.has_mention || signs.has_gap);
  if (looks_like_post) note_unread(piece.block);
}

void RecordPosts::note_unread(const Block& block) {
  unread_.push_back(compose({block}, {}));
  const SourceSpan span = unread_.back().span;
  faults_.push_back({"unread-section", first_line(file_, span), {}});
}

std::uint32_t RecordPosts::longest_for(const Heading& heading, const StatedFields& stated) const {
  std::uint32_t longest = 0;
  const auto look = [&](std::string_view id) {
    const Platform* platform = options_.labels.platforms.find(id);
    if (platform == nullptr || !platform->length) return;
    const auto count = static_cast<std::uint32_t>(platform->length->count);
    longest = longest == 0 ? count : std::min(longest, count);
  };
  for (const PlatformUse& it : heading.platforms) look(it.id);
  if (heading.platforms.empty()) {
    if (const yaml::Node* stated_platforms = stated.fields.find("platform")) {
      for (const yaml::Node& it : stated_platforms->items) look(it.scalar);
    }
  }
  return longest;
}

/// No post carries a hundred hashtags: they are there to choose from.
void RecordPosts::leave_out_choices(StatedFields& stated) {
  for (const std::string_view key : {"hashtags", "mentions"}) {
    const yaml::Node* const list = stated.fields.find(key);
    if (list == nullptr || list->items.size() <= kMostSharedWords) continue;
    std::erase_if(stated.fields.entries, [&](const yaml::Entry& it) { return it.key == key; });
    stated.said_by.erase(std::string(key));
  }
}

/// `rules` part the posts, if there are any, so that each has all its paragraphs.
void RecordPosts::add_posts(Record record, const Heading& heading, std::ptrdiff_t rules,
                            bool is_last, StatedFields& stated) {
  const bool may_be_several = !record.has_text_field && rules == 0;
  // "Where: Facebook" above it makes it the only post here, whatever a title further out says.
  const bool is_only = std::ranges::any_of(record.fields, [](const FieldLine& it) {
    return it.label.label.field->kind == CellKind::Platforms;
  });
  const bool is_thread_field = std::ranges::any_of(
      record.fields, [](const FieldLine& it) { return it.label.label.names_thread; });
  const bool is_thread = is_thread_field || (heading.thread > 0 && !heading.is_numbered);
  const SplitFacts facts{
      .is_plural = heading.is_plural && may_be_several,
      .is_plural_above = heading.is_plural_above && may_be_several && !is_only,
      .is_thread = is_thread,
      .is_reply = heading.kind && heading.kind->value == "reply",
      .are_quoted = options_.facts.are_quoted || quoted_ > 1,
      .is_numbered = (heading.is_numbered || record.has_text_field) && !is_thread,
      .is_last = is_last,
      .is_in_plan = options_.facts.is_timed_plan,
      .is_in_mail = options_.facts.is_mail,
      .longest = longest_for(heading, stated)};
  SplitPosts split = split_posts(file_, std::move(record.text), facts, options_.labels.lexicon);
  quoted_ += split.are_quoted ? 1 : 0;
  unquoted_ += split.are_quoted ? 0 : 1;
  held_ += split.are_held ? split.posts.size() : 0;
  for (const LeftOut& it : split.left_out) {
    const SourceSpan span = source_of(it.block.text);
    ledger_.aside(span, it.because);
    const PostSigns signs = signs_of_post(it.block.text.text());
    if (signs.reads_like_post() && signs.has_hashtag) note_unread(it.block);
  }
  add_heading(heading, options_.hints, stated);
  const auto everywhere_at = find_everywhere(record);
  if (split.posts.size() > 1) leave_out_choices(stated);
  for (std::vector<Block>& blocks : split.posts) {
    Post post = compose(std::move(blocks), heading);
    if (post.body.text().empty() && post.images.empty()) continue;
    post.own_fields = stated.fields;
    post.said_by = stated.said_by;
    if (!stated.networks.empty()) post.networks = stated.networks;
    if (std::exchange(split.is_doubtful, false)) note_several(file_, post, faults_);
    // Where rules part them, a paragraph is no part. One rule ends a thread.
    const ThreadHint hint = facts.is_thread && rules < 2 ? ThreadHint::Labeled : ThreadHint::None;
    for (Post& part : split_thread(file_, std::move(post), hint))
      posts_.push_back({std::move(part), heading.thread, everywhere_at});
  }
}

std::optional<SourceSpan> RecordPosts::find_everywhere(const Record& record) const {
  for (const FieldLine& it : record.fields) {
    if (!tells_place(it)) continue;
    const PostText& value = it.values.front().block.text;
    if (read_label(value.text(), options_.labels).is_for_each) return source_of(value);
  }
  return std::nullopt;
}

Post RecordPosts::compose(std::vector<Block> blocks, const Heading& heading) const {
  const Joints joints = options_.facts.is_plain_text ? Joints::AsTyped : Joints::Rendered;
  Post post = compose_post(file_, blocks, options_.anchor, joints);
  if (options_.facts.is_plain_text && post.markup.empty())
    post.body = without_margin(file_, post.body);
  post.label = heading.text;
  if (!heading.is_weak) post.platforms = heading.platforms;
  if (heading.is_weak) post.weak_platforms = heading.platforms;
  post.networks = heading.networks;
  return post;
}

bool RecordPosts::is_no_post(const Record& record, const Heading& heading,
                             const StatedFields& stated) const {
  // "Where: whichever you use"
  const bool is_for_any = std::ranges::any_of(record.fields, [&](const FieldLine& it) {
    return tells_place(it) &&
           read_label(it.values.front().block.text.text(), options_.labels).is_for_all;
  });
  const bool is_for_network = !heading.platforms.empty() || !heading.networks.empty() ||
                              !stated.networks.empty() || is_for_any ||
                              stated.fields.find("platform") != nullptr;
  const bool is_held = std::ranges::any_of(record.text, [](const Piece& it) {
    return it.block.quote > 0 || it.block.kind == Kind::Fence ||
           signs_of_post(it.block.text.text()).is_quoted;
  });
  // "Also today: put the boxes out." where all posts are in quotation marks
  constexpr std::size_t kSurelyQuoted = 3;
  const bool has_sign = std::ranges::any_of(record.text, [](const Piece& it) {
    const std::string_view text = trimmed(it.block.text.text());
    return signs_of_post(text).has_strong_sign() || opens_quotation(text);
  });
  if (quoted_ >= kSurelyQuoted && unquoted_ == 0 && !is_held && !has_sign) return true;
  if (heading.kind && heading.kind->value == "reply" && held_ > 1 && !is_held) return true;
  if (heading.is_asked && !is_for_network && !is_held) return true;
  if (heading.kind && heading.kind->value == "story" && is_outline(record)) return true;
  if (need_ == Need::Nothing || is_for_network || heading.is_of_count || heading.kind ||
      heading.is_surely_post)
    return false;
  // "Post: The van is back in town. Come and see it!"
  const bool is_text = std::ranges::any_of(record.text, [](const Piece& it) {
    constexpr std::size_t kFewestWords = 10;
    const PostSigns signs = signs_of_post(it.block.text.text());
    return it.is_value && signs.words >= kFewestWords && signs.ends_sentence;
  });
  const bool is_tagged = std::ranges::any_of(record.text, [](const Piece& it) {
    return signs_of_post(it.block.text.text()).ends_with_tags;
  });
  if (record.has_text_field && (is_text || is_tagged)) return false;
  if (heading.names_posts && are_surely_posts(record.text)) return false;
  return need_ == Need::Network || !reads_like_post(record.text);
}

std::vector<Post> RecordPosts::take_posts() {
  std::ranges::stable_sort(posts_, {}, [](const Threaded& it) { return it.post.span.begin; });
  EverywherePosts everywhere(PlatformOrigin::Field);
  std::vector<Post> posts;
  for (std::size_t begin = 0; begin < posts_.size();) {
    std::size_t end = begin + 1;
    const std::uint32_t thread = posts_[begin].thread;
    while (end < posts_.size() && thread > 0 && posts_[end].thread == thread) ++end;
    const std::size_t first = posts.size();
    for (std::size_t i = begin; i < end; ++i) {
      everywhere.see(posts_[i].post, options_.labels.platforms);
      if (posts_[i].everywhere_at) everywhere.add(posts.size(), *posts_[i].everywhere_at);
      posts.push_back(std::move(posts_[i].post));
    }
    if (thread > 0) number_thread(std::span(posts).subspan(first));
    begin = end;
  }
  everywhere.place(posts);
  number_counted(posts);
  return posts;
}

}  // namespace advolint
