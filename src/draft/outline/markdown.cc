#include "draft/outline/markdown.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include <md4c.h>

#include "draft/outline/entities.h"
#include "draft/outline/link_destination.h"
#include "draft/outline/markdown_bounds.h"
#include "draft/outline/markdown_lists.h"
#include "draft/outline/markdown_marks.h"
#include "draft/outline/markdown_spans.h"
#include "draft/post/post_text_builder.h"
#include "text/shown_address.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

// `#tag` at the start of a line stays text, and `<link>` is a placeholder rather than a block of
// HTML. Bare URLs are links so that the signs in them are no emphasis.
constexpr unsigned kFlags = MD_FLAG_NOHTMLBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS;

std::string resolve(const MD_ATTRIBUTE& attribute) {
  std::string resolved;
  for (unsigned i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
    const unsigned begin = attribute.substr_offsets[i];
    const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
    const bool is_entity = attribute.substr_types[i] == MD_TEXT_ENTITY;
    resolved += is_entity ? decode_entity(part).value_or(std::string(part)) : std::string(part);
  }
  return resolved;
}

/// Receives what md4c finds, in order, and makes blocks of it. md4c tells where text stands (its
/// pointers point into the excerpt) and nothing else, so `cursor_`, the end of what was read, is
/// where the search for all other things begins.
class MarkdownReader {
 public:
  /// `parsed` is what md4c is given of the excerpt, byte for byte.
  MarkdownReader(const SourceFile& file, const Excerpt& excerpt, std::string_view parsed)
      : file_(file),
        excerpt_(excerpt),
        markdown_(excerpt.bytes()),
        parsed_(parsed),
        builder_(file) {}

  void enter(MD_BLOCKTYPE type, void* detail) {
    finish_block();
    switch (type) {
      case MD_BLOCK_QUOTE:
        if (quote_depth_++ == 0) ++quote_count_;
        break;
      case MD_BLOCK_UL:
        if (!lists_.any_open()) ++list_count_;
        lists_.open({static_cast<MD_BLOCK_UL_DETAIL*>(detail)->mark, false}, 0);
        break;
      case MD_BLOCK_OL: {
        const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
        if (!lists_.any_open()) ++list_count_;
        lists_.open({list->mark_delimiter, true}, list->start);
        break;
      }
      case MD_BLOCK_LI:
        if (lists_.depth() == 1) ++item_count_;
        lists_.open_item();
        break;
      case MD_BLOCK_H:
        start_block(Kind::Heading, static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
      case MD_BLOCK_CODE:
        start_code(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail));
        break;
      case MD_BLOCK_HR:
        start_block(Kind::Rule, 0);
        finish_block();
        break;
      default:
        break;
    }
  }

  void leave(MD_BLOCKTYPE type) {
    finish_block();
    spans_.clear();
    image_depth_ = 0;
    if (type == MD_BLOCK_QUOTE) --quote_depth_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) lists_.close();
    if (type == MD_BLOCK_LI) lists_.close_item();
  }

  void enter(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG && image_depth_++ == 0) {
      alt_.clear();
      alt_span_ = {cursor_, cursor_};
    }
    if (!is_in_image()) spans_.open(type, span_begin());
  }

  void leave(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG) {
      if (!is_in_image()) return;
      if (--image_depth_ == 0) finish_image(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
      return;
    }
    if (is_in_image()) return;
    const auto opened = spans_.close(type);
    if (!opened) return;
    // A bullet may have come before the words that the span holds.
    const std::uint32_t bullet_size = block_ ? block_->bullet_size : 0;
    const std::uint32_t begin = std::min(std::max(*opened, bullet_size), builder_.size());
    const TextSpan span{begin, builder_.size()};
    switch (type) {
      case MD_SPAN_EM:
        mark(MarkupKind::Emphasis, span);
        break;
      case MD_SPAN_STRONG:
        mark(MarkupKind::Strong, span);
        break;
      case MD_SPAN_CODE:
        mark(MarkupKind::Code, span);
        break;
      case MD_SPAN_A:
        finish_link(span, static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
        break;
      default:
        break;
    }
  }

  void read(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size) {
    const bool is_in_excerpt = text >= parsed_.data() && text < parsed_.data() + parsed_.size();
    if (!is_in_excerpt || type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
      read_made_up(type, {text, size});
      return;
    }
    const auto begin = static_cast<std::uint32_t>(text - parsed_.data());
    read_typed(type, begin, begin + size);
  }

  Outline finish() {
    finish_block();
    return std::move(blocks_);
  }

 private:
  [[nodiscard]] bool is_in_image() const { return image_depth_ > 0; }

  /// Where a span that begins now will begin in the text. A line break before it is still to come.
  [[nodiscard]] std::uint32_t span_begin() const {
    const bool breaks = builder_.size() > 0 || !pending_.empty();
    return builder_.size() + (breaks ? static_cast<std::uint32_t>(pending_.size()) : 0);
  }

  void start_block(Kind kind, std::uint32_t level) {
    finish_block();
    block_ = Block{.kind = kind, .level = level};
    block_->quote = quote_depth_ > 0 ? quote_count_ : 0;
    block_->list = lists_.any_open() ? list_count_ : 0;
    block_->item = lists_.any_open() ? item_count_ : 0;
  }

  /// Items of tight lists hold text without a paragraph around it.
  void need_block() {
    if (!block_) start_block(Kind::Paragraph, 0);
  }

  void start_code(const MD_BLOCK_CODE_DETAIL& detail) {
    start_block(detail.fence_char != 0 ? Kind::Fence : Kind::IndentedCode, 0);
    block_->language = resolve(detail.lang);
    if (detail.fence_char == 0) return;
    cursor_ = skip_fence_line(markdown_, cursor_, detail.fence_char);
  }

  void finish_block() {
    pending_.clear();
    if (!block_) return;
    builder_.trim_end();
    if (block_->kind == Kind::Heading) {
      block_->markup.push_back({MarkupKind::Heading, {block_->bullet_size, builder_.size()}});
      block_->is_short_underline =
          block_->level == 2 && builder_.size() > 0 && has_short_underline(markdown_, cursor_);
    }
    for (MarkupSpan& span : block_->markup)
      span.span.end = std::min(span.span.end, builder_.size());
    const SourceSpan end = excerpt_.to_source(cursor_, cursor_);
    block_->text = builder_.build(end.begin);
    blocks_.push_back(*std::exchange(block_, std::nullopt));
  }

  void append_excerpt(std::uint32_t begin, std::uint32_t end) {
    for (const SourceSpan piece : excerpt_.pieces(begin, end)) builder_.append_source(piece);
  }

  /// Text of md4c's own: line ends, and blanks for them or for tabs.
  void read_made_up(MD_TEXTTYPE type, std::string_view text) {
    if (is_in_image()) {
      alt_ += ' ';
      return;
    }
    need_block();
    const bool is_break = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || text == "\n";
    if (is_code_block() && is_break) {
      append_code_line_end();
    } else if (!is_break) {
      pending_ += type == MD_TEXT_NULLCHAR ? std::string_view("\uFFFD") : text;
    } else if (pending_.empty() && builder_.size() > 0) {
      // A picture alone in its line takes the line along.
      pending_ = "\n";
    }
  }

  [[nodiscard]] bool is_code_block() const {
    return block_ && (block_->kind == Kind::Fence || block_->kind == Kind::IndentedCode);
  }

  void append_code_line_end() {
    const std::size_t found = markdown_.find('\n', cursor_);
    if (found == std::string::npos) return;
    auto begin = static_cast<std::uint32_t>(found);
    const std::uint32_t end = begin + 1;
    if (begin > cursor_ && markdown_[begin - 1] == '\r') --begin;
    builder_.append_for("\n", excerpt_.to_source(begin, end));
    cursor_ = end;
  }

  void read_typed(MD_TEXTTYPE type, std::uint32_t begin, std::uint32_t end) {
    if (is_in_image()) {
      if (alt_.empty()) alt_span_.begin = begin;
      alt_span_.end = cursor_ = end;
      alt_ += file_.text(excerpt_.to_source(begin, end));
      return;
    }
    need_block();
    if (builder_.size() == 0 && !is_code_block()) {
      begin = skip_blanks(begin, end);  // after a picture
      if (begin == end) return;
      if (lists_.append_bullets(excerpt_, cursor_, begin, builder_)) {
        block_->bullet_size = builder_.size();
      }
    }
    flush_pending(begin);
    const std::string_view typed = std::string_view(markdown_).substr(begin, end - begin);
    const auto decoded = type == MD_TEXT_ENTITY ? decode_entity(typed) : std::nullopt;
    if (decoded) {
      builder_.append_for(*decoded, excerpt_.to_source(begin, end));
    } else {
      append_excerpt(begin, end);
    }
    cursor_ = end;
  }

  [[nodiscard]] std::uint32_t skip_blanks(std::uint32_t begin, std::uint32_t end) const {
    while (begin < end && (markdown_[begin] == ' ' || markdown_[begin] == '\t')) ++begin;
    return begin;
  }

  void mark(MarkupKind kind, TextSpan span) {
    if (!span.empty()) block_->markup.push_back({kind, span});
  }

  /// Appends the made-up text that waited for what is at `begin`.
  void flush_pending(std::uint32_t begin) {
    if (pending_.empty() || begin < cursor_) return;
    builder_.append_for(std::exchange(pending_, {}), excerpt_.to_source(cursor_, begin));
  }

  /// "README.md", "../may/tweets.md": a file beside this one.
  static bool is_neighbor(std::string_view url) {
    return url.ends_with(".md") && url.find_first_of(":@") == url.npos && !url.starts_with("//") &&
           !url.starts_with("www.");
  }

  /// Appends the URL after the link's text, as a person would paste it.
  void finish_link(TextSpan span, const MD_ATTRIBUTE& href) {
    const std::string url = resolve(href);
    const std::string_view shown = std::string_view(builder_.text()).substr(span.begin);
    // A link within the page, or to the next one of a folder, leads nowhere once the text is
    // posted.
    const bool is_within = url.starts_with('#') || is_neighbor(url);
    const std::string_view last = shown.substr(shown.rfind(' ') + 1);  // "🔗 https://example.org"
    if (is_within || shows_address(shown, url) || shows_address(last, url)) return;
    const auto destination = find_link_destination(markdown_, cursor_);
    if (!destination || url.empty()) return;
    need_block();
    const std::uint32_t url_begin = std::max(destination->begin, destination->text_end);
    if (!span.empty()) {
      builder_.append_for(
          " ", excerpt_.to_source(cursor_, destination->is_reference ? cursor_ : url_begin));
    }
    flush_pending(destination->begin);
    append_url(url, *destination);
    cursor_ = destination->link_end;
  }

  void append_url(const std::string& url, const LinkDestination& destination) {
    SourceSpan source = excerpt_.to_source(destination.begin, destination.end);
    if (file_.text(source) == url) return builder_.append_source(source);
    // A reference stands for its URL as a whole; of the same size it would pass for a copy.
    if (source.size() == url.size() && destination.is_reference) --source.begin;
    builder_.append_for(url, source);
  }

  void finish_image(const MD_ATTRIBUTE& src) {
    need_block();
    const auto destination = find_link_destination(markdown_, alt_span_.end);
    const std::uint32_t text_end = destination ? destination->text_end : alt_span_.end;
    MarkdownImage image{.url = resolve(src), .alt = std::exchange(alt_, {})};
    if (image.alt.empty()) alt_span_ = {text_end, text_end};
    const std::size_t opening =
        std::min<std::size_t>(markdown_.rfind("![", alt_span_.begin), alt_span_.begin);
    const std::uint32_t end = destination ? destination->link_end : alt_span_.end;
    image.span = excerpt_.to_source(static_cast<std::uint32_t>(opening), end);
    image.alt_span = excerpt_.to_source(alt_span_.begin, alt_span_.end);
    image.url_span =
        destination ? excerpt_.to_source(destination->begin, destination->end) : image.span;
    block_->images.push_back(std::move(image));
    cursor_ = std::max(cursor_, end);
  }

  const SourceFile& file_;
  const Excerpt& excerpt_;
  const std::string& markdown_;
  std::string_view parsed_;
  std::uint32_t cursor_ = 0;  ///< in the excerpt: after what was read last

  Outline blocks_;
  std::optional<Block> block_;
  PostTextBuilder builder_;  ///< of block_
  std::string pending_;      ///< made-up text that waits for what comes after it
  MarkdownSpans spans_;

  std::uint32_t quote_depth_ = 0;
  std::uint32_t quote_count_ = 0;
  std::uint32_t list_count_ = 0;
  std::uint32_t item_count_ = 0;
  MarkdownLists lists_;

  std::uint32_t image_depth_ = 0;
  std::string alt_;
  SourceSpan alt_span_;  ///< in the excerpt
};

MarkdownReader& reader(void* userdata) { return *static_cast<MarkdownReader*>(userdata); }

}  // namespace

Outline read_markdown(const SourceFile& file, const Excerpt& excerpt) {
  const std::optional<std::string> bounded = within_bounds(excerpt.bytes());
  const std::string_view parsed = bounded ? *bounded : excerpt.bytes();
  MarkdownReader markdown(file, excerpt, parsed);
  MD_PARSER parser = {};
  parser.flags = kFlags;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* userdata) {
    return reader(userdata).enter(type, detail), 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* userdata) {
    return reader(userdata).leave(type), 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* userdata) {
    return reader(userdata).enter(type), 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void* detail, void* userdata) {
    return reader(userdata).leave(type, detail), 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userdata) {
    return reader(userdata).read(type, text, size), 0;
  };
  md_parse(parsed.data(), static_cast<MD_SIZE>(parsed.size()), &parser, &markdown);
  return markdown.finish();
}

}  // namespace advolint
