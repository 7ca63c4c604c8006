#include "draft/naming/name_blocks.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/calendar/markdown_table.h"
#include "draft/calendar/office_rows.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/naming/bold_titles.h"
#include "draft/naming/chat.h"
#include "draft/naming/counted_headings.h"
#include "draft/naming/cut_paragraph.h"
#include "draft/naming/held_quotations.h"
#include "draft/naming/label_values.h"
#include "draft/naming/line_label.h"
#include "draft/naming/listed_cells.h"
#include "draft/naming/made_labels.h"
#include "draft/naming/name_chat.h"
#include "draft/naming/name_plan.h"
#include "draft/naming/page_entries.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/naming/timed_lines.h"
#include "draft/outline/aligned_table.h"
#include "draft/outline/plain_lines.h"
#include "draft/outline/tab_table.h"
#include "draft/outline/tag_lines.h"
#include "draft/outline/wiki_table.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

class Namer {
 public:
  Namer(const SourceFile& file, const LabelWords& words, bool is_plain_text)
      : file_(file), words_(words), is_plain_text_(is_plain_text) {}

  Pieces name(Outline outline) {
    if (is_plain_text_) {
      mark_counted_headings(outline);
      has_agenda_ = cut_agenda(file_, outline, words_);
    }
    if (!is_plain_text_ || file_.office() != nullptr) cut_bold_titles(file_, outline, words_);
    if (is_plain_text_ && is_chat(outline)) {
      ChatNamer chat(file_, words_, pieces_, [&](Block block) { add(std::move(block)); });
      for (std::size_t i = 0; i < outline.size(); ++i) {
        const bool goes_on = i + 1 < outline.size() && !read_chat_head(outline[i + 1].text.text());
        chat.add(std::move(outline[i]), goes_on);
      }
      return std::move(pieces_);
    }
    if ((is_plain_text_ || begins_with_bold_hours(outline)) && is_timed_plan(outline, words_)) {
      PlanNamer plan(file_, words_, pieces_);
      for (std::size_t i = 0; i < outline.size(); ++i) {
        const std::vector<Block> entries = plan.cut_at_entries(outline[i]);
        for (const Block& part : entries) {
          const bool is_last = &part == &entries.back() && i + 1 < outline.size();
          if (auto rest = plan.add(part, is_last ? &outline[i + 1] : nullptr))
            add(std::move(*rest));
        }
      }
      return std::move(pieces_);
    }
    first_quotation_ = hold_quotations(file_, outline, words_);
    const std::vector<bool> are_entries = find_page_entries(outline, words_);
    for (std::size_t i = 0; i < outline.size(); ++i) {
      if (is_plain_text_) {
        if (const std::size_t end = name_listed_cells(file_, outline, i, words_, pieces_);
            end > i) {
          i = end - 1;
          continue;
        }
      }
      if (is_plain_text_ && holds_indented(outline, i)) {
        pieces_.push_back({.block = std::move(outline[i]), .begins_block = true});
        for (; i + 1 < outline.size() && begins_indented(outline[i + 1]); ++i)
          add_held(std::move(outline[i + 1]));
        continue;
      }
      const bool leads =
          is_plain_text_ && i + 1 < outline.size() && leads_in(outline[i], outline[i + 1]);
      if (leads) {
        pieces_.push_back({.block = std::move(outline[i]), .begins_block = true});
      } else if (are_entries[i]) {
        pieces_.push_back(
            {.block = std::move(outline[i]), .is_contents_entry = true, .begins_block = true});
      } else {
        add(std::move(outline[i]));
      }
    }
    return std::move(pieces_);
  }

 private:
  /// Sentences on several lines that lead to an indented text: "And on the day itself, for
  /// Instagram. Please use your own picture:".
  static bool leads_in(const Block& block, const Block& next) {
    constexpr std::size_t kMostWords = 40;
    const std::string& text = block.text.text();
    return block.kind == Kind::Paragraph && block.quote == 0 && block.item == 0 &&
           text.ends_with(':') && text.find('\n') != std::string::npos && !is_indented(block) &&
           is_indented(next) && signs_of_post(text).words <= kMostWords;
  }

  static bool begins_indented(const Block& block) {
    const std::string& text = block.text.text();
    return text.starts_with("  ") || text.starts_with('\t');
  }

  /// "The committee agreed on the following text for Facebook:", and an indented text below it.
  [[nodiscard]] bool holds_indented(const Outline& outline, std::size_t at) const {
    const Block& block = outline[at];
    const std::string_view text = block.text.text();
    if (at + 1 >= outline.size() || !text.ends_with(':') || begins_indented(block) ||
        !begins_indented(outline[at + 1]) || block.kind != Kind::Paragraph || block.quote > 0)
      return false;
    const std::size_t sentence = text.rfind(". ");
    const std::string_view last = sentence == std::string_view::npos ? text : text.substr(sentence);
    return !platforms_in_sentence(last, words_).empty();
  }

  /// A list of a text that indentation holds is as it was typed.
  void add_held(Block block) {
    block.list = block.item = block.bullet_size = 0;
    pieces_.push_back({.block = std::move(block), .begins_block = true});
  }

  /// A quote may hold the fields of a post rather than the post.
  [[nodiscard]] bool begins_with_field(const Block& block) const {
    const std::string_view text = block.text.text();
    const LabelLine line{.text = text.substr(0, text.find('\n')), .is_first = true};
    const auto label = read_line_label(line, words_);
    return label && label->label.field != nullptr && label->label.field->kind != CellKind::Body;
  }

  void add(Block block) {
    if (block.quote > 0 && block.quote < first_quotation_) {
      const bool is_field = begins_with_field(block);
      if (block.quote != std::exchange(last_quote_, block.quote)) holds_fields_ = is_field;
      // "- **Link:** …" in a list of a post is none.
      if (is_field && (block.item == 0 || holds_fields_)) block.quote = 0;
    }
    const bool is_held = block.quote > 0;
    if (block.kind == Kind::Heading && !is_held) return add_heading(std::move(block));
    // "\* \* \*", as word processors escape a rule.
    if (block.kind == Kind::Paragraph && rule_sign(block.text.text()))
      return pieces_.push_back({.block = {.kind = Kind::Rule}});
    if (block.kind == Kind::Paragraph && !is_held) {
      if (!is_plain_text_ && block.text.text().starts_with('<') && add_tags(block)) return;
      if (auto rows = rows_of(block)) {
        if (add_field_table(*rows)) return;
        pieces_.push_back(
            {.block = std::move(block), .rows = std::move(*rows), .begins_block = true});
        return;
      }
      if (is_contents_entry(block)) {
        pieces_.push_back(
            {.block = std::move(block), .is_contents_entry = true, .begins_block = true});
        return;
      }
      if (is_plain_text_ && has_capital_title(block)) return add_titled(std::move(block));
      count_labels();
      if (cut_paragraph(file_, block, words_, is_plain_text_, count_, pieces_)) return;
      if (is_plain_text_ && is_capital_title(block.text.text(block.words())))
        return add_capital_title(std::move(block));
      if (is_bold_title(block)) {
        pieces_.push_back({.block = std::move(block), .level = kBoldLevel, .begins_block = true});
        return;
      }
    }
    pieces_.push_back({.block = std::move(block), .begins_block = true});
  }

  /// Counts the labels that were added since the last call.
  void count_labels() {
    for (; counted_ < pieces_.size(); ++counted_) {
      if (pieces_[counted_].is_label()) count_.add(pieces_[counted_].label);
    }
  }

  /// "<summary>Facebook, May 1</summary>", "<h2>Posts</h2>": tags that head what is below them, or
  /// that readers do not see.
  bool add_tags(const Block& block) {
    const std::vector<TagLine> lines = read_tag_lines(block.text.text());
    if (lines.empty()) return false;
    for (const TagLine& it : lines) {
      if (it.shown.empty()) continue;
      Block line = cut_block(file_, block, it.shown);
      if (it.level == 0) {
        add(std::move(line));
        continue;
      }
      line.kind = Kind::Heading;
      line.level = it.level;
      add_heading(std::move(line));
    }
    return true;
  }

  /// A table of two columns whose first one names fields holds those of one post.
  bool add_field_table(const std::vector<TableRow>& rows) {
    Pieces fields;
    std::size_t known = 0, filled = 0;
    bool says_where = false;
    for (const TableRow& row : rows) {
      if (row.cells.size() != 2) return false;
      const PostText& name = row.cells[0].text;
      const PostText& value = row.cells[1].text;
      if (name.text().empty()) continue;
      ++filled;
      const std::string line = name.text() + ": " + value.text();
      auto found = read_line_label({.text = line, .is_first = true}, words_);
      const bool is_field = found && found->label.field != nullptr;
      known += is_field ? 1 : 0;
      says_where |= is_field && found->label.field->kind == CellKind::Platforms;
      Label label = is_field ? std::move(found->label) : Label();
      if (!is_field) label.field = calendar_words().find_key("notes");
      fields.push_back({.block = {.text = name},
                        .label = std::move(label),
                        .level = kLineLevel,
                        .has_value = !value.text().empty(),
                        .begins_block = fields.empty()});
      if (!value.text().empty()) fields.push_back({.block = {.text = value}, .is_value = true});
    }
    const bool is_sure = known >= 2 || says_where;
    if (!is_sure || known * 2 < filled) return false;
    std::ranges::move(fields, std::back_inserter(pieces_));
    return true;
  }

  [[nodiscard]] std::optional<std::vector<TableRow>> rows_of(const Block& block) const {
    if (file_.office() != nullptr) {
      auto rows = rows_of_table(file_, source_of(block.text).begin);
      if (!rows.empty()) return rows;
    }
    if (is_plain_text_) {
      if (auto rows = read_tab_table(file_, block.text)) return rows;
      if (auto rows = read_aligned_table(file_, block.text)) return rows;
      if (auto rows = read_wiki_table(file_, block.text)) return rows;
    }
    return read_markdown_table(file_, block.text);
  }

  /// "VOTE DAY POST (any platform)" is a label by its words, others are titles by their capitals.
  void add_capital_title(Block block) {
    const TextSpan words = block.words();
    Label label = read_label(block.text.text(words), words_);
    shift(label, words.begin);
    // "PICTURES" heads what there is of them.
    const bool heads_files = label.field != nullptr && label.field->kind == CellKind::File &&
                             block.text.text(words).ends_with('S');
    if (heads_files) label = {.is_aside = true, .is_whole = true};
    // "AFTER THE DAY (ANY ACCOUNT)"
    label.names_posts |= label.is_for_all && block.text.text(words).ends_with(')');
    if (!heads_files && (!label.is_for_all || !label.names_posts)) label = {};
    pieces_.push_back({.block = std::move(block),
                       .label = std::move(label),
                       .level = kLineLevel,
                       .begins_block = true});
  }

  void add_heading(Block block) {
    const TextSpan words = block.words();
    Label label = read_label(block.text.text(words), words_);
    name_dated_count(block.text.text(words), label);
    shift(label, words.begin);
    // The days that an agenda names are of what was talked about.
    if (has_agenda_ && block.is_counted) label = {};
    const bool has_lines = block.text.text().find('\n') != std::string::npos;
    if (block.is_short_underline && (has_lines || !label.says_something()))
      return add_underlined(std::move(block));
    const std::uint32_t level = block.level;
    pieces_.push_back({.block = std::move(block),
                       .label = std::move(label),
                       .level = level,
                       .begins_block = true});
  }

  /// What looked like a heading is a paragraph above a rule.
  void add_underlined(Block block) {
    block.kind = Kind::Paragraph;
    std::erase_if(block.markup,
                  [](const MarkupSpan& it) { return it.kind == MarkupKind::Heading; });
    Block rule{.kind = Kind::Rule};
    if (block.underline_size > 0) {
      const auto size = static_cast<std::uint32_t>(block.text.text().size());
      block = cut_block(file_, block, {0, size - block.underline_size});
    }
    add(std::move(block));
    pieces_.push_back({.block = std::move(rule)});
  }

  /// "- [2. Posts](#2-posts)": lines that each link to a heading of the file.
  [[nodiscard]] bool is_contents_entry(const Block& block) const {
    if (is_plain_text_ || block.text.text().empty()) return false;
    const SourceSpan span = source_of(block.text);
    const std::uint32_t last = file_.line_index(std::max(span.begin, span.end - 1));
    for (std::uint32_t i = file_.line_index(span.begin); i <= last; ++i) {
      std::string_view line = file_.text(file_.line(i));
      line.remove_prefix(std::min(line.find_first_not_of(" \t-*+0123456789.)"), line.size()));
      line = line.substr(0, line.find_last_not_of(" \t\r\n") + 1);
      const std::size_t target = line.find("](#");
      const bool is_link = line.starts_with('[') && target != std::string_view::npos &&
                           line.find(')', target) + 1 == line.size();
      if (!is_link) return false;
    }
    return true;
  }

  /// A line in capitals that names no post heads the lines below it in the same paragraph.
  [[nodiscard]] bool has_capital_title(const Block& block) const {
    const std::string_view text = block.text.text();
    const std::size_t line_end = text.find('\n');
    if (line_end == std::string_view::npos) return false;
    const std::string_view title = text.substr(0, line_end);
    const std::string_view next = text.substr(line_end + 1);
    if (!is_capital_title(title) || is_capital_title(next.substr(0, next.find('\n')))) return false;
    // "PICTURES" heads a section, "TEXT" and "HASHTAGS" are fields of a post.
    const Label label = read_label(title, words_);
    const bool is_of_post = label.field != nullptr && label.field->kind != CellKind::Nothing &&
                            label.field->kind != CellKind::File;
    return !label.holds_posts() && !is_of_post;
  }

  void add_titled(Block block) {
    const auto size = static_cast<std::uint32_t>(block.text.text().size());
    const auto line_end = static_cast<std::uint32_t>(block.text.text().find('\n'));
    Block title = cut_block(file_, block, {0, line_end});
    Label label = read_label(title.text.text(), words_);
    if (label.field != nullptr) label = {.is_aside = true, .is_whole = true};
    pieces_.push_back({.block = std::move(title),
                       .label = std::move(label),
                       .level = kLineLevel,
                       .begins_block = true});
    add(cut_block(file_, block, {line_end + 1, size}));
  }

  /// A line in capitals, perhaps numbered: "4. WHO CAN HELP".
  static bool is_capital_title(std::string_view text) {
    constexpr std::size_t kMostBytes = 90;
    constexpr std::ptrdiff_t kFewestLetters = 5;
    if (const std::size_t bracket = text.find(" ("); bracket != std::string_view::npos)
      text = text.substr(0, bracket);
    if (text.empty() || text.size() > kMostBytes || text.find('\n') != std::string_view::npos)
      return false;
    constexpr std::string_view kNever = "!?#@[";
    if (text.find_first_of(kNever) != std::string_view::npos) return false;
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::none_of(text, is_small) &&
           std::ranges::count_if(text, is_capital) >= kFewestLetters;
  }

  /// A paragraph of one bold line that is no sentence: the title of what is below it.
  static bool is_bold_title(const Block& block) {
    constexpr std::size_t kMostBytes = 90;
    const std::string_view text = block.text.text();
    if (block.item > 0 || text.empty() || text.size() > kMostBytes || !block.images.empty())
      return false;
    const bool is_bold = std::ranges::any_of(block.markup, [&](const MarkupSpan& it) {
      return it.kind == MarkupKind::Strong && it.span.begin == 0 && it.span.end == text.size();
    });
    if (!is_bold || text.find('\n') != std::string_view::npos) return false;
    const PostSigns signs = signs_of_post(text);
    const bool is_question = asks(text);
    return (!signs.ends_sentence || is_question) && !signs.has_strong_sign();
  }

  const SourceFile& file_;
  const LabelWords& words_;
  bool is_plain_text_;
  std::uint32_t first_quotation_ = 0;  ///< the number of the first quote that marks alone make
  bool has_agenda_ = false;            ///< counted headings are items of minutes
  Pieces pieces_;
  LabelCount count_;
  std::size_t counted_ = 0;  ///< pieces, for `count_`
  std::uint32_t last_quote_ = 0;
  bool holds_fields_ = false;  ///< the last quote: its first block is a field
};

}  // namespace

Pieces name_blocks(const SourceFile& file, Outline outline, const LabelWords& words,
                   bool is_plain_text) {
  return Namer(file, words, is_plain_text).name(std::move(outline));
}

}  // namespace advolint
