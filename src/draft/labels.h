#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "draft/label_words.h"
#include "text/span.h"

namespace advolint {

/// What a heading, or a line that stands like one, says of what is below it.
enum class LabelKind {
  None,      ///< words of its own: "About the book"
  Platform,  ///< "Twitter / X (280 characters)", "Tweet 2"
  Post,      ///< one of several posts, of no platform: "Option B", "Post 3"
  Aside      ///< what is no post: "Tips for posting", "Hashtags"
};

/// A platform that a label names.
struct LabelPlatform {
  std::string id;
  TextSpan span;            ///< the word, in the text of the label
  bool is_by_post = false;  ///< named by its post: "Tweet" rather than "Twitter"
};

struct Label {
  LabelKind kind = LabelKind::None;
  std::vector<LabelPlatform> platforms;
  std::uint32_t number = 0;   ///< of "Tweet 2"; 0: none
  bool names_thread = false;  ///< "Thread (5 tweets)"
};

/// Reads a heading. A platform inside a sentence, a URL or brackets makes no label.
Label read_label(std::string_view text, const LabelWords& words);

/// A label in running text: a line, or the beginning of one, that ends with a colon.
struct LineLabel {
  Label label;
  TextSpan span;  ///< in the line, the colon included
  std::uint32_t value_begin =
      0;  ///< of what stands behind the colon; the line's size if nothing does
};

/// Reads "Twitter Post:" or "LinkedIn: Our new hours …". What stands behind the colon must read
/// like a post: a handle or an address there is a contact, not a post.
std::optional<LineLabel> read_line_label(std::string_view line, const LabelWords& words);

}  // namespace advolint
