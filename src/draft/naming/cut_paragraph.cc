#include "draft/naming/cut_paragraph.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/naming/label_values.h"
#include "draft/naming/line_label.h"
#include "draft/naming/line_parts.h"
#include "draft/naming/made_labels.h"
#include "draft/naming/post_words.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\n\r";

/// A label in a line of a paragraph, at its place in the paragraph's text.
struct FoundLabel {
  Label label;
  TextSpan span;
  std::uint32_t content_begin = 0;
  std::uint32_t level = kLineLevel;
  bool has_value = false;
  bool is_duty = false;
};

class ParagraphCutter {
 public:
  ParagraphCutter(const SourceFile& file, const Block& block, const LabelWords& words,
                  bool is_plain_text, const LabelCount& count)
      : file_(file),
        block_(block),
        words_(words),
        is_plain_text_(is_plain_text),
        count_(count),
        text_(block.text.text()) {
    for (const MarkupSpan& span : block.markup) {
      if (span.kind == MarkupKind::Strong) strong_.push_back(span.span);
    }
    std::ranges::sort(strong_);
  }

  /// Appends the paragraph's labels and what is between them; false if it has no label.
  bool cut(Pieces& pieces) {
    const std::vector<FoundLabel> labels = find();
    if (labels.empty()) return false;
    const TextSpan above{0, labels.front().span.begin};
    const bool is_counted = is_bare_count(block_.text.text(above));
    if (!is_counted) append_text(pieces, above, false);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const FoundLabel& found = labels[i];
      Piece label{.block = cut_block(file_, block_, found.span),
                  .label = found.label,
                  .level = found.level,
                  .has_value = found.has_value,
                  .is_duty = found.is_duty,
                  .begins_block = found.span.begin <= block_.bullet_size || (i == 0 && is_counted)};
      // Spans of labels count into the text of their own piece.
      label.block.bullet_size = 0;
      pieces.push_back(std::move(label));
      const std::uint32_t end = i + 1 < labels.size() ? labels[i + 1].span.begin : size();
      append_values(pieces, found, end);
    }
    return true;
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  [[nodiscard]] TextSpan line_at(std::uint32_t begin) const {
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    return {begin, static_cast<std::uint32_t>(end)};
  }

  /// With the line below it where a bracket goes on there and a colon ends both: "SATURDAY,
  /// Instagram (white text over the picture of the" and "coffee urn):".
  [[nodiscard]] TextSpan label_line_at(std::uint32_t begin) const {
    constexpr std::size_t kLongest = 140;
    const TextSpan line = line_at(begin);
    if (!is_plain_text_ || line.end >= size()) return line;
    const std::string_view text = block_.text.text(line);
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || text.find(')', open) != std::string_view::npos)
      return line;
    const TextSpan next = line_at(line.end + 1);
    const std::string_view rest = block_.text.text(next);
    const bool ends_label = rest.ends_with("):") && rest.find(')') + 2 == rest.size() &&
                            next.end - line.begin <= kLongest;
    return ends_label ? TextSpan{line.begin, next.end} : line;
  }

  [[nodiscard]] std::vector<FoundLabel> find() {
    std::vector<FoundLabel> labels;
    const bool is_one_line = text_.find('\n') == std::string_view::npos;
    const bool is_in_labels = !is_one_line && holds_only_labels();
    const bool lists_accounts = !is_one_line && holds_account();
    for (std::uint32_t begin = 0; begin < size();) {
      const TextSpan line = label_line_at(begin);
      TextSpan words{begin == 0 ? block_.bullet_size + tick_size() : begin, line.end};
      while (words.begin < words.end && kBlanks.find(text_[words.begin]) != std::string_view::npos)
        ++words.begin;
      while (words.begin < words.end &&
             kBlanks.find(text_[words.end - 1]) != std::string_view::npos)
        --words.end;
      const std::uint32_t sign = size_of_sign(words);
      words.begin += sign;
      if (!words.empty() && !add_fields_in_row(labels, words)) {
        const std::uint32_t next = line.end + 1;
        const LabelLine shown{
            .text = block_.text.text(words),
            .bold_size = bold_at(words),
            .is_alone = is_one_line,
            .is_first = begin == 0,
            .is_in_item = block_.item > 0,
            .is_below_field = !labels.empty() && labels.back().has_value &&
                              labels.back().label.field != nullptr &&
                              line_at(labels.back().span.begin).end + 1 >= begin,
            .is_in_labels = is_in_labels,
            .is_below_label =
                !labels.empty() && !labels.back().has_value && labels.back().span.end + 1 >= begin,
            .is_below_count = !labels.empty() && labels.back().label.number > 0 &&
                              labels.back().label.names_posts &&
                              labels.back().span.end + 1 >= begin,
            .is_plain_text = is_plain_text_,
            .next = next < size() ? block_.text.text(line_at(next)) : std::string_view(),
            .title = title_above(begin, next)};
        auto found = read_line_label(shown, words_);
        if (found && found->label.number > 0 && goes_on_from_nothing(*found)) found.reset();
        if (found && lists_accounts && is_account(shown.text, *found)) found.reset();
        const bool is_day_only = found && found->label.day && !found->label.holds_posts();
        if (is_day_only && ends_sentence_above(labels, line)) found.reset();
        if (found) {
          count_.add(found->label);
          add(labels, std::move(*found), words, line);
          labels.back().span.begin -= sign;
          shift(labels.back().label, sign);
        }
      }
      begin = line.end + 1;
    }
    return labels;
  }

  /// "1. Call for donations" of a paragraph of two lines, at the second; else nothing.
  [[nodiscard]] std::string_view title_above(std::uint32_t begin, std::uint32_t next) const {
    if (begin == 0 || next < size()) return {};
    const TextSpan first{std::min(block_.bullet_size, begin - 1), begin - 1};
    return line_at(0).end + 1 == begin ? block_.text.text(first) : std::string_view();
  }

  /// The size of an emoji that is before bold words: "📅 **Thursday, April 15** · Facebook".
  [[nodiscard]] std::uint32_t size_of_sign(TextSpan words) const {
    constexpr std::uint32_t kLongest = 12;
    const std::string_view text = block_.text.text(words);
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || blank > kLongest) return 0;
    const bool is_sign = std::ranges::all_of(
        text.substr(0, blank), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    // Letters of other scripts begin with other bytes.
    const auto first = static_cast<unsigned char>(text.front());
    if (!is_sign || (first != 0xF0 && first != 0xE2)) return 0;
    const auto begin = words.begin + static_cast<std::uint32_t>(blank) + 1;
    return std::ranges::binary_search(strong_, begin, {}, &TextSpan::begin)
               ? static_cast<std::uint32_t>(blank) + 1
               : 0;
  }

  /// "Owner: Ana · Status: draft · Date: May 4", field by field in one line.
  bool add_fields_in_row(std::vector<FoundLabel>& labels, TextSpan line) const {
    constexpr std::size_t kFewest = 2;
    const std::string_view text = block_.text.text(line);
    for (const std::string_view sign : {" \u00B7 ", " | ", " \u2022 "}) {
      // The sign without its blanks is rarer than they are.
      if (text.find(sign.substr(1, sign.size() - 2)) == std::string_view::npos) continue;
      if (text.find(sign) == std::string_view::npos) continue;
      std::vector<FoundLabel> fields;
      std::size_t known = 0;
      for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(sign, at), text.size());
        const auto found = read_row_field(text.substr(at, end - at));
        if (!found) break;
        known += found->label.is_unknown_field ? 0 : 1;
        const std::size_t from = fields.empty() ? at : at - sign.size();
        const auto offset = static_cast<std::uint32_t>(at - from);
        const auto begin = line.begin + static_cast<std::uint32_t>(from);
        fields.push_back({.label = found->label,
                          .span = {begin, begin + offset + found->end},
                          .content_begin = begin + offset + found->value_begin,
                          .has_value = true});
        shift(fields.back().label, offset);
        at = end + sign.size();
      }
      const std::size_t signs = count_of(text, sign);
      if (known < kFewest || fields.size() != signs + 1) return false;
      std::ranges::move(fields, std::back_inserter(labels));
      return true;
    }
    return false;
  }

  /// "Owner: Ana", "Checked: yes".
  [[nodiscard]] std::optional<LineLabel> read_row_field(std::string_view part) const {
    auto found = read_line_label({.text = part}, words_);
    const bool is_field = found && found->label.field != nullptr &&
                          found->label.field->kind != CellKind::Body &&
                          found->value_begin < part.size();
    if (is_field) return found;
    const std::size_t colon = find_colon(part);
    if (found || colon == std::string_view::npos || !is_short_name(part.substr(0, colon)))
      return std::nullopt;
    const auto end = static_cast<std::uint32_t>(colon) + 1;
    return LineLabel{.label = unknown_field(),
                     .end = end,
                     .value_begin = static_cast<std::uint32_t>(skip_blanks(part, end))};
  }

  /// The size of "[x] " or "[ ] " at the beginning of an item of a list of tasks.
  [[nodiscard]] std::uint32_t tick_size() const {
    constexpr std::uint32_t kSize = 4;
    const std::string_view tick =
        text_.substr(std::min<std::size_t>(block_.bullet_size, text_.size()), kSize);
    const bool is_tick = tick == "[ ] " || tick == "[x] " || tick == "[X] ";
    return block_.item > 0 && is_tick ? kSize : 0;
  }
  /// "📅 May 4, 2026", "📣 Facebook", "🖼 the girl and the dog", line by line.
  [[nodiscard]] bool holds_only_labels() const {
    constexpr std::ptrdiff_t kMostLines = 5;
    if (std::ranges::count(text_, '\n') >= kMostLines) return false;
    bool names_network = false;
    bool counts_weeks = false;  // "WEEK 2", and "Sept 2 - Sept 6" below it
    for (std::uint32_t begin = 0; begin < size();) {
      const TextSpan line = line_at(begin);
      const std::string_view words = block_.text.text(line);
      const bool is_first = begin == 0;
      begin = line.end + 1;
      if (plans_picture(words, words_.lexicon)) continue;
      const Label label = read_label(words, words_);
      const bool is_label = label.is_whole && label.field == nullptr && !label.is_aside &&
                            (label.names_network() || label.day || label.language);
      if (!is_label) return false;
      names_network |= label.names_network();
      counts_weeks |= is_first && is_plain_text_ && label.day && !label.names_date() &&
                      !label.day->weekday_alone && !label.names_network();
    }
    return names_network || counts_weeks;
  }

  /// "It was agreed for Facebook, to go up on" and "April 27:".
  [[nodiscard]] bool ends_sentence_above(const std::vector<FoundLabel>& labels,
                                         TextSpan line) const {
    if (!is_plain_text_ || line.begin == 0 || line.end < size() || text_.back() != ':')
      return false;
    const bool is_below_label = !labels.empty() && labels.back().span.end + 1 >= line.begin;
    const std::size_t begin = text_.substr(0, line.begin - 1).rfind('\n') + 1;
    const std::string_view above = trimmed(text_.substr(begin, line.begin - 1 - begin));
    const std::size_t blank = above.rfind(' ');
    return !is_below_label && blank != std::string_view::npos && is_ascii_lower(above[blank + 1]) &&
           is_ascii_lower(above.back());
  }

  /// "Instagram: @riverbend" among the lines.
  [[nodiscard]] bool holds_account() const {
    for (const std::string_view sign : {": @", ": /"}) {
      for (std::size_t at = text_.find(sign); at != std::string_view::npos;
           at = text_.find(sign, at + 1)) {
        const std::size_t begin = at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
        const Label label = read_label(text_.substr(begin, at - begin), words_);
        if (label.is_whole && label.names_network()) return true;
      }
    }
    return false;
  }

  /// "Facebook: Riverbend Library" beside it.
  static bool is_account(std::string_view line, const LineLabel& found) {
    const std::string_view value =
        line.substr(std::min<std::size_t>(found.value_begin, line.size()));
    return found.label.names_network() && found.label.number == 0 && is_short_remark(value);
  }

  /// "Part two: how they learned it", where no part one is above it, is a line of a text.
  [[nodiscard]] bool goes_on_from_nothing(const LineLabel& found) const {
    const Label& label = found.label;
    const bool is_later_part = label.names_part && !label.counts_part && label.number > 1 &&
                               !label.names_network() && !found.is_bold;
    return is_later_part && !count_.has_thread && count_.last + 1 != label.number;
  }

  void add(std::vector<FoundLabel>& labels, LineLabel found, TextSpan words, TextSpan line) const {
    const bool has_value = found.value_begin < words.size();
    labels.push_back(
        {.label = std::move(found.label),
         .span = {words.begin, words.begin + found.end},
         .content_begin = has_value ? words.begin + found.value_begin : std::min(line.end, size()),
         .level = found.is_bold ? kBoldLevel : kLineLevel,
         .has_value = has_value,
         .is_duty = found.is_duty});
  }

  /// How many bytes are bold from the beginning of `line` on. Called with growing offsets.
  std::uint32_t bold_at(TextSpan line) {
    while (next_strong_ < strong_.size() && strong_[next_strong_].begin < line.begin)
      ++next_strong_;
    std::uint32_t end = line.begin;
    for (std::size_t i = next_strong_; i < strong_.size(); ++i) {
      const bool follows =
          strong_[i].begin <= end || text_.substr(end, strong_[i].begin - end) == " ";
      if (!follows || strong_[i].begin >= line.end) break;
      end = std::max(end, strong_[i].end);
    }
    end = std::min(end, line.end);
    if (end > line.begin || !is_plain_text_) return end - line.begin;
    return typed_bold(line);
  }

  /// "**Facebook**" where no Markdown is read, and "'''Facebook'''", as wikis write it.
  [[nodiscard]] std::uint32_t typed_bold(TextSpan line) const {
    const std::string_view text = block_.text.text(line);
    for (const std::string_view mark : {"**", "'''"}) {
      if (!text.starts_with(mark)) continue;
      const std::size_t end = text.find(mark, mark.size());
      return end == std::string_view::npos ? 0 : static_cast<std::uint32_t>(end + mark.size());
    }
    return 0;
  }

  /// The value of a label, up to its line's end, and the lines after it as text of their own where
  /// the value is one of a field.
  void append_values(Pieces& pieces, const FoundLabel& found, std::uint32_t end) const {
    const bool is_line_field = found.has_value && found.label.field != nullptr &&
                               found.label.field->kind != CellKind::Body;
    const TextSpan all{found.has_value ? found.content_begin : skip_definition(found), end};
    if (!is_line_field) return append_text(pieces, all, found.has_value, found.is_duty);
    const std::uint32_t line_end = end_of_value(found.content_begin, end);
    append_text(pieces, {all.begin, line_end}, true);
    append_text(pieces, {line_end, all.end}, false);
  }

  /// The end of the line, or of the lines that go on in the middle of its sentence.
  [[nodiscard]] std::uint32_t end_of_value(std::uint32_t begin, std::uint32_t end) const {
    TextSpan line = line_at(begin);
    while (line.end < end) {
      const TextSpan next = line_at(line.end + 1);
      const std::string_view words = block_.text.text(next);
      const bool goes_on = !words.empty() && words.front() >= 'a' && words.front() <= 'z' &&
                           !signs_of_post(block_.text.text(line)).ends_sentence;
      if (!goes_on) break;
      line = next;
    }
    return std::min(line.end, end);
  }
  /// "Facebook", and ": We open on Sundays." below it, as lists of definitions are written.
  [[nodiscard]] std::uint32_t skip_definition(const FoundLabel& found) const {
    const std::size_t begin = text_.find_first_not_of(kBlanks, found.content_begin);
    if (begin == std::string_view::npos || text_.substr(begin, 2) != ": ")
      return found.content_begin;
    return static_cast<std::uint32_t>(begin) + 1;
  }

  void append_text(Pieces& pieces, TextSpan span, bool is_value, bool is_duty = false) const {
    while (!span.empty() && kBlanks.find(text_[span.begin]) != std::string_view::npos) ++span.begin;
    while (!span.empty() && kBlanks.find(text_[span.end - 1]) != std::string_view::npos) --span.end;
    const bool is_bullet_only = span.end <= block_.bullet_size;
    if (span.empty() || is_bullet_only) return;
    pieces.push_back({.block = cut_block(file_, block_, span),
                      .is_value = is_value,
                      .is_duty = is_duty,
                      .begins_block = span.begin <= block_.bullet_size});
  }

  const SourceFile& file_;
  const Block& block_;
  const LabelWords& words_;
  bool is_plain_text_;
  LabelCount count_;
  std::string_view text_;
  std::vector<TextSpan> strong_;
  std::size_t next_strong_ = 0;
};

}  // namespace

bool cut_paragraph(const SourceFile& file, const Block& block, const LabelWords& words,
                   bool is_plain_text, const LabelCount& count, Pieces& pieces) {
  return ParagraphCutter(file, block, words, is_plain_text, count).cut(pieces);
}

}  // namespace advolint
