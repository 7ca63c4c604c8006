#include "draft/outline/office_outline.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "draft/outline/excerpt.h"
#include "draft/outline/plain_lines.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

using Kind = OfficePart::Kind;

/// Whether paragraphs hardly ever have an empty one between them: then each is a text of its own.
bool has_lone_paragraphs(std::span<const OfficePart> parts) {
  std::size_t blank = 0, filled = 0;
  for (const OfficePart& it : parts) {
    if (it.kind != Kind::Paragraph || it.table != 0) continue;
    ++(it.span.empty() ? blank : filled);
  }
  return blank * 4 < filled;
}

class OfficeReader {
 public:
  OfficeReader(const SourceFile& file, std::span<const SourceSpan> removed)
      : file_(file), removed_(removed), builder_(file) {}

  Outline read(SourceSpan region) {
    const auto begins = [](const OfficePart& it) { return it.span.begin; };
    const std::vector<OfficePart>& all = file_.office()->parts;
    const auto first = std::ranges::lower_bound(all, region.begin, {}, begins);
    parts_ = {first, std::ranges::lower_bound(first, all.end(), region.end, {}, begins)};
    are_alone_ = has_lone_paragraphs(parts_);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const OfficePart& part = parts_[i];
      if (part.kind == Kind::Comment || part.kind == Kind::Contents) continue;
      if (part.table != 0) {
        i = read_table(i);
      } else {
        read_part(part);
      }
    }
    finish();
    return std::move(blocks_);
  }

 private:
  /// All cells of the table that begins with the part `first`; gives its last part.
  std::size_t read_table(std::size_t first) {
    finish();
    std::size_t last = first;
    while (last + 1 < parts_.size() && parts_[last + 1].table == parts_[first].table) ++last;
    open_.emplace();
    append({parts_[first].span.begin, parts_[last].span.end});
    finish();
    return last;
  }

  void read_part(OfficePart part) {
    const std::string_view words = file_.text(part.span);
    if (is_blank_line(words) && part.pictures.empty()) return finish();
    if (part.kind == Kind::Paragraph) read_typed_bullet(words, part);
    const bool is_text = part.kind == Kind::Paragraph;
    if (!is_text || are_alone_ || is_bold(part) || is_rule(words)) finish();
    std::uint32_t begin = part.span.begin;
    // A blank line within a paragraph parts it as an empty paragraph does.
    for (const std::uint32_t gap : blank_lines_in(part.span)) {
      add(part, {begin, gap});
      finish();
      begin = gap;
    }
    add(part, {begin, part.span.end});
    if (!is_text || is_bold(part) || is_rule(words)) finish();
  }

  /// "2. ", "- ": not every list is made by Word.
  void read_typed_bullet(std::string_view words, OfficePart& part) {
    const auto bullet = read_bullet(words);
    if (!bullet || bullet->is_capital) {
      is_in_typed_list_ = false;
      return;
    }
    if (!is_in_typed_list_) ++typed_list_;
    is_in_typed_list_ = true;
    part.kind = Kind::Item;
    part.list = kTyped + typed_list_;
    part.item = kTyped + ++typed_item_;
    part.bullet_size = bullet->size;
  }

  static bool is_rule(std::string_view words) { return rule_sign(words).has_value(); }

  static bool is_bold(const OfficePart& part) {
    return std::ranges::any_of(part.marks, [&](const OfficePart::Mark& it) {
      return it.look == OfficePart::Look::Bold && it.span == part.span;
    });
  }

  /// Where lines begin that are blank and follow another.
  [[nodiscard]] std::vector<std::uint32_t> blank_lines_in(SourceSpan span) const {
    std::vector<std::uint32_t> places;
    const std::string_view words = file_.text(span);
    for (std::size_t at = words.find('\n'); at != std::string_view::npos;) {
      const std::size_t next = words.find('\n', at + 1);
      if (next == std::string_view::npos) break;
      if (is_blank_line(words.substr(at + 1, next - at - 1)))
        places.push_back(span.begin + static_cast<std::uint32_t>(at));
      at = next;
    }
    return places;
  }

  void add(const OfficePart& part, SourceSpan span) {
    if (!open_) {
      open_.emplace();
      if (part.kind == Kind::Heading) {
        open_->kind = Block::Kind::Heading;
        open_->level = part.level;
      }
      open_->list = part.list;
      open_->item = part.item;
      open_->bullet_size = part.bullet_size;
      while (!span.empty() && is_blank_line(file_.text({span.begin, span.begin + 1}))) ++span.begin;
    } else {
      builder_.append_source({end_, span.begin});
    }
    std::uint32_t begin = span.begin;
    for (const OfficePart::Picture& it : part.pictures) {
      if (it.span.begin < span.begin || it.span.end > span.end) continue;
      append({begin, it.span.begin});
      begin = it.span.end;
      open_->images.push_back({.span = it.span,
                               .url = {},
                               .url_span = it.span,
                               .alt = std::string(file_.text(it.description)),
                               .alt_span = it.description});
    }
    append({begin, span.end});
    end_ = span.end;
    for (const OfficePart::Mark& it : part.marks) marks_.push_back(it);
  }

  void append(SourceSpan span) {
    if (span.empty()) return;
    auto first = std::ranges::lower_bound(removed_, span.begin, {}, &SourceSpan::end);
    std::vector<SourceSpan> removed;
    for (; first != removed_.end() && first->begin < span.end; ++first) removed.push_back(*first);
    for (const SourceSpan kept : without(span, removed)) builder_.append_source(kept);
    end_ = span.end;
  }

  void finish() {
    if (!open_) return;
    builder_.trim_end();
    open_->text = builder_.build(end_);
    const auto size = static_cast<std::uint32_t>(open_->text.text().size());
    open_->bullet_size = std::min(open_->bullet_size, size);
    if (open_->kind == Block::Kind::Heading)
      open_->markup.push_back({MarkupKind::Heading, {0, size}});
    for (const OfficePart::Mark& it : std::exchange(marks_, {})) add_mark(it);
    const bool is_empty = is_blank_line(open_->text.text()) && open_->images.empty();
    if (!is_empty) blocks_.push_back(std::move(*open_));
    open_.reset();
  }

  void add_mark(const OfficePart::Mark& mark) {
    const auto begin = open_->text.to_text(mark.span.begin);
    const auto last = open_->text.to_text(mark.span.end - 1);
    if (!begin || !last) return;
    const bool is_bold = mark.look == OfficePart::Look::Bold;
    open_->markup.push_back(
        {is_bold ? MarkupKind::Strong : MarkupKind::Emphasis, {*begin, *last + 1}});
  }

  /// Word's own lists have smaller numbers.
  static constexpr std::uint32_t kTyped = 1U << 24U;

  const SourceFile& file_;
  std::span<const OfficePart> parts_;  ///< of the region
  std::span<const SourceSpan> removed_;
  bool are_alone_ = false;
  bool is_in_typed_list_ = false;
  std::uint32_t typed_list_ = 0;
  std::uint32_t typed_item_ = 0;

  Outline blocks_;
  std::optional<Block> open_;
  PostTextBuilder builder_;
  std::uint32_t end_ = 0;  ///< of what was appended last
  std::vector<OfficePart::Mark> marks_;
};

}  // namespace

Outline read_office_outline(const SourceFile& file, SourceSpan region,
                            std::span<const SourceSpan> removed) {
  return OfficeReader(file, removed).read(region);
}

}  // namespace advolint
