#include "draft/grouping/sections.h"

#include <algorithm>
#include <utility>

#include "draft/grouping/doubtful_sections.h"
#include "draft/grouping/enclosing.h"
#include "draft/grouping/heading_day.h"
#include "draft/grouping/heading_networks.h"
#include "draft/grouping/section_signs.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

/// Walks through labels and text, and gathers what is below each label.
class SectionCutter {
 public:
  SectionCutter(const Pieces& pieces, const FileFacts& facts, bool counted_posts_are_parts,
                Ledger& ledger)
      : facts_(facts),
        says_posts_(says_posts(pieces, facts)),
        named_posts_level_(level_of_named_posts(pieces)),
        counted_posts_are_parts_(counted_posts_are_parts),
        ledger_(ledger) {
    sections_.emplace_back();
  }

  void add(Piece piece) {
    const bool is_rule = piece.is_rule();
    item_above_ = std::exchange(item_, piece.block.item);
    leave_outer_item(around_, item_);
    if (is_rule) leave_values(around_);
    // A rule right below a label parts nothing.
    const bool parts = is_rule && !begins_section();
    is_after_rule_ = parts || (is_after_rule_ && piece.is_label());
    if (piece.is_contents_entry) {
      ledger_.aside(source_of(piece.block.text), Phrase("a table of contents"));
    } else if (std::exchange(is_after_duty_, false) && !piece.is_label()) {
      ledger_.aside(source_of(piece.block.text), Phrase("a list of duties"));
    } else if (!piece.is_label()) {
      leave_item(piece);
      top().pieces.push_back(std::move(piece));
    } else if (piece.is_duty) {
      ledger_.label(source_of(piece.block.text));
      is_after_duty_ = true;
    } else if (piece.is_field()) {
      add_field(std::move(piece));
    } else if (piece.is_own_heading()) {
      add_own_heading(std::move(piece));
    } else {
      open(std::move(piece));
    }
  }

  std::vector<Section> finish() { return std::move(sections_); }

 private:
  Section& top() { return sections_[around_.empty() ? 0 : around_.back().section]; }
  /// Whether nothing is below the last label yet.
  [[nodiscard]] bool begins_section() const {
    return !around_.empty() && sections_[around_.back().section].pieces.empty();
  }

  [[nodiscard]] const Section* parent() const {
    return around_.empty() ? nullptr : &sections_[around_.back().section];
  }

  /// A paragraph beside a list is not part of the post in its last item, nor is the next item part
  /// of "- Tweet: The van is back."
  void leave_item(const Piece& piece) {
    if (around_.empty() || around_.back().item == 0) return;
    const bool is_next = piece.block.item != around_.back().item && around_.back().has_value;
    if (piece.block.item > 0 && !is_next) return;
    const Pieces& texts = top().pieces;
    const bool has_text = std::ranges::any_of(texts, [&](const Piece& it) {
      return !it.is_label() && it.block.item == around_.back().item;
    });
    if (has_text && piece.block.kind == Block::Kind::Paragraph && piece.block.quote == 0)
      around_.pop_back();
  }

  /// Leaves what a label of this level and sort ends. "Tuesday (X only)" ends "Monday".
  void close(std::uint32_t level, Sort sort, bool names_day = false, std::uint32_t number = 0) {
    while (!around_.empty() && around_.back().level > level) around_.pop_back();
    // "Option 1" below "Facebook" leaves it open, whatever "Sample copy" is above both.
    auto first = around_.begin();
    for (auto it = around_.begin(); sort == Sort::Post && it != around_.end(); ++it) {
      // "Post 2" ends "Post 1" with "Facebook" on the line below it.
      const std::uint32_t before = sections_[it->section].heading.number;
      if (it->level == level && it->sort == Sort::Post && before > 0 && before + 1 == number) break;
      if (it->level == level && it->sort == Sort::Platform) first = it + 1;
    }
    const auto same = std::find_if(first, around_.end(), [&](const Enclosing& it) {
      return it.level == level &&
             (is_ended_by(it, sort, names_day) || (it.has_deeper && level < kBoldLevel) ||
              is_over(it, sort, sections_[it.section]));
    });
    around_.erase(same, around_.end());
  }

  void add_field(Piece piece) {
    // "# Campaign" is the title of the file.
    const bool is_title = piece.level == 1 && sections_.size() == 1;
    if (piece.level < kBoldLevel && !is_title) {
      // "## Status": what is below the heading is for the editor, whatever labels are in it.
      close(piece.level, Sort::Own);
      if (!holds_part_of_post(*piece.label.field, top().heading)) {
        ledger_.label(source_of(piece.block.text));
        return push(piece.level, Sort::Aside, true);
      }
    }
    // "Network: X (thread of three)"
    if (piece.label.names_thread && !around_.empty()) top().heading.thread = ++thread_count_;
    const CellKind kind = piece.label.field->kind;
    const bool tells_post = kind == CellKind::Platforms || kind == CellKind::Body;
    // "**Script:**" is over where "**Post text:**" begins.
    if (kind == CellKind::Body && around_.size() > 1 && is_aside_at(around_.back(), piece.level))
      around_.pop_back();
    // "Platform: X" below a title of any words makes it the title of a post.
    if (tells_post && !around_.empty() && !piece.label.is_unknown_field) {
      // "Family history" is an aside by its words alone.
      const bool is_post = kind == CellKind::Platforms || around_.back().has_day;
      if (is_post) top().is_aside = around_.back().is_aside = false;
      if (kind == CellKind::Body)
        take_networks_of_posts(sections_[around_.front().section].heading, top().heading);
      top().holds_posts = !top().is_aside;
    }
    top().pieces.push_back(std::move(piece));
  }

  /// A heading with words of its own, deeper than the section's, may be part of a post.
  void add_own_heading(Piece piece) {
    while (!around_.empty() && around_.back().level > piece.level) around_.pop_back();
    // "Team: Ana, Omar" is over where the next line is a title.
    if (!around_.empty() && around_.back().is_line && around_.back().level == piece.level)
      around_.pop_back();
    const bool is_after_rule = std::exchange(is_after_rule_, false);
    const bool is_deeper = !around_.empty() && around_.back().level < piece.level;
    const bool is_first_line = !around_.empty() && around_.back().level == piece.level &&
                               piece.level >= kBoldLevel && top().pieces.empty();
    const bool is_inside = (is_deeper || is_first_line) && !is_after_rule &&
                           piece.level != kItemLevel &&
                           sections_[around_.back().section].holds_posts;
    // The title of a file holds for all of it.
    const bool is_title = around_.size() == 1 && around_.back().section == 1;
    if (is_deeper && is_after_rule && !(is_title && around_.back().level == 1)) around_.pop_back();
    if (is_inside || (around_.empty() && piece.level >= kBoldLevel)) {
      top().pieces.push_back(std::move(piece));
      return;
    }
    const std::uint32_t level = piece.level;
    // "### Any time" next to "### June 1", both below "## X".
    const bool has_sibling = !around_.empty() && around_.back().level == level &&
                             around_.back().sort != Sort::Own &&
                             around_.back().sort != Sort::Aside && level <= kBoldLevel;
    close(level, Sort::Own);
    if ((has_sibling || level == kItemLevel) && parent() != nullptr && parent()->holds_posts &&
        !parent()->heading.platforms.empty())
      return open_beside(std::move(piece));
    ledger_.label(source_of(piece.block.text));
    const Heading above = parent() != nullptr ? parent()->heading : Heading();
    // "### Frequency" below "## Posting schedule" is advice, too.
    const bool is_aside = !around_.empty() && around_.back().is_aside;
    const bool is_other_media = is_aside && around_.back().is_other_media;
    push(level, Sort::Own, is_aside);
    around_.back().is_other_media = sections_.back().is_other_media = is_other_media;
    sections_.back().heading.day = above.day;
    sections_.back().heading.day_at = above.day_at;
    sections_.back().heading.language = above.language;
    // What a title of posts says holds for the headings below it.
    sections_.back().heading.text = piece.block.text.text();
    sections_.back().heading.is_plural = true;
    sections_.back().heading.names_posts = above.names_posts && above.is_plural;
    // "Downloads" next to "Posts for teens" and "Posts for parents" holds none.
    sections_.back().holds_posts =
        says_posts_ && !is_first_title() && !is_aside && level > named_posts_level_;
  }

  /// A heading with words of its own among labels below the name of a network.
  void open_beside(Piece piece) {
    ledger_.label(source_of(piece.block.text));
    Heading heading = parent()->heading;
    push(piece.level, piece.level == kItemLevel ? Sort::Own : Sort::Post, {});
    heading.text = piece.block.text.text();
    heading.is_plural_above = std::exchange(heading.is_plural, false) || heading.is_plural_above;
    sections_.back().heading = std::move(heading);
    sections_.back().holds_posts = true;
  }

  /// The first label of a file is its title, unless its first lines are.
  [[nodiscard]] bool is_first_title() const {
    return sections_.size() == 2 && !(facts_.has_said_title && !sections_.front().pieces.empty());
  }

  [[nodiscard]] Sort sort_of(const Label& label, std::uint32_t level) const {
    if (label.is_aside) return Sort::Aside;
    const bool is_by_post =
        label.networks.empty() && std::ranges::all_of(label.platforms, &LabelPlatform::is_by_post);
    // "Tweet 3" next to "Instagram" is for X.
    const bool has_platform =
        parent() != nullptr && !parent()->heading.platforms.empty() &&
        (around_.back().level < level || shares_platform(label, parent()->heading));
    if (is_part_of_thread(label)) return Sort::Part;
    // "PART 2. FACEBOOK" is a part of the document, "C.1. Thread for X" holds its parts.
    const bool holds_parts = label.names_part || label.names_thread;
    if (holds_parts && label.names_network() && !is_by_post) return Sort::Platform;
    const bool is_reply = label.kind && label.kind->value == "reply";
    const bool is_next = parent() != nullptr && around_.back().level == level && level < kBoldLevel;
    if (is_reply && (label.names_network() || is_next)) return Sort::Platform;
    // "## Story" next to "## Facebook" and its post
    const bool is_sibling = label.kind && !label.names_network() && label.number == 0 &&
                            level < kBoldLevel && is_beside_network(level);
    // "Post 2 (X)" next to "Instagram", but not next to "Post 1 (Instagram)".
    const bool is_beside =
        label.names_network() && !is_by_post && !label.is_weak && parent() != nullptr &&
        !parent()->heading.platforms.empty() && around_.back().level == level &&
        !continues_count(label, parent()->heading) && !shares_platform(label, parent()->heading);
    if (is_sibling || is_beside) return Sort::Platform;
    if (label.number > 0 && label.names_posts &&
        (!is_by_post || label.platforms.empty() || has_platform))
      return Sort::Post;
    if ((label.names_network() && !label.is_weak) || label.is_for_all) return Sort::Platform;
    if (label.names_posts && label.is_plural && label.number == 0) return Sort::Posts;
    if (label.names_posts || label.names_thread) return Sort::Post;
    if (label.day) return Sort::Day;
    return label.language ? Sort::Language : Sort::Kind;
  }

  /// Whether a label of this level is next to one that names a network and has its text.
  [[nodiscard]] bool is_beside_network(std::uint32_t level) const {
    if (around_.empty() || around_.back().level != level || !around_.back().names_network)
      return false;
    return std::ranges::any_of(parent()->pieces, [](const Piece& it) { return !it.is_label(); });
  }

  /// "Part 2", below "Post 3" or "Thread".
  [[nodiscard]] bool is_part_of_thread(const Label& label) const {
    if (!label.names_part || label.number == 0 || label.names_network()) return false;
    return parent() != nullptr && (parent()->heading.is_numbered || parent()->heading.thread > 0);
  }

  void push(std::uint32_t level, Sort sort, bool is_aside) {
    const std::size_t parent = around_.empty() ? Section::kNone : around_.back().section;
    for (Enclosing& it : around_) it.has_deeper |= it.level < level && level < kBoldLevel;
    around_.push_back(
        {.level = level, .sort = sort, .section = sections_.size(), .is_aside = is_aside});
    sections_.emplace_back();
    sections_.back().parent = parent;
    sections_.back().is_aside = is_aside;
  }

  void open(Piece piece) {
    const Label& label = piece.label;
    // "Her caption for Instagram:" has nothing of "Second post, May 8:" above it.
    if (piece.block.is_counted || label.is_lead || ends_series(label, piece.level))
      close(piece.level, Sort::Own);
    const Sort sort = sort_of(label, piece.level);
    // "**English**" below "_Facebook_" on a line of its own
    const bool is_below_line = std::ranges::any_of(
        around_, [](const Enclosing& it) { return it.level == kLineLevel && it.names_network; });
    if (sort == Sort::Language && piece.level == kBoldLevel && is_below_line)
      piece.level = kLineLevel;
    close(piece.level, sort, sort == Sort::Platform && label.names_date(), label.number);
    const bool is_under_aside = !around_.empty() && around_.back().is_aside;
    // "Option 1" below "Email subject lines" is another such line.
    const bool is_in_other_media = !around_.empty() && around_.back().is_other_media;
    const bool is_strong = names_posts_in_advice(piece, is_in_other_media);
    // "### Response templates" below "## Engagement": what is quoted there is a reply.
    const bool are_replies = is_under_aside && label.kind && label.kind->value == "reply" &&
                             label.is_whole && piece.level < kBoldLevel;
    // The title of a file is what all of it is about: "Photos needed".
    const bool is_title = piece.level == 1 && !label.is_whole;
    const bool is_aside =
        (label.is_aside && !is_title) || (is_under_aside && !is_strong && !are_replies);
    ledger_.label(source_of(piece.block.text));
    const Heading above = parent() != nullptr ? parent()->heading : Heading();
    const bool was_holding = parent() != nullptr && parent()->holds_posts;
    push(piece.level, sort, is_aside);
    Section& section = sections_.back();
    section.heading = heading_of(piece, above);
    section.heading.is_asked |= are_replies;
    section.is_below_aside = is_aside && !label.is_aside;
    // "Kit for Book Day (November 12)" names the day of an event.
    if (is_title && is_first_title()) section.heading.day.reset();
    is_after_rule_ = false;  // a rule parts what is above this label from it
    around_.back().is_other_media = section.is_other_media =
        is_aside && (label.is_other_media || (is_under_aside && is_in_other_media));
    around_.back().has_day = label.day.has_value();
    around_.back().has_value = piece.has_value;
    around_.back().item = item_;
    around_.back().is_within_item = piece.begins_block && item_ > 0 && item_ == item_above_;
    around_.back().is_line = section.is_aside && piece.level == kLineLevel &&
                             piece.block.text.text().find(": ") != std::string::npos;
    around_.back().names_network = label.names_network() && !label.is_weak;
    const bool can_hold = label.holds_posts() || label.is_for_each || was_holding || says_posts_ ||
                          facts_.has_platform;
    const bool is_reply = label.kind && label.kind->value == "reply";
    around_.back().is_reply = is_reply;
    const bool is_profile_only =
        label.kind && !is_reply && !label.holds_posts() && !was_holding && !says_posts_;
    // "Plan: save the van" is the title of the whole file.
    const bool is_title_only = is_title && label.is_aside && is_first_title();
    section.holds_posts =
        !section.is_aside && (can_hold || is_reply) && !is_profile_only && !is_title_only;
    last_ = label;
  }

  /// "Post 3 – Thank you" next to "Post 1 – Facebook" and "Post 2 – Instagram" is for none of them.
  bool ends_series(const Label& label, std::uint32_t level) {
    const bool is_next = label.names_posts && last_.names_posts && !around_.empty() &&
                         around_.back().level == level && last_.number > 0 &&
                         label.number == last_.number + 1;
    const bool was_named = last_.names_network() && !last_.is_weak;
    named_in_series_ = is_next && was_named ? named_in_series_ + 1 : 0;
    return is_next && named_in_series_ > 1 && !label.names_network();
  }
  Heading heading_of(const Piece& piece, const Heading& above) {
    const Label& label = piece.label;
    const PostText& text = piece.block.text;
    Heading heading;
    heading.text = text.text(piece.block.words());
    read_networks(label, text, above, heading);
    heading.is_plural = label.is_plural;
    // "Monday, March 2" heads one post.
    const bool is_one_day = label.day && (label.day->weekday_alone || label.day->day);
    heading.is_plural_above =
        !label.names_posts && !is_one_day && (above.is_plural || above.is_plural_above);
    const bool is_part = label.names_part && !label.counts_part && !is_part_of_thread(label);
    const bool is_for_post = label.names_posts || label.day || label.is_for_each;
    // "Posts for any network" holds posts as "Posts for X" does.
    const bool may_be_several = !label.is_plural || (label.names_posts && label.is_whole);
    heading.is_surely_post = label.is_held || (label.is_for_all && is_for_post && may_be_several);
    heading.is_for_each =
        label.is_for_each || (above.is_for_each && !label.names_network() && !label.is_for_all);
    for (const LabelPlatform& it : label.except) heading.except.push_back(it.id);
    heading.is_numbered = label.number > 0 && label.names_posts && !is_part;
    heading.is_dated_count = label.is_dated_count;
    heading.names_language = label.language.has_value();
    // "ENGLISH", "Monday": of the post, or of the posts, that the label above names
    const bool says_which = (label.language || label.day) && label.is_whole;
    heading.names_posts = label.names_posts || (says_which && above.names_posts);
    heading.is_of_count = heading.is_numbered || (says_which && above.is_of_count);
    heading.number = is_part ? 0 : label.number;
    if (heading.is_numbered) heading.is_plural = heading.is_plural_above = false;
    heading.language = label.language ? stated_in(*label.language, text) : above.language;
    heading.kind = label.kind ? stated_in(*label.kind, text) : above.kind;
    read_day(label, text, above, last_day_, heading);
    // Below "Replies to have ready" it is one, held or not.
    const bool is_below_replies = above.kind && above.kind->value == "reply";
    heading.is_asked = label.kind && label.is_weak && !label.names_network() && !is_below_replies;
    heading.thread = thread_of(label, above);
    return heading;
  }

  /// Labels below "Thread", and "Tweet 1", "Tweet 2", … one after the other.
  std::uint32_t thread_of(const Label& label, const Heading& above) {
    if (label.names_thread) return ++thread_count_;
    if (label.kind && label.kind->value == "reply") return 0;
    const bool is_by_post = std::ranges::all_of(label.platforms, &LabelPlatform::is_by_post);
    if (above.thread > 0 && is_by_post) return above.thread;
    const bool is_counted_post = is_by_post && !label.platforms.empty() && counted_posts_are_parts_;
    const bool is_part = is_part_of_thread(label) || label.counts_part;
    if (!(is_counted_post || is_part) || label.number == 0) return 0;
    const bool goes_on =
        last_thread_ > 0 && !last_.names_thread && last_.number + 1 == label.number;
    if (!goes_on) last_thread_ = label.number == 1 ? ++thread_count_ : 0;
    return last_thread_;
  }

  const FileFacts& facts_;
  bool says_posts_;
  std::uint32_t named_posts_level_;
  bool counted_posts_are_parts_;  ///< "Tweet 1", "Tweet 2" are the parts of a thread
  Ledger& ledger_;
  std::vector<Enclosing> around_;
  std::vector<Section> sections_;
  Label last_;
  LabelDay last_day_;                        ///< the last that was named with its weekday
  std::uint32_t item_ = 0, item_above_ = 0;  ///< of this piece, and of the one above it
  bool is_after_rule_ = false;
  bool is_after_duty_ = false;         ///< the text of "Facebook: Ana, on Monday" follows
  std::uint32_t named_in_series_ = 0;  ///< counted posts so far that each name a network
  std::uint32_t last_thread_ = 0, thread_count_ = 0;
};

}  // namespace

std::vector<Section> cut_sections(Pieces pieces, const FileFacts& facts, Ledger& ledger) {
  const bool is_thread = facts.is_thread || has_only_counted_posts(pieces);
  const bool only_quotes_say = only_quotes_say_posts(pieces, facts);
  SectionCutter cutter(pieces, facts, is_thread, ledger);
  for (Piece& it : pieces) cutter.add(std::move(it));
  std::vector<Section> sections = cutter.finish();
  if (only_quotes_say) close_unquoted(sections);
  settle_doubtful(sections);
  return sections;
}

}  // namespace advolint
