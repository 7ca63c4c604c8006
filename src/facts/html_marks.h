#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// HTML in a text that nobody renders.
struct HtmlMark {
  enum class Kind { Entity, Tag, LineBreak };
  Kind kind = Kind::Tag;
  TextSpan span;  ///< "&amp;", "<b>open</b>", "<p>", "<br>"
  /// What readers were to see in its place; nothing for a tag without its other half.
  std::optional<std::string> shown;
};

/// Whether HTML has a tag of this name, in lower case, which is hence no word to fill in
/// ("<your name>"). "link" and "title" are meant for people far more often.
bool is_html_tag(std::string_view name);

/// The HTML of `text` from its beginning to its end; what is within a pair of tags is part of
/// that pair's mark.
std::vector<HtmlMark> find_html(std::string_view text);

}  // namespace advolint
