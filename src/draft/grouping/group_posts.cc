#include "draft/grouping/group_posts.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/grouping/records.h"
#include "draft/grouping/signature.h"
#include "draft/grouping/split_posts.h"
#include "draft/grouping/threads.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post_text_builder.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

/// A post, and the thread of its labels.
struct Threaded {
  Post post;
  std::uint32_t thread = 0;
};

bool has_words(const Piece& piece) { return !piece.block.text.text().empty(); }

SourceSpan span_of(const Piece& piece) { return source_of(piece.block.text); }

class Grouper {
 public:
  Grouper(const SourceFile& file, const GroupOptions& options, std::uint32_t anchor, Ledger& ledger,
          std::vector<LayoutFault>& faults)
      : file_(file),
        options_(options),
        facts_(options.facts),
        hints_(options.hints),
        anchor_(anchor),
        ledger_(ledger),
        faults_(faults) {}

  GroupedPosts group(Pieces pieces) {
    facts_.has_table = std::ranges::any_of(pieces, [&](const Piece& it) {
      return read_table_piece(it, options_.tables, facts_.has_platform, {}).has_value();
    });
    if (!has_sections(pieces, facts_)) return group_whole(std::move(pieces));
    find_year(pieces);
    leave_signature_out(pieces);
    const bool names_networks = facts_.has_table || any_names_network(pieces);
    std::vector<Section> sections = cut_sections(std::move(pieces), facts_, ledger_);
    find_platforms_for_all(sections);
    needs_network_ = names_networks && !options_.facts.has_platform && for_all_.empty();
    sections.front().holds_posts = begins_with_records(sections.front());
    inherited_.resize(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) read_section(sections, i);
    GroupedPosts grouped;
    grouped.for_all = std::move(for_all_);
    grouped.unread = std::move(unread_);
    grouped.suppressions = std::move(suppressions_);
    grouped.posts = finish_posts();
    return grouped;
  }

 private:
  // ---- files without labels

  GroupedPosts group_whole(Pieces pieces) {
    GroupedPosts grouped{.posts = {}, .for_all = {}, .is_whole = true};
    StatedFields stated;
    if (is_date_title(pieces)) {
      Heading heading{.day = pieces.front().label.day};
      heading.day_at = pieces.front().block.text.to_source(heading.day->span);
      ledger_.label(span_of(pieces.front()));
      add_heading(heading, hints_, stated);
      pieces.erase(pieces.begin());
    }
    std::vector<Pieces> texts(1);
    for (Piece& it : pieces) {
      const bool parts = options_.facts.is_plain_text && it.block.kind == Kind::Rule;
      if (parts) {
        texts.emplace_back();
      } else {
        texts.back().push_back(std::move(it));
      }
    }
    for (Pieces& text : texts) {
      if (text.empty() && texts.size() > 1) continue;
      Post post = compose(blocks_of(text), {});
      post.own_fields = stated.fields;
      post.said_by = stated.said_by;
      note_doubt(post, text);
      std::ranges::move(split_thread(file_, std::move(post), ThreadHint::None),
                        std::back_inserter(grouped.posts));
    }
    if (grouped.posts.empty()) grouped.posts.push_back(compose({}, {}));
    return grouped;
  }

  static bool is_date_title(const Pieces& pieces) {
    if (pieces.size() < 2) return false;
    const Piece& first = pieces.front();
    return first.block.kind == Kind::Heading && first.label.day && first.label.is_whole &&
           first.label.day->month && !first.label.holds_posts();
  }

  /// Paragraphs that each end with hashtags are rarely one post.
  void note_doubt(const Post& post, const Pieces& pieces) {
    std::size_t tagged = 0;
    for (const Piece& it : pieces) {
      const PostSigns signs = signs_of_post(it.block.text.text());
      tagged += signs.ends_with_tags && !signs.is_tags_only ? 1 : 0;
    }
    if (tagged >= 2) doubt(post);
  }

  void doubt(const Post& post) {
    const std::uint32_t line_end = file_.line(file_.line_index(post.span.begin)).end;
    faults_.push_back({"several-posts",
                       {post.span.begin, std::max(post.span.begin, std::min(line_end, post.span.end))},
                       {}});
  }

  // ---- what holds for all sections

  /// The year that dates without one mean: the only one that labels name.
  void find_year(const Pieces& pieces) {
    std::set<std::chrono::year> years;
    for (const Piece& it : pieces) {
      if (it.is_label() && it.label.day && it.label.day->year) years.insert(*it.label.day->year);
    }
    // A title such as "Library Week 2026", or the only year of the text.
    for (std::size_t i = 0; i < pieces.size() && years.empty(); ++i) {
      if (i >= 2) break;
      if (const auto year = year_in(pieces[i].block.text.text())) years.insert(*year);
    }
    if (years.empty()) {
      for (const Piece& it : pieces) {
        if (const auto year = year_in(it.block.text.text())) years.insert(*year);
      }
    }
    if (years.size() == 1) hints_.year = *years.begin();
  }

  static std::optional<std::chrono::year> year_in(std::string_view text) {
    for (std::size_t at = text.find("20"); at != std::string_view::npos; at = text.find("20", at + 1)) {
      const std::string_view digits = text.substr(at, 4);
      const bool is_year = digits.size() == 4 &&
                           digits.find_first_not_of("0123456789") == std::string_view::npos;
      const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
      const bool is_alone = (at == 0 || !is_digit(text[at - 1])) &&
                            (at + 4 >= text.size() || !is_digit(text[at + 4]));
      if (is_year && is_alone)
        return std::chrono::year((digits[2] - '0') * 10 + (digits[3] - '0') + 2000);
    }
    return std::nullopt;
  }

  void leave_signature_out(Pieces& pieces) {
    const std::size_t begin = find_signature(pieces, options_.labels.lexicon);
    for (std::size_t i = begin; i < pieces.size(); ++i)
      ledger_.aside(span_of(pieces[i]), Phrase("a signature"));
    const std::size_t notes = begin < pieces.size() ? find_mail_note(pieces, begin, options_.labels.lexicon) : begin;
    for (std::size_t i = notes; i < begin; ++i)
      ledger_.aside(span_of(pieces[i]), Phrase("a word to those who got the mail"));
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(notes), pieces.end());
  }

  /// "Short texts for Facebook and Instagram" above the first post.
  void find_platforms_for_all(const std::vector<Section>& sections) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, sections.size()); ++i) {
      for (const Piece& piece : sections[i].pieces) {
        if (piece.is_label()) break;
        const PostText& text = piece.block.text;
        for (const LabelPlatform& it : platforms_in_sentence(text.text(), options_.labels)) {
          for_all_.push_back({.id = it.id,
                              .origin = PlatformOrigin::Section,
                              .said_at = text.to_source(it.span),
                              .account = {}});
        }
        if (!for_all_.empty()) return;
      }
    }
  }

  /// Posts above the first label, told by their fields.
  static bool begins_with_records(const Section& root) {
    return std::ranges::any_of(root.pieces, [](const Piece& it) {
      return it.is_field() && (it.label.field->kind == CellKind::Platforms ||
                               it.label.field->kind == CellKind::Body);
    });
  }

  // ---- one section

  void read_section(std::vector<Section>& sections, std::size_t index) {
    Section& section = sections[index];
    StatedFields inherited;
    if (section.parent != Section::kNone) inherited = inherited_[section.parent];
    inherited_[index] = inherited;
    const bool is_root = index == 0;
    if (!section.is_aside) take_tables(section);
    if (!section.holds_posts && is_root && has_fields(section)) {
      // Fields of the whole file stand at its top.
      section.holds_posts = true;
    }
    if (!section.holds_posts) return leave_section_out(section, is_root);
    const std::size_t before = posts_.size();
    if (is_root) {
      is_mail_ = is_mail(section.pieces, options_.labels.lexicon);
      leave_intro_out(section);
    }
    StatedFields own = inherited;
    read_texts(std::move(section.pieces), section.heading, own);
    if (posts_.size() == before) inherited_[index] = std::move(own);
    if (is_root && is_mail_) {
      // The day of a mail is no day of its posts.
      std::erase_if(inherited_[index].fields.entries,
                    [](const yaml::Entry& it) { return it.key == "date"; });
    }
    if (is_root && posts_.size() == before) {
      for (std::size_t i = 1; i < sections.size(); ++i) {
        if (sections[i].parent == Section::kNone) sections[i].parent = 0;
      }
    }
  }

  /// Takes the tables whose rows are posts out of the section.
  void take_tables(Section& section) {
    for (Piece& piece : section.pieces) {
      const bool is_known = facts_.has_platform || !section.heading.platforms.empty() ||
                            !section.heading.networks.empty();
      auto table = read_table_piece(piece, options_.tables, is_known, hints_.year);
      if (!table) continue;
      for (Post& post : table->posts) {
        const bool says_where = !post.platforms.empty() || !post.networks.empty() ||
                                post.own_fields.find("platform") != nullptr;
        if (!says_where) {
          post.platforms = section.heading.platforms;
          post.networks = section.heading.networks;
        }
        posts_.push_back({std::move(post), 0});
      }
      std::ranges::move(table->faults, std::back_inserter(faults_));
      std::ranges::move(table->suppressions, std::back_inserter(suppressions_));
      for (Stretch& it : table->stretches) ledger_.add(std::move(it));
      ledger_.label(source_of(piece.block.text));
      piece.block = {.kind = Kind::Rule};
      piece.rows.clear();
    }
  }

  static bool has_fields(const Section& section) {
    return std::ranges::any_of(section.pieces, [](const Piece& it) { return it.is_field(); });
  }

  /// What is above the first field of a file is its title and a word to its readers.
  void leave_intro_out(Section& root) {
    const auto first = std::ranges::find_if(root.pieces, [](const Piece& it) { return it.is_field(); });
    for (auto it = root.pieces.begin(); it != first; ++it)
      ledger_.aside(span_of(*it), Phrase("an introduction"));
    root.pieces.erase(root.pieces.begin(), first);
  }

  void leave_section_out(const Section& section, bool is_root) {
    bool has_text = false;
    const Phrase because = section.is_aside ? Phrase("help for those who post")
                           : is_root        ? Phrase("an introduction")
                                            : Phrase("a section that names no network");
    for (const Piece& it : section.pieces) {
      if (!has_words(it)) continue;
      if (it.is_label()) {
        ledger_.label(span_of(it));
        continue;
      }
      has_text = true;
      ledger_.aside(span_of(it), because);
      if (!section.is_aside && !is_root) note_unread(it);
    }
    if (has_text && !is_root) ledger_.count_unread();
  }

  void note_unread(const Piece& piece) {
    const PostSigns signs = signs_of_post(piece.block.text.text());
    constexpr std::size_t kFewestWords = 5;
    const bool is_text = signs.ends_sentence || signs.ends_with_tags;
    const bool looks_like_post = signs.words >= kFewestWords && is_text &&
                                 (signs.has_hashtag || signs.has_mention || signs.has_gap);
    if (looks_like_post) unread(piece.block);
  }

  void unread(const Block& block) {
    unread_.push_back(compose({block}, {}));
    const SourceSpan span = unread_.back().span;
    const std::uint32_t line_end = file_.line(file_.line_index(span.begin)).end;
    faults_.push_back({"unread-section", {span.begin, std::min(span.end, line_end)}, {}});
  }

  /// Headings with words of their own part the texts below a label where no text is above them and
  /// there are several; else they are part of the post.
  void read_texts(Pieces pieces, const Heading& heading, StatedFields& own) {
    const auto level = own_heading_level(pieces);
    if (!level) return read_records(std::move(pieces), heading, own);
    Pieces lead;
    std::vector<std::pair<Heading, Pieces>> parts;
    for (Piece& it : pieces) {
      if (it.is_own_heading() && it.level == *level) {
        Heading below = heading;
        below.text = it.block.text.text(it.block.words());
        ledger_.label(span_of(it));
        parts.emplace_back(std::move(below), Pieces());
      } else {
        (parts.empty() ? lead : parts.back().second).push_back(std::move(it));
      }
    }
    read_records(std::move(lead), heading, own);
    for (auto& [below, texts] : parts) {
      StatedFields fields = own;
      read_texts(std::move(texts), below, fields);
    }
  }

  /// The level of the headings that part these pieces; nothing if none does.
  static std::optional<std::uint32_t> own_heading_level(const Pieces& pieces) {
    std::optional<std::uint32_t> level;
    std::size_t headings = 0, filled = 0;
    bool has_lead = false, is_below = false;
    for (const Piece& it : pieces) {
      if (it.is_own_heading()) {
        if (!level || it.level < *level) {
          level = it.level;
          headings = filled = 0;
        }
        is_below = it.level == *level;
        headings += is_below ? 1 : 0;
      } else if (!it.is_field() && !it.is_value && has_words(it)) {
        if (!level) has_lead |= signs_of_post(it.block.text.text()).reads_like_post() &&
                                !it.block.text.text().ends_with(':');
        filled += std::exchange(is_below, false) ? 1 : 0;
      }
    }
    if (!level || has_lead) return std::nullopt;
    const bool is_title_only = headings == 1 && *level == kBoldLevel && filled == 1;
    return is_title_only ? std::nullopt : level;
  }

  void read_records(Pieces pieces, const Heading& heading, StatedFields& own) {
    const StatedFields inherited = own;
    const std::size_t before = posts_.size();
    const bool is_parted = std::ranges::count_if(pieces, is_rule) > 0;
    for (Record& record : cut_records(std::move(pieces))) {
      StatedFields stated = inherited;
      note_fields(record);
      StatedFields said;
      add_fields(record.fields, options_.labels, hints_, said);
      merge(std::move(said), stated);
      leave_rest_out(record);
      if (std::ranges::none_of(record.text, has_content)) {
        own = std::move(stated);
        continue;
      }
      const bool is_after_post = posts_.size() > before && record.fields.empty();
      if (is_intro_only(record.text)) {
        for (const Piece& it : record.text) ledger_.aside(span_of(it), Phrase("an introduction"));
        own = std::move(stated);
        continue;
      }
      if (is_for_no_network(heading, stated) || (is_after_post && !reads_like_post(record.text))) {
        leave_texts_out(record.text);
        own = std::move(stated);
        continue;
      }
      read_posts(std::move(record), heading, is_parted, stated);
    }
  }

  void leave_texts_out(const Pieces& texts) {
    for (const Piece& it : texts) {
      if (!has_words(it)) continue;
      ledger_.aside(span_of(it), Phrase("a text for no network"));
      note_unread(it);
    }
    ledger_.count_unread();
  }

  /// What is after a post and a rule is another post only if it reads like one.
  static bool reads_like_post(const Pieces& texts) {
    return std::ranges::any_of(texts, [](const Piece& it) {
      return it.block.quote > 0 || it.block.kind == Kind::Fence || !it.block.images.empty() ||
             signs_of_post(it.block.text.text()).reads_like_post();
    });
  }

  /// "If somebody asks what it costs:", and no post below it.
  static bool is_intro_only(const Pieces& texts) {
    if (texts.size() != 1 || texts.front().is_value) return false;
    std::string_view text = texts.front().block.text.text();
    text = text.substr(0, text.find_last_not_of(" \t\n") + 1);
    const PostSigns signs = signs_of_post(text);
    constexpr std::size_t kMostWords = 25;
    return text.ends_with(':') && signs.words <= kMostWords && !signs.has_strong_sign() &&
           texts.front().block.quote == 0 && texts.front().block.kind == Kind::Paragraph;
  }

  static bool has_content(const Piece& piece) {
    return has_words(piece) || !piece.block.images.empty();
  }

  static void merge(StatedFields said, StatedFields& into) {
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

  void note_fields(const Record& record) {
    for (const FieldLine& line : record.fields) {
      ledger_.label(span_of(line.label));
      for (const Piece& value : line.values) ledger_.field(span_of(value));
    }
  }

  void leave_rest_out(const Record& record) {
    for (const Piece& it : record.rest) {
      if (!has_words(it)) continue;
      ledger_.aside(span_of(it), Phrase("beside the text of the post"));
      const PostSigns signs = signs_of_post(it.block.text.text());
      if (signs.reads_like_post() && (signs.has_hashtag || signs.has_mention)) unread(it.block);
    }
  }

  [[nodiscard]] std::uint32_t longest_for(const Heading& heading, const StatedFields& stated) const {
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

  static bool is_rule(const Piece& piece) { return piece.block.kind == Kind::Rule; }

  /// `is_parted`: rules part the posts, so that each has all its paragraphs.
  void read_posts(Record record, const Heading& heading, bool is_parted, StatedFields& stated) {
    const bool may_be_several = !record.has_text_field && !is_parted;
    const SplitFacts facts{.is_plural = heading.is_plural && may_be_several,
                           .is_plural_above = heading.is_plural_above && may_be_several,
                           .is_thread = heading.thread > 0 && !heading.is_numbered,
                           .is_numbered = heading.is_numbered || record.has_text_field,
                           .longest = longest_for(heading, stated)};
    SplitPosts split =
        split_posts(file_, std::move(record.text), facts, options_.labels.lexicon);
    for (const LeftOut& it : split.left_out) {
      const SourceSpan span = source_of(it.block.text);
      ledger_.aside(span, it.because);
      const PostSigns signs = signs_of_post(it.block.text.text());
      if (signs.reads_like_post() && signs.has_hashtag) unread(it.block);
    }
    add_heading(heading, hints_, stated);
    for (std::vector<Block>& blocks : split.posts) {
      Post post = compose(std::move(blocks), heading);
      if (post.body.text().empty() && post.images.empty()) continue;
      post.own_fields = stated.fields;
      post.said_by = stated.said_by;
      if (!stated.networks.empty()) post.networks = stated.networks;
      if (std::exchange(split.is_doubtful, false)) doubt(post);
      const ThreadHint hint = facts.is_thread ? ThreadHint::Labelled : ThreadHint::None;
      for (Post& part : split_thread(file_, std::move(post), hint))
        posts_.push_back({std::move(part), heading.thread});
    }
  }

  Post compose(std::vector<Block> blocks, const Heading& heading) const {
    const Joints joints = options_.facts.is_plain_text ? Joints::AsTyped : Joints::Rendered;
    Post post = compose_post(file_, blocks, anchor_, joints);
    // A fence is how the post is held, and no markup in it.
    post.label = heading.text;
    if (!heading.is_weak) post.platforms = heading.platforms;
    if (heading.is_weak) post.weak_platforms = heading.platforms;
    post.networks = heading.networks;
    return post;
  }

  [[nodiscard]] bool any_names_network(const Pieces& pieces) const {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Piece& piece = pieces[i];
      if (!piece.is_label() || piece.is_duty) continue;
      if (!piece.is_field()) {
        if (piece.label.names_network() && !piece.label.is_weak) return true;
        continue;
      }
      if (piece.label.field->kind == CellKind::Platforms) return true;
      const bool has_value = piece.label.field->kind == CellKind::Nothing && i + 1 < pieces.size() &&
                             pieces[i + 1].is_value;
      if (!has_value) continue;
      // "Where: Facebook"
      const Label value = read_label(pieces[i + 1].block.text.text(), options_.labels);
      if (value.is_whole && value.names_network()) return true;
    }
    return false;
  }

  /// Where a file names networks, a text that none of them is for is a word to its readers.
  [[nodiscard]] bool is_for_no_network(const Heading& heading, const StatedFields& stated) const {
    const bool is_for_network = !heading.platforms.empty() || !heading.networks.empty() ||
                                !stated.networks.empty() ||
                                stated.fields.find("platform") != nullptr;
    return needs_network_ && !is_for_network && !heading.is_numbered && !heading.kind;
  }

  static std::vector<Block> blocks_of(Pieces& pieces) {
    std::vector<Block> blocks;
    for (Piece& it : pieces) blocks.push_back(std::move(it.block));
    return blocks;
  }

  // ---- all posts

  std::vector<Post> finish_posts() {
    std::ranges::stable_sort(posts_, {}, [](const Threaded& it) { return it.post.span.begin; });
    std::vector<Post> posts;
    for (std::size_t begin = 0; begin < posts_.size();) {
      std::size_t end = begin + 1;
      const std::uint32_t thread = posts_[begin].thread;
      while (end < posts_.size() && thread > 0 && posts_[end].thread == thread) ++end;
      const std::size_t first = posts.size();
      for (std::size_t i = begin; i < end; ++i) posts.push_back(std::move(posts_[i].post));
      if (thread > 0) number_thread(std::span(posts).subspan(first));
      begin = end;
    }
    return posts;
  }

  const SourceFile& file_;
  const GroupOptions& options_;
  FileFacts facts_;
  DateHints hints_;
  std::uint32_t anchor_;
  Ledger& ledger_;
  std::vector<LayoutFault>& faults_;
  std::vector<PlatformUse> for_all_;
  std::vector<Post> unread_;
  std::vector<Suppression> suppressions_;
  bool is_mail_ = false;        ///< lines such as "Subject: …" stand at its top
  bool needs_network_ = false;  ///< labels of the file name the networks that posts are for
  std::vector<StatedFields> inherited_;  ///< what each section hands down
  std::vector<Threaded> posts_;
};

}  // namespace

GroupedPosts group_posts(const SourceFile& file, Pieces pieces, const GroupOptions& options,
                         std::uint32_t anchor, Ledger& ledger, std::vector<LayoutFault>& faults) {
  return Grouper(file, options, anchor, ledger, faults).group(std::move(pieces));
}

}  // namespace advolint
