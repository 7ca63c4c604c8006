#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "draft/naming/label.h"
#include "text/span.h"

namespace advolint {

/// A line that may be a label, and where it is.
struct LabelLine {
  std::string_view text;        ///< without its bullet
  std::uint32_t bold_size = 0;  ///< bytes at its beginning that are bold
  bool is_alone = false;        ///< the only line of its paragraph or item
  bool is_first = false;        ///< the first line of its paragraph or item
  bool is_in_item = false;      ///< of a list
  bool is_below_field = false;  ///< the line above it is a field with its value
  bool is_in_labels = false;  ///< each line of the paragraph says when, where or in which language
  bool is_below_label = false;  ///< the line above it is a label without a value
  bool is_below_count = false;  ///< such a label counts posts: "Post 2 – museum passes"
  bool is_plain_text = false;   ///< no Markdown: a short line may be a heading
  std::string_view next;        ///< the line below it, in the same paragraph
  std::string_view title;       ///< the line above it, where the two are a paragraph
};

/// A label in running text.
struct LineLabel {
  Label label;
  std::uint32_t end = 0;          ///< of the label in the line, with its colon
  std::uint32_t value_begin = 0;  ///< of what is after it; the line's size if nothing is
  bool is_bold = false;
  bool is_duty = false;  ///< what is after it is not a post, but who posts it and when
};

/// Reads "Twitter Post:", "LinkedIn: Our new hours …", "[FB]", "Post text:", "**Facebook**", or
/// "Facebook" alone in its line. What is after a network's name must read like a post: a handle or
/// an address there is a contact.
std::optional<LineLabel> read_line_label(const LabelLine& line, const LabelWords& words);

}  // namespace advolint
