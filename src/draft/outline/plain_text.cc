#include "draft/outline/plain_text.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/outline/aligned_table.h"
#include "draft/outline/excerpt.h"
#include "draft/outline/plain_lines.h"
#include "draft/outline/tab_table.h"
#include "draft/outline/wiki_lines.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

/// Titles are short.
constexpr std::uint32_t kLongestTitle = 120;

/// A line of the region.
struct Line {
  SourceSpan span;  ///< without its line end
  std::string_view text;
};

class PlainTextReader {
 public:
  PlainTextReader(const SourceFile& file, std::span<const SourceSpan> removed)
      : file_(file), removed_(removed) {}

  Outline read(SourceSpan region) {
    cut_lines(region);
    titles_ = wiki_titles_of(file_, region);
    is_by_line_ = has_line_paragraphs(texts_);
    width_ = wrapped_width(texts_);
    for (std::size_t i = 0; i < lines_.size();) i = read_line(i);
    finish();
    return std::move(blocks_);
  }

 private:
  void cut_lines(SourceSpan region) {
    auto removed = removed_.begin();
    for (std::uint32_t i = file_.line_index(region.begin); i < file_.line_count(); ++i) {
      SourceSpan line = file_.line(i);
      if (line.begin >= region.end) break;
      line = {std::max(line.begin, region.begin), std::min(line.end, region.end)};
      while (removed != removed_.end() && removed->end <= line.begin) ++removed;
      // The line that a comment takes along is not one.
      const bool is_gone = removed != removed_.end() && removed->contains(line) && !line.empty();
      if (!is_gone) lines_.push_back({line, file_.text(line)});
    }
    for (const Line& it : lines_) texts_.push_back(it.text);
  }

  std::size_t read_line(std::size_t i) {
    const std::string_view line = lines_[i].text;
    if (is_blank_line(line)) {
      finish();
      was_blank_ = true;
      return i + 1;
    }
    const std::size_t rows = count_aligned_lines(std::span(texts_).subspan(i));
    if (rows > 0) return add_paragraph(i, i + rows - 1);
    if (line.starts_with("```") || line.starts_with("~~~")) return read_fence(i);
    if (line.starts_with(">>") && !is_below_quote(i)) return read_marked(i);
    if (line.starts_with('>')) return read_quote(i);
    if (const std::size_t end = read_wiki_line(i); end > i) return end;
    const bool was_blank = std::exchange(was_blank_, false);
    if (rule_sign(line) || is_underline(i)) return read_rule(i);
    if (const auto framed = read_framed_title(line)) return read_framed(i, *framed);
    if (const std::uint32_t marks = heading_marks(line)) return read_heading(i, marks);
    if (const auto bullet = read_bullet(line)) return read_item(i, *bullet);
    if (was_blank && list_ > 0 && indent_of(line) < 2) list_ = 0;
    const bool is_row =
        i > 0 && has_tabs(line) && (has_tabs(lines_[i - 1].text) || row_end_ + 1 == i);
    if (is_by_line_ && open_ && !is_row && !goes_on(i)) finish();
    if (!open_) {
      if (is_by_line_) list_ = 0;
      start(Kind::Paragraph, i);
      open_->list = list_;
      open_->item = list_ > 0 ? item_ : 0;
    }
    last_ = row_end_ = opens_tab_cell(line) ? end_of_row(i) : i;
    return last_ + 1;
  }

  /// Whether a program broke the line above where it was full.
  [[nodiscard]] bool goes_on(std::size_t i) const {
    return i > 0 && is_full_line(lines_[i - 1].text, width_);
  }

  /// A line of a page of a wiki; what is not one is left to others.
  std::size_t read_wiki_line(std::size_t i) {
    const std::string_view line = lines_[i].text;
    if (line.starts_with("<blockquote>")) return read_tagged_quote(i);
    if (titles_ == WikiTitles::None) return i;
    if (const auto title = read_wiki_title(line)) return read_wiki_heading(i, *title);
    if (line.starts_with("{|")) return read_wiki_rows(i);
    // ";What if it rains?", and ":We open the barn." below it
    const bool is_term =
        line.starts_with(';') && i + 1 < lines_.size() && lines_[i + 1].text.starts_with(':');
    if (is_term) return read_term(i);
    return i;
  }

  std::size_t read_wiki_heading(std::size_t i, const WikiTitle& title) {
    finish();
    list_ = 0;
    start(Kind::Heading, i);
    open_->level = level_of(title, titles_);
    open_->bullet_size = title.begin;
    open_->underline_size = static_cast<std::uint32_t>(lines_[i].text.size()) - title.end;
    finish();
    return i + 1;
  }

  std::size_t read_term(std::size_t i) {
    constexpr std::uint32_t kDeepest = 6;
    finish();
    list_ = 0;
    start(Kind::Heading, i);
    open_->level = kDeepest;
    open_->bullet_size = 1;
    finish();
    std::size_t end = i + 1;
    while (end < lines_.size() && lines_[end].text.starts_with(':')) ++end;
    ++quote_count_;
    for (std::size_t at = i + 1; at < end; ++at)
      add_quoted({lines_[at].span.begin + 1, lines_[at].span.end});
    return end;
  }

  /// Lines `first` to `last` as one paragraph, whatever they begin with.
  std::size_t add_paragraph(std::size_t first, std::size_t last) {
    finish();
    list_ = 0;
    start(Kind::Paragraph, first);
    last_ = last;
    finish();
    return last + 1;
  }

  /// "{|" to "|}", as one paragraph.
  std::size_t read_wiki_rows(std::size_t i) {
    std::size_t end = i;
    while (end < lines_.size() && !lines_[end].text.starts_with("|}")) ++end;
    if (end == lines_.size()) return i;
    return add_paragraph(i, end);
  }

  /// "<blockquote>" to "</blockquote>", paragraph by paragraph.
  std::size_t read_tagged_quote(std::size_t i) {
    constexpr std::string_view kOpen = "<blockquote>";
    constexpr std::string_view kClose = "</blockquote>";
    if (met_open_quote_) return i;
    std::size_t end = i;
    while (end < lines_.size() && lines_[end].text.find(kClose) == std::string_view::npos) ++end;
    if (end == lines_.size()) {
      met_open_quote_ = true;
      return i;
    }
    finish();
    list_ = 0;
    ++quote_count_;
    const std::size_t close = lines_[end].text.find(kClose);
    const SourceSpan inside{lines_[i].span.begin + static_cast<std::uint32_t>(kOpen.size()),
                            lines_[end].span.begin + static_cast<std::uint32_t>(close)};
    for (const SourceSpan paragraph : cut_at_blank_lines(file_, inside)) add_quoted(paragraph);
    return end + 1;
  }

  /// A paragraph of the last quote.
  void add_quoted(SourceSpan span) {
    Block block{.quote = quote_count_};
    PostTextBuilder text(file_);
    append_kept(text, span);
    block.text = text.build(span.begin);
    if (!is_blank_line(block.text.text())) blocks_.push_back(std::move(block));
  }

  /// The line in which a cell in quotes ends that begins in line `i`; `i` where it is never closed.
  std::size_t end_of_row(std::size_t i) {
    if (met_unclosed_) return i;
    const std::size_t end = end_of_quoted_cell(texts_, i);
    return (met_unclosed_ = end == texts_.size()) ? i : end;
  }

  /// "X", and "-" below it.
  [[nodiscard]] bool is_underline(std::size_t i) const {
    const std::string_view line = lines_[i].text;
    if (!open_ || first_ != last_ || line.empty() || line.size() > 2) return false;
    return line.find_first_not_of(line.front() == '=' ? '=' : '-') == std::string_view::npos &&
           lines_[first_].text.size() == line.size();
  }

  /// A line of dashes: below a title it underlines it, else it parts texts.
  std::size_t read_rule(std::size_t i) {
    const char sign = lines_[i].text.empty() ? ' ' : lines_[i].text.front();
    const bool is_line = (sign == '-' || sign == '=' || sign == '_' || sign == '~') &&
                         lines_[i].text.find("- ") == std::string_view::npos;
    // A line that is far longer than the words above it parts texts.
    const bool is_short =
        lines_[i].text.size() <= 3 + lines_[last_].text.size() * 3 / 2 || sign == '=';
    const bool is_below_line = is_line && is_short && open_ && open_->kind == Kind::Paragraph &&
                               first_ == last_ && open_->bullet_size == 0 && last_ + 1 == i &&
                               lines_[first_].span.size() <= kLongestTitle &&
                               (sign == '=' || !is_long_sentence(lines_[first_].text));
    if (is_below_line) {
      const std::string_view line = lines_[i].text;
      const bool is_sure = line.starts_with("===") || (line.starts_with("--") && line != "---");
      open_->kind = Kind::Heading;
      open_->level = line.starts_with('=') ? 1 : 2;
      open_->is_short_underline = !is_sure;
      open_->underline_size = 1 + lines_[i].span.size();  // a line end is "\n" in a text
      last_ = i;
    } else {
      finish();
      start(Kind::Rule, i);
      last_ = i;
    }
    finish();
    list_ = 0;
    return i + 1;
  }

  std::size_t read_heading(std::size_t i, std::uint32_t marks) {
    finish();
    list_ = 0;
    start(Kind::Heading, i);
    const char sign = lines_[i].text.front();
    open_->level = static_cast<std::uint32_t>(lines_[i].text.find_first_not_of(sign));
    open_->bullet_size = marks;
    last_ = i;
    finish();
    return i + 1;
  }

  /// "===== DAY 4 =====", and perhaps "Beans | Folder: day4 | 6 slides" below it, which is for
  /// those who post: what is below both is of that title.
  std::size_t read_framed(std::size_t i, FramedTitle title) {
    finish();
    list_ = 0;
    start(Kind::Heading, i);
    open_->level = 2;
    open_->bullet_size = title.begin;
    const bool has_remark = i + 2 < lines_.size() && is_blank_line(lines_[i + 2].text) &&
                            lines_[i + 1].text.find(" | ") != std::string_view::npos;
    last_ = has_remark ? i + 1 : i;
    open_->underline_size = lines_[i].span.size() - title.end;
    if (has_remark) open_->underline_size += 1 + lines_[last_].span.size();
    finish();
    return last_ + 1;
  }

  std::size_t read_item(std::size_t i, const LineBullet& bullet) {
    finish();
    if (bullet.is_capital) {
      list_ = 0;
      start(Kind::Paragraph, i);
      open_->bullet_size = bullet.size;
      return i + 1;
    }
    const bool is_inner = list_ > 0 && (bullet.indent > outer_.indent + 1 ||
                                        (bullet.sign == U'o' && outer_.sign != U'o'));
    const bool is_same =
        list_ > 0 && bullet.sign == outer_.sign && bullet.is_ordered == outer_.is_ordered;
    if (!is_inner) {
      if (!is_same) list_ = ++list_count_;
      item_ = ++item_count_;
      outer_ = bullet;
    }
    start(Kind::Paragraph, i);
    open_->list = list_;
    open_->item = item_;
    open_->bullet_size = bullet.size;
    last_ = i;
    return i + 1;
  }

  [[nodiscard]] bool is_below_quote(std::size_t i) const {
    return i > 0 && lines_[i - 1].text.starts_with('>');
  }

  /// ">> For Facebook": a mark before a line, and no older mail.
  std::size_t read_marked(std::size_t i) {
    finish();
    list_ = 0;
    start(Kind::Paragraph, i);
    const std::string_view line = lines_[i].text;
    open_->bullet_size =
        static_cast<std::uint32_t>(std::min(line.find_first_not_of("> "), line.size()));
    return i + 1;
  }

  std::size_t read_fence(std::size_t i) {
    finish();
    const std::string_view mark = lines_[i].text.substr(0, 3);
    std::size_t end = i + 1;
    while (end < lines_.size() && !lines_[end].text.starts_with(mark)) ++end;
    if (end == lines_.size()) {  // never closed: a line like any other
      start(Kind::Paragraph, i);
      last_ = i;
      return i + 1;
    }
    Block block{.kind = Kind::Fence};
    PostTextBuilder text(file_);
    if (end > i + 1) append_kept(text, {lines_[i + 1].span.begin, lines_[end - 1].span.end});
    block.text = text.build(lines_[i].span.end);
    blocks_.push_back(std::move(block));
    return end + 1;
  }

  std::size_t read_quote(std::size_t i) {
    finish();
    ++quote_count_;
    PostTextBuilder text(file_);
    std::uint32_t anchor = lines_[i].span.begin;
    const auto flush = [&] {
      if (text.size() == 0) return;
      Block block{.quote = quote_count_};
      block.text = text.build(anchor);
      blocks_.push_back(std::move(block));
    };
    std::size_t end = i;
    for (; end < lines_.size() && lines_[end].text.starts_with('>'); ++end) {
      const SourceSpan line = lines_[end].span;
      const auto shown = static_cast<std::uint32_t>(without_quote_sign(lines_[end].text).size());
      if (is_blank_line(without_quote_sign(lines_[end].text))) {
        flush();
        continue;
      }
      if (text.size() > 0) text.append_for("\n", {lines_[end - 1].span.end, line.end - shown});
      if (text.size() == 0) anchor = line.end - shown;
      append_kept(text, {line.end - shown, line.end});
    }
    flush();
    return end;
  }

  void start(Kind kind, std::size_t line) {
    open_ = Block{.kind = kind};
    first_ = last_ = line;
  }

  void finish() {
    if (!open_) return;
    if (open_->kind != Kind::Rule) {
      PostTextBuilder text(file_);
      append_kept(text, {lines_[first_].span.begin, lines_[last_].span.end});
      open_->text = text.build(lines_[first_].span.begin);
      open_->bullet_size =
          std::min(open_->bullet_size, static_cast<std::uint32_t>(open_->text.text().size()));
    } else {
      PostTextBuilder none(file_);
      open_->text = none.build(lines_[first_].span.begin);
    }
    const bool is_empty = open_->kind != Kind::Rule && is_blank_line(open_->text.text());
    if (!is_empty) blocks_.push_back(std::move(*open_));
    open_.reset();
  }

  void append_kept(PostTextBuilder& text, SourceSpan span) const {
    auto first = std::ranges::lower_bound(removed_, span.begin, {}, &SourceSpan::end);
    std::vector<SourceSpan> removed;
    for (; first != removed_.end() && first->begin < span.end; ++first) removed.push_back(*first);
    for (const SourceSpan kept : without(span, removed)) text.append_source(kept);
  }

  const SourceFile& file_;
  std::span<const SourceSpan> removed_;
  std::vector<Line> lines_;
  std::vector<std::string_view> texts_;  ///< of the lines
  bool is_by_line_ = false;
  std::size_t width_ = 0;  ///< at which lines were broken, in bytes; 0: they were not
  bool was_blank_ = false;
  std::size_t row_end_ = 0;      ///< the last line of a row of a table
  bool met_unclosed_ = false;    ///< a cell in quotes that no line closes
  bool met_open_quote_ = false;  ///< "<blockquote>", and nothing that ends it
  WikiTitles titles_ = WikiTitles::None;

  Outline blocks_;
  std::optional<Block> open_;
  std::size_t first_ = 0, last_ = 0;  ///< lines of open_
  LineBullet outer_;                  ///< of the outermost list that is open
  std::uint32_t list_ = 0, item_ = 0, list_count_ = 0, item_count_ = 0, quote_count_ = 0;
};

}  // namespace

Outline read_plain_text(const SourceFile& file, SourceSpan region,
                        std::span<const SourceSpan> removed) {
  return PlainTextReader(file, removed).read(region);
}

}  // namespace advolint
