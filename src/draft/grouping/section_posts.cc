#include "draft/grouping/section_posts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/doubtful_sections.h"
#include "draft/grouping/inner_headings.h"
#include "draft/grouping/record_signs.h"
#include "draft/grouping/section_signs.h"
#include "draft/grouping/signature.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"

namespace advolint {

namespace {

using Kind = Block::Kind;

SourceSpan span_of(const Piece& piece) { return source_of(piece.block.text); }

bool has_fields(const Section& section) {
  return std::ranges::any_of(section.pieces, [](const Piece& it) { return it.is_field(); });
}

bool is_reply(const Heading& it) { return it.kind && it.kind->value == "reply"; }

/// Whether quotes or fences hold the posts of the file.
bool holds_by_quotes(const std::vector<Section>& sections) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto held = std::ranges::count_if(sections, [](const Section& it) {
    return it.holds_posts && std::ranges::any_of(it.pieces, is_held);
  });
  return held >= kFewest;
}

/// Whether a field below the label names where a post goes.
bool says_where(const Section& section) {
  return section.parent != Section::kNone &&
         std::ranges::any_of(section.pieces, [](const Piece& it) {
           return it.is_field() && it.label.field->kind == CellKind::Platforms;
         });
}

/// "### Step 4. Thank", with a fence and no network, beside steps below which posts are.
void open_steps(std::vector<Section>& sections) {
  constexpr std::size_t kFewest = 2;
  std::map<std::size_t, std::set<std::size_t>> steps;  // with posts, by what they are part of
  for (const Section& it : sections) {
    if (!it.holds_posts || it.parent == Section::kNone || std::ranges::none_of(it.pieces, is_held))
      continue;
    const Section& above = sections[it.parent];
    if (above.is_aside) steps[above.parent].insert(it.parent);
  }
  for (Section& it : sections) {
    const auto found = steps.find(it.parent);
    if (!it.is_aside || found == steps.end() || found->second.size() < kFewest) continue;
    const bool holds_post = std::ranges::any_of(it.pieces, [](const Piece& piece) {
      return is_held(piece) && signs_of_post(piece.block.text.text()).reads_like_post();
    });
    if (!holds_post) continue;
    it.is_aside = false;
    it.holds_posts = it.heading.is_surely_post = true;
  }
}

/// Texts above the first label that rules part, two or more after the first rule, are posts for
/// whatever network.
bool begins_with_parted_posts(const Section& root, const std::vector<Section>& sections) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto first = std::ranges::find_if(root.pieces, &Piece::is_rule);
  if (std::ranges::count_if(first, root.pieces.end(), &Piece::is_rule) <= kFewest) return false;
  const auto posts = std::count_if(first, root.pieces.end(), [](const Piece& it) {
    return !it.is_label() && signs_of_post(it.block.text.text()).reads_like_post();
  });
  const bool others_are_parted = std::ranges::any_of(sections, [&](const Section& it) {
    return &it != &root && it.holds_posts && std::ranges::any_of(it.pieces, &Piece::is_rule);
  });
  return posts >= kFewest && others_are_parted;
}

/// "Facebook", and the post "Facebook #1" next to it.
bool begins_series(const Heading& above, const Heading& first) {
  if (first.number != 1 || above.number != 0 || above.platforms.empty()) return false;
  return std::ranges::equal(above.platforms, first.platforms, {}, &PlatformUse::id,
                            &PlatformUse::id);
}

/// Posts above the first label, told by their fields.
bool begins_with_records(const Section& root) {
  return std::ranges::any_of(root.pieces, [](const Piece& it) {
    return it.is_field() &&
           (it.label.field->kind == CellKind::Platforms || it.label.field->kind == CellKind::Body);
  });
}

/// Whether the label of the section names a date that those around it do not.
bool names_own_day(const std::vector<Section>& sections, std::size_t index) {
  const Section& it = sections[index];
  if (!it.heading.day || !it.heading.day->month || !it.heading.day->day) return false;
  return it.parent == Section::kNone ||
         sections[it.parent].heading.day_at.begin != it.heading.day_at.begin;
}

/// Whether no cell of a table reads like a post: "Main announcement (Post 1)".
bool plans_only(const std::vector<Post>& posts) {
  constexpr std::size_t kMostWords = 8;
  return std::ranges::all_of(posts, [](const Post& it) {
    const PostSigns signs = signs_of_post(it.body.text());
    return signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
  });
}

/// Whether texts, several of them, are the posts of the file.
bool have_texts(const std::vector<Section>& sections) {
  constexpr std::ptrdiff_t kFewest = 3;
  std::ptrdiff_t texts = 0;
  for (const Section& section : sections) {
    texts += section.holds_posts && std::ranges::any_of(section.pieces, [](const Piece& it) {
               const PostSigns signs = signs_of_post(it.block.text.text());
               return !it.is_label() && it.rows.empty() && signs.reads_like_post() &&
                      signs.ends_sentence;
             });
  }
  return texts >= kFewest;
}

/// "# Facebook posts", and "## Post 1" as the first label below it; below the title of a file
/// "## May 2", "## Tweets by day" or "## English", too.
bool counts_posts_below(const std::vector<Section>& sections, std::size_t index) {
  const Heading& above = sections[index].heading;
  if (!above.is_plural || above.is_numbered || index + 1 >= sections.size()) return false;
  const Section& first = sections[index + 1];
  if (first.parent != index || !first.holds_posts) return false;
  const bool is_title = index == 1;
  const Heading& it = first.heading;
  return (it.is_numbered && it.number == 1) ||
         (is_title && (it.is_plural || it.day || it.names_language));
}

/// Gives a post a field that nothing in it says.
void add_field(const StatedFields& stated, std::string_view key, SaidBy by, Post& post) {
  if (stated.fields.find(key) == nullptr || post.own_fields.find(key) != nullptr) return;
  const auto entry = std::ranges::find(stated.fields.entries, key, &yaml::Entry::key);
  post.own_fields.kind = yaml::Kind::Mapping;
  post.own_fields.entries.push_back(*entry);
  post.said_by.emplace(std::string(key), by);
}

/// Says where a post goes that nothing else says.
void add_platforms(const StatedFields& stated, Post& post) {
  add_field(stated, "platform", SaidBy::Field, post);
  if (post.networks.empty()) post.networks = stated.networks;
}

}  // namespace

void SectionPosts::read(std::vector<Section> sections) {
  Section& root = sections.front();
  root.holds_posts = begins_with_records(root);
  if (!root.holds_posts && begins_with_parted_posts(root, sections)) {
    root.holds_posts = root.heading.is_surely_post = true;
    const auto first = std::ranges::find_if(root.pieces, &Piece::is_rule);
    for (auto it = root.pieces.begin(); it != first; ++it)
      ledger_.aside(span_of(*it), Phrase("an introduction"));
    root.pieces.erase(root.pieces.begin(), first);
  }
  // "## 4. During the cleanup (any network)": what a quote holds there is a post as others are.
  are_held_ = holds_by_quotes(sections);
  if (are_held_) {
    open_steps(sections);
    open_beside_held(sections);
  }
  has_texts_ = have_texts(sections);
  constexpr std::ptrdiff_t kFewestRecords = 2;
  has_records_ = std::ranges::count_if(sections, says_where) >= kFewestRecords;
  inherited_.resize(sections.size());
  has_inner_.resize(sections.size());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& it = sections[i];
    // Replies below a post make no introduction of it.
    for (std::size_t up = it.parent; it.holds_posts && up != Section::kNone && !has_inner_[up];
         up = sections[up].parent)
      has_inner_[up] = !is_reply(it.heading) || is_reply(sections[up].heading);
    if (i > 0 && begins_series(sections[i - 1].heading, it.heading)) has_inner_[i - 1] = true;
  }
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].holds_posts) last_ = i;
  }
  for (std::size_t i = 0; i < sections.size(); ++i) read_section(sections, i);
}

void SectionPosts::read_section(std::vector<Section>& sections, std::size_t index) {
  Section& section = sections[index];
  StatedFields inherited;
  if (section.parent != Section::kNone) inherited = inherited_[section.parent];
  // "Reminder, Nov 5" below "When: November 7" has a day of its own.
  if (names_own_day(sections, index))
    std::erase_if(inherited.fields.entries, [](const yaml::Entry& it) { return it.key == "date"; });
  inherited_[index] = inherited;
  const bool is_root = index == 0;
  const std::size_t before_tables = records_.size();
  take_tables(section);
  const bool had_tables = records_.size() > before_tables;
  if (!section.holds_posts && is_root && has_fields(section)) {
    // Fields of the whole file are at its top.
    section.holds_posts = true;
  }
  // What is above the first label of a mail is for those who got it.
  if (is_root && options_.facts.is_mail && sections.size() > 1 && !begins_with_records(section))
    section.holds_posts = false;
  if (!section.holds_posts) return leave_section_out(section, is_root);
  const bool has_inner = had_tables || has_inner_[index];
  if (has_inner && !is_root) {
    const bool are_counted = counts_posts_below(sections, index);
    const bool heads_replies = is_reply(section.heading) && index + 1 < sections.size() &&
                               is_reply(sections[index + 1].heading);
    const bool is_head = index == 1 && (are_held_ || has_records_ || heads_replies);
    leave_intros_out(section, are_counted || is_head, are_counted);
  }
  const std::size_t before = records_.size();
  // Lines such as "Subject: …" are at the top of a mail.
  const bool begins_mail = is_root && is_mail(section.pieces, options_.labels.lexicon);
  if (is_root && !section.heading.is_surely_post) leave_intro_out(section);
  StatedFields own = inherited;
  read_texts(std::move(section.pieces), section.heading, own, index == last_);
  if (records_.size() == before) inherited_[index] = std::move(own);
  if (begins_mail) {
    // The day of a mail is not a day of its posts.
    std::erase_if(inherited_[index].fields.entries,
                  [](const yaml::Entry& it) { return it.key == "date"; });
  }
  if (is_root && records_.size() == before) {
    for (std::size_t i = 1; i < sections.size(); ++i) {
      if (sections[i].parent == Section::kNone) sections[i].parent = 0;
    }
  }
}

/// What fields say between the label of the section and a table: "Where: Facebook".
StatedFields SectionPosts::fields_above(const Section& section, const Piece& table) const {
  std::vector<FieldLine> lines;
  for (const Piece* it = section.pieces.data(); it != &table; ++it) {
    if (it->is_field() && it->has_value && it + 1 != &table)
      lines.push_back({.label = *it, .values = {*(it + 1)}});
  }
  StatedFields stated;
  add_fields(lines, options_.labels, options_.hints, stated);
  return stated;
}

/// Takes the tables whose rows are posts out of the section.
void SectionPosts::take_tables(Section& section) {
  for (Piece& piece : section.pieces) {
    const bool is_known = options_.facts.has_platform || !section.heading.platforms.empty() ||
                          !section.heading.networks.empty();
    auto table = read_table_piece(piece, options_.tables,
                                  {.platform_is_known = is_known,
                                   .is_in_advice = section.is_aside,
                                   .year = options_.hints.year,
                                   .month = options_.hints.month});
    if (!table) continue;
    if (has_texts_ && plans_only(table->posts)) {
      ledger_.aside(source_of(piece.block.text), Phrase("a plan of posts"));
      piece.block = {.kind = Kind::Rule};
      piece.rows.clear();
      continue;
    }
    const StatedFields above = fields_above(section, piece);
    StatedFields when;
    add_heading({.day = section.heading.day, .day_at = section.heading.day_at}, options_.hints,
                when);
    for (Post& post : table->posts) {
      const bool says_where = !post.platforms.empty() || !post.networks.empty() ||
                              post.own_fields.find("platform") != nullptr;
      if (!says_where) {
        post.platforms = section.heading.platforms;
        post.networks = section.heading.networks;
        add_platforms(above, post);
      }
      add_field(when, "date", SaidBy::Label, post);
      records_.add(std::move(post));
    }
    std::ranges::move(table->faults, std::back_inserter(faults_));
    std::ranges::move(table->suppressions, std::back_inserter(suppressions_));
    for (Stretch& it : table->stretches) ledger_.add(std::move(it));
    ledger_.label(source_of(piece.block.text));
    piece.block = {.kind = Kind::Rule};
    piece.rows.clear();
  }
}

/// What is above the first field of a file is its title and a word to its readers.
void SectionPosts::leave_intro_out(Section& root) {
  const auto first =
      std::ranges::find_if(root.pieces, [](const Piece& it) { return it.is_field(); });
  for (auto it = root.pieces.begin(); it != first; ++it)
    ledger_.aside(span_of(*it), Phrase("an introduction"));
  root.pieces.erase(root.pieces.begin(), first);
}

/// Where posts are below labels or in tables further in, a text without a sign of a post says how
/// to use them. `may_be_long`: it is below the title of a file whose posts are in quotes or
/// fences. `are_counted`: "Post 1" is the first of them, so that what is above it is none,
/// with its addresses.
void SectionPosts::leave_intros_out(Section& section, bool may_be_long, bool are_counted) {
  constexpr std::ptrdiff_t kMost = 2;
  // "Tweet 1" of a thread holds its own text.
  if (section.heading.is_numbered && section.heading.thread > 0) return;
  std::ptrdiff_t texts = 0;
  bool is_in_field = false;
  for (const Piece& it : section.pieces) {
    if (it.is_label()) is_in_field = it.is_field();
    const bool is_of_field = is_in_field && (it.is_value || it.block.list > 0);
    texts += !it.is_label() && has_words(it) && !is_of_field ? 1 : 0;
  }
  if (texts > kMost && !are_counted) return;
  std::erase_if(section.pieces, [&](const Piece& it) {
    const bool is_of_label = &it == &section.pieces.front() && section.heading.number == 0;
    const bool may_go = !it.is_value || (section.heading.thread > 0 && is_of_label);
    if (are_counted && !it.is_label() && !has_words(it)) return false;
    constexpr std::size_t kMostWords = 22;
    const PostSigns signs = signs_of_post(it.block.text.text());
    // "> Wiki of the team · Riverbend Library": a line about the file, and no sentence.
    const bool may_be_quoted = !signs.ends_sentence && section.heading.platforms.empty() &&
                               section.heading.networks.empty();
    const bool is_text = !it.is_label() && may_go && (it.block.quote == 0 || may_be_quoted) &&
                         it.block.kind == Kind::Paragraph && has_words(it);
    const bool is_long = signs.words > kMostWords && !may_be_long;
    const bool has_sign = are_counted ? signs.has_hashtag : signs.has_strong_sign();
    if (!is_text || has_sign || is_long || signs.is_quoted) return false;
    ledger_.aside(span_of(it), Phrase("an introduction"));
    return true;
  });
}

void SectionPosts::leave_section_out(const Section& section, bool is_root) {
  bool has_text = false;
  const Phrase because = section.is_aside ? Phrase("advice for the people who post")
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
    if (!section.is_aside && !is_root) records_.note_doubtful(it);
  }
  if (has_text && !is_root) ledger_.count_unread();
}

/// Headings with words of their own part the texts below a label where no text is above them and
/// there are several; else they are part of the post.
void SectionPosts::read_texts(Pieces pieces, const Heading& heading, StatedFields& own,
                              bool is_last) {
  const auto level = own_heading_level(pieces, heading, options_.labels);
  if (!level) return records_.read(std::move(pieces), heading, own, is_last);
  Pieces lead;
  std::vector<std::pair<Heading, Pieces>> parts;
  for (Piece& it : pieces) {
    if (it.is_own_heading() && it.level == *level) {
      Heading below = heading;
      below.text = it.block.text.text(it.block.words());
      below.is_plural_above = std::exchange(below.is_plural, false) || below.is_plural_above;
      ledger_.label(span_of(it));
      parts.emplace_back(std::move(below), Pieces());
    } else {
      (parts.empty() ? lead : parts.back().second).push_back(std::move(it));
    }
  }
  const bool is_intro = std::ranges::any_of(lead, [](const Piece& it) {
    return !it.is_label() && has_words(it) && signs_of_post(it.block.text.text()).reads_like_post();
  });
  if (is_reply(heading) || (heading.is_plural && is_intro)) {
    for (const Piece& it : lead) ledger_.aside(span_of(it), Phrase("an introduction"));
  } else {
    records_.read(std::move(lead), heading, own, false);
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto& [below, texts] = parts[i];
    StatedFields fields = own;
    SectionPosts::read_texts(std::move(texts), below, fields, is_last && i + 1 == parts.size());
  }
}

}  // namespace advolint
