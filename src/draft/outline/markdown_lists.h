#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "draft/outline/excerpt.h"
#include "draft/outline/markdown_marks.h"
#include "draft/post/post_text_builder.h"

namespace advolint {

/// The lists that are open while Markdown is read, and the bullets of their items whose text has
/// not begun yet.
class MarkdownLists {
 public:
  /// `first_number` is that of the first item; it means nothing where a list is not ordered.
  void open(BulletStyle style, std::uint64_t first_number);
  void close() { lists_.pop_back(); }
  void open_item();
  void close_item();

  [[nodiscard]] bool any_open() const { return !lists_.empty(); }
  [[nodiscard]] std::size_t depth() const { return lists_.size(); }

  /// Appends the bullets of the items that begin with the text at `text_begin` of `excerpt`: as
  /// typed where they are before it, `read_to` or after. Says whether there were any.
  bool append_bullets(const Excerpt& excerpt, std::uint32_t read_to, std::uint32_t text_begin,
                      PostTextBuilder& builder);

 private:
  struct List {
    BulletStyle style;
    std::uint64_t next_number = 0;
  };

  std::vector<List> lists_;
  /// By depth, of items whose text has not begun; empty: it has.
  std::vector<std::string> bullets_;
};

}  // namespace advolint
