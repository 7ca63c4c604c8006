#include "draft/grouping/group_posts.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/grouping/announced.h"
#include "draft/grouping/answers.h"
#include "draft/grouping/asides.h"
#include "draft/grouping/bold_items.h"
#include "draft/grouping/circled_counts.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/contents.h"
#include "draft/grouping/counted_leads.h"
#include "draft/grouping/counted_texts.h"
#include "draft/grouping/counted_threads.h"
#include "draft/grouping/counted_titles.h"
#include "draft/grouping/doubtful_sections.h"
#include "draft/grouping/file_dates.h"
#include "draft/grouping/first_lines.h"
#include "draft/grouping/first_titles.h"
#include "draft/grouping/held_titles.h"
#include "draft/grouping/hooks.h"
#include "draft/grouping/inner_items.h"
#include "draft/grouping/inner_titles.h"
#include "draft/grouping/label_alike_texts.h"
#include "draft/grouping/labelled_items.h"
#include "draft/grouping/labels_below.h"
#include "draft/grouping/labels_like_above.h"
#include "draft/grouping/lead_labels.h"
#include "draft/grouping/lines_of_posts.h"
#include "draft/grouping/ordinal_parts.h"
#include "draft/grouping/part_titles.h"
#include "draft/grouping/plain_titles.h"
#include "draft/grouping/planned_days.h"
#include "draft/grouping/planned_rows.h"
#include "draft/grouping/quoted_wordings.h"
#include "draft/grouping/record_posts.h"
#include "draft/grouping/reply_lines.h"
#include "draft/grouping/row_leads.h"
#include "draft/grouping/section_posts.h"
#include "draft/grouping/signature.h"
#include "draft/grouping/single_texts.h"
#include "draft/grouping/stated_weekdays.h"
#include "draft/grouping/threads.h"
#include "draft/grouping/titled_items.h"
#include "draft/grouping/titled_quotes.h"
#include "draft/grouping/titles_below.h"
#include "draft/grouping/weekday_plans.h"
#include "draft/grouping/whole_post.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"

namespace advolint {

extern const WordList kNoticeWords;  ///< of notices to readers of a document: "rights reserved"

namespace {

using Kind = Block::Kind;

SourceSpan span_of(const Piece& piece) { return source_of(piece.block.text); }

bool says_no(const std::vector<Post>& posts, std::string_view key) {
  return std::ranges::none_of(posts,
                              [&](const Post& it) { return it.own_fields.find(key) != nullptr; });
}

bool are_timed(const std::vector<Post>& posts) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::ranges::count_if(posts, [](const Post& it) {
           return it.own_fields.find("time") != nullptr;
         }) >= kFewest;
}

/// Whether fewer than half of the posts name where they go.
bool name_rarely(const std::vector<Post>& posts) {
  const auto named = std::ranges::count_if(posts, [](const Post& it) {
    return !it.platforms.empty() || !it.networks.empty() || !it.weak_platforms.empty() ||
           it.own_fields.find("platform") != nullptr;
  });
  return 2 * named < std::ssize(posts);
}

std::vector<Block> blocks_of(Pieces& pieces) {
  std::vector<Block> blocks;
  for (Piece& it : pieces) blocks.push_back(std::move(it.block));
  return blocks;
}

class Grouper {
 public:
  Grouper(const SourceFile& file, GroupOptions options, Ledger& ledger,
          std::vector<LayoutFault>& faults)
      : file_(file), options_(std::move(options)), ledger_(ledger), faults_(faults) {}

  GroupedPosts group(Pieces pieces) {
    FileFacts& facts = options_.facts;
    // A line that is left out may be the only one that tells it: "Version 2, May 14, 2026".
    if (std::ranges::any_of(pieces, &Piece::is_label)) {
      if (!options_.hints.year) options_.hints.year = year_of(pieces, options_.labels.lexicon);
      if (!facts.has_platform) told_platforms_ = find_told_platforms(pieces, options_.labels);
    }
    facts.has_table = std::ranges::any_of(pieces, [&](const Piece& it) {
      return read_table_piece(it, options_.tables, {.platform_is_known = facts.has_platform})
          .has_value();
    });
    facts.has_said_title = facts.is_plain_text && title_says_posts(pieces, options_.labels);
    facts.name_says_posts |= facts.has_said_title;
    facts.has_titled_quotes = titles_quoted_posts(pieces, options_.labels);
    facts.is_plan_of_days = take_planned_days(pieces, options_.labels, ledger_);
    mark_contents(pieces);
    leave_asides_out(file_, pieces, options_.labels, ledger_);
    open_subtitle(pieces);
    open_counted_titles(pieces);
    leave_circled_counts_out(file_, pieces, ledger_);
    keep_lines_of_posts(pieces);
    label_counted_texts(file_, pieces, options_.labels, facts);
    label_answers(file_, pieces, options_.labels);
    label_quoted_replies(file_, pieces);
    lift_labels_below(pieces);
    open_held_titles(pieces, options_.labels);
    label_ordinal_parts(pieces, options_.labels);
    label_item_titles(pieces, options_.labels);
    label_bold_items(pieces, ledger_);
    join_hooks(pieces, options_.labels.lexicon, ledger_);
    if (facts.is_plain_text && says_posts(pieces, facts))
      label_weekday_plan(file_, pieces, ledger_);
    if (facts.is_plain_text) leave_below_inner_items_out(pieces, ledger_);
    if (facts.is_plain_text) leave_part_titles_out(pieces, ledger_);
    if (facts.is_plain_text) label_plain_titles(pieces, options_.labels);
    label_titles_of_fields(pieces, options_.labels);
    label_planned_rows(pieces, options_.labels);
    label_named_first_lines(file_, pieces, options_.labels);
    label_held_leads(pieces, options_.labels, ledger_);
    label_quoted_wordings(file_, pieces, options_.labels);
    const bool may_lose_words =
        may_count_parts(pieces) || may_be_alike(pieces) || says_posts(pieces, facts);
    if (may_lose_words) {
      read_told(pieces);
      label_counted_threads(pieces, options_.labels, ledger_);
      if (tells_posts(pieces, facts, options_.labels)) {
        label_held_texts(pieces, options_.labels, ledger_);
      } else if (!are_told_by_fields(pieces, options_.labels)) {
        label_alike_texts(file_, pieces, options_.labels, facts, ledger_);
      }
    }
    raise_days(pieces, options_.labels, facts);
    label_times(file_, pieces);
    facts.are_days_for_all = are_parted_by_days(pieces) &&
                             !find_announced_platforms(pieces, options_.labels).platforms.empty();
    if (!has_sections(pieces, facts)) return group_whole(std::move(pieces));
    if (!may_lose_words) read_told(pieces);
    constexpr std::ptrdiff_t kFewQuoted = 2;
    facts.are_quoted = std::ranges::count_if(pieces, [](const Piece& it) {
                         return signs_of_post(it.block.text.text()).is_quoted;
                       }) >= kFewQuoted;
    facts.is_mail = is_mail(pieces, options_.labels.lexicon);
    facts.is_thread = begins_thread(pieces);
    facts.is_timed_plan =
        std::ranges::any_of(pieces, [](const Piece& it) { return it.label.is_timed; });
    if (options_.hints.order == DateOrder::Undecided)
      options_.hints.order = order_of(pieces, options_.hints.year);
    if (options_.tables.order == DateOrder::Undecided) options_.tables.order = options_.hints.order;
    if (facts.is_mail) options_.hints.week = week_of(pieces, options_.labels.lexicon);
    raise_first_lead(pieces);
    raise_first_title(pieces);
    label_quoted_leads(file_, pieces, options_.labels);
    label_counted_leads(pieces, options_.labels, facts);
    label_lead_ins(pieces, options_.labels, facts);
    complete_by_above(pieces, options_.labels);
    if (facts.is_plain_text) label_reply_lines(file_, pieces, options_.labels);
    if (facts.is_plain_text) label_titled_items(pieces);
    if (facts.is_plain_text) lower_titles(pieces);
    leave_unlabelled_items_out(pieces, ledger_);
    keep_inner_titles(pieces, options_.labels.lexicon);
    if (facts.are_quoted) leave_below_quotes_out(pieces, ledger_);
    leave_outer_mail_out(pieces);
    leave_signature_out(pieces, options_.facts.is_mail, options_.labels.lexicon, ledger_);
    leave_contacts_out(pieces, options_.labels.lexicon, ledger_);
    leave_below_single_texts_out(pieces, facts, ledger_);
    leave_notices_out(pieces);
    const bool names_networks = facts.has_table || any_names_network(pieces, options_.labels);
    GroupedPosts grouped;
    AnnouncedPlatforms announced = find_announced_platforms(pieces, options_.labels);
    // "Friday 9/6 - Instagram only" among days: the others go out, too.
    const bool is_plan_of_posts = facts.is_plan_of_days && any_day_at_network(pieces);
    const std::vector<PlatformUse> for_days = facts.are_days_for_all ? announced.platforms
                                              : is_plan_of_posts     ? told_platforms_
                                                                     : std::vector<PlatformUse>();
    const auto day_for_all = facts.is_timed_plan
                                 ? find_day_of_plan(pieces, options_.labels)
                                 : find_day_for_all(pieces, options_.labels, facts.is_mail);
    const auto day = find_announced_day(pieces, announced.piece, options_.labels);
    const SourceSpan day_at =
        day ? pieces[announced.piece].block.text.to_source(day->span) : SourceSpan();
    if (!names_networks) grouped.for_all = take_announced(pieces, std::move(announced));
    std::vector<Section> sections = cut_sections(std::move(pieces), facts, ledger_);
    leave_words_to_team_out(sections, options_.labels.lexicon, ledger_);
    if (is_plan_of_posts || !for_days.empty()) announce_to_days(sections, for_days);
    announce_to_all(sections);
    if (day) announce_to_threads(sections, *day, day_at);
    auto need = RecordPosts::Need::Nothing;
    if (!grouped.for_all.empty()) {
      need = RecordPosts::Need::Signs;
    } else if (names_networks && !facts.has_platform) {
      need = RecordPosts::Need::Network;
    }
    RecordPosts records(file_, options_, need, ledger_, faults_);
    SectionPosts reader(options_, records, ledger_, faults_);
    reader.read(std::move(sections));
    grouped.unread = records.take_unread();
    grouped.suppressions = reader.take_suppressions();
    grouped.posts = records.take_posts();
    add_told(grouped);
    if (day_for_all) {
      // "Monday (not Saturday!)  >> POST" has another day than the plan.
      for (Post& post : grouped.posts) {
        if (!facts.is_timed_plan || post.own_fields.find("time") != nullptr)
          add_day(*day_for_all, post);
      }
    }
    state_wrong_weekdays(file_, grouped.posts);
    return grouped;
  }

 private:
  /// What the file says of all its posts, before words above them are left out.
  void read_told(const Pieces& pieces) {
    options_.hints.month = month_of(pieces);
    if (const auto year = year_of(pieces, options_.labels.lexicon)) options_.hints.year = year;
    go_by_hours_ = are_by_hours(pieces);
    if (options_.facts.has_table || go_by_hours_)
      day_of_hours_ = find_day_of_plan(pieces, options_.labels);
    if (told_platforms_.empty() && !options_.facts.has_platform)
      told_platforms_ = find_told_platforms(pieces, options_.labels);
  }

  /// Adds it where no post says otherwise.
  void add_told(GroupedPosts& grouped) {
    if (day_of_hours_ && says_no(grouped.posts, "date") &&
        (go_by_hours_ || are_timed(grouped.posts))) {
      for (Post& post : grouped.posts) add_day(*day_of_hours_, post);
    }
    if (grouped.for_all.empty() && name_rarely(grouped.posts))
      grouped.for_all = std::move(told_platforms_);
  }

  GroupedPosts group_whole(Pieces pieces) {
    constexpr std::size_t kFewestOfMail = 3;
    const RecordPosts records(file_, options_, RecordPosts::Need::Nothing, ledger_, faults_);
    GroupedPosts grouped{.posts = {}, .for_all = {}, .is_whole = true};
    StatedFields stated;
    if (is_date_title(pieces)) {
      Heading heading{.day = pieces.front().label.day};
      heading.day_at = pieces.front().block.text.to_source(heading.day->span);
      ledger_.label(span_of(pieces.front()));
      add_heading(heading, options_.hints, stated);
      pieces.erase(pieces.begin());
    }
    Heading reply = take_reply_label(pieces, options_.labels, ledger_);
    if (reply.text.empty()) reply = take_draft_label(pieces, ledger_);
    add_heading(reply, options_.hints, stated);
    const AnnouncedPlatforms announced = find_announced_platforms(pieces, options_.labels);
    const bool is_announced = announces_parted(pieces, announced.piece);
    const bool has_items = options_.facts.has_platform && holds_items_only(pieces);
    std::vector<Pieces> texts(1);
    for (Piece& it : pieces) {
      if (has_items) {
        it.block = cut_block(file_, it.block, it.block.words());
        it.block.bullet_size = 0;
        if (!texts.back().empty()) texts.emplace_back();
      }
      const bool parts = (options_.facts.is_plain_text || is_announced) && it.is_rule();
      if (parts) {
        texts.emplace_back();
      } else {
        texts.back().push_back(std::move(it));
      }
    }
    if (texts.size() > kFewestOfMail && is_mail(texts.front(), options_.labels.lexicon)) {
      // "Copy anything between the lines."
      for (const Piece& it : texts.front()) ledger_.aside(span_of(it), Phrase("an introduction"));
      for (const Piece& it : texts.back())
        ledger_.aside(span_of(it), Phrase("a note to the people who got the mail"));
      texts.erase(texts.begin());
      texts.pop_back();
    }
    if (!is_announced) {
      leave_around_parted_out(texts, options_.facts.has_said_title, options_.labels.lexicon,
                              ledger_);
    }
    if (!is_announced && texts.size() > 1) {
      Heading head = take_draft_head(texts, options_.labels, ledger_);
      if (!head.text.empty()) reply = std::move(head);
      add_heading(reply, options_.hints, stated);
      leave_field_texts_out(texts, ledger_);
    }
    if (is_announced) {
      for (const Piece& it : texts.front()) ledger_.aside(span_of(it), Phrase("an introduction"));
      texts.erase(texts.begin());
      grouped.for_all = announced.platforms;
    }
    for (Pieces& text : texts) {
      if (text.empty() && texts.size() > 1) continue;
      const bool is_doubtful = looks_like_several(text);
      StatedFields own = stated;
      take_picture_lines(file_, text, options_.labels, ledger_, own);
      Post post = records.compose(blocks_of(text), reply);
      post.own_fields = std::move(own.fields);
      post.said_by = std::move(own.said_by);
      if (is_doubtful) note_several(file_, post, faults_);
      std::ranges::move(split_thread(file_, std::move(post), ThreadHint::None),
                        std::back_inserter(grouped.posts));
    }
    if (grouped.posts.empty()) grouped.posts.push_back(records.compose({}, {}));
    return grouped;
  }

  /// Whether the first line names a thread.
  [[nodiscard]] bool begins_thread(const Pieces& pieces) const {
    if (pieces.empty()) return false;
    // "Tweet 1", and a text that goes on
    const auto first = std::ranges::find_if(
        pieces, [](const Piece& it) { return it.label.names_posts && it.label.number == 1; });
    if (first != pieces.end() && first + 1 != pieces.end() &&
        opens_thread((first + 1)->block.text.text()))
      return true;
    const std::string_view text = pieces.front().block.text.text(pieces.front().block.words());
    return read_label(text.substr(0, text.find('\n')), options_.labels).names_thread;
  }

  /// "Forwarding Ben's posts below." above the mail that holds them.
  void leave_outer_mail_out(Pieces& pieces) {
    const std::size_t inner = find_forwarded(pieces, options_.labels.lexicon);
    const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(inner);
    const auto heads_post = [](const Piece& it) {
      return it.is_label() && !it.is_field() && it.label.names_network();
    };
    if (std::any_of(pieces.begin(), begin, heads_post)) return;
    if (std::none_of(begin, pieces.end(), heads_post)) return;
    for (auto it = pieces.begin(); it != begin; ++it)
      ledger_.aside(span_of(*it), Phrase("a word to those who got the mail"));
    pieces.erase(pieces.begin(), begin);
  }

  /// "This message may contain confidential information."
  void leave_notices_out(Pieces& pieces) const {
    std::erase_if(pieces, [&](const Piece& it) {
      const std::string& text = it.block.text.text();
      if (it.is_label() || it.is_value || it.block.quote > 0 || signs_of_post(text).has_hashtag)
        return false;
      const std::string plain = " " + plain_words(text) + " ";
      const auto holds = [&](std::string_view phrase) {
        return plain.find(" " + std::string(phrase) + " ") != std::string::npos;
      };
      if (std::ranges::none_of(options_.labels.lexicon.words(kNoticeWords), holds)) return false;
      ledger_.aside(span_of(it), Phrase("a text that is not for social media"));
      return true;
    });
  }

  /// Takes the sentence that names the platforms of all posts out of the pieces.
  std::vector<PlatformUse> take_announced(Pieces& pieces, AnnouncedPlatforms announced) {
    if (announced.platforms.empty()) return {};
    Piece& piece = pieces[announced.piece];
    ledger_.aside(span_of(piece), Phrase("an introduction"));
    piece.block = {.kind = Kind::Rule};
    return std::move(announced.platforms);
  }

  const SourceFile& file_;
  GroupOptions options_;
  Ledger& ledger_;
  std::vector<LayoutFault>& faults_;
  bool go_by_hours_ = false;
  std::optional<DayForAll> day_of_hours_;
  std::vector<PlatformUse> told_platforms_;
};

}  // namespace

GroupedPosts group_posts(const SourceFile& file, Pieces pieces, const GroupOptions& options,
                         Ledger& ledger, std::vector<LayoutFault>& faults) {
  return Grouper(file, options, ledger, faults).group(std::move(pieces));
}

}  // namespace advolint
