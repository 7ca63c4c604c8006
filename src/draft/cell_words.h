#pragma once

#include <string_view>
#include <vector>

#include "draft/post_text.h"
#include "text/span.h"
#include "yaml/node.h"

namespace advolint {

/// The stretches of `text` between any of `separators`, blanks around left out, and so are those
/// that are empty.
std::vector<TextSpan> split(std::string_view text, std::string_view separators);

/// The stretch `span` of a cell's text as a value, at its place in the file.
yaml::Node scalar_of(const PostText& text, TextSpan span);

/// The whole of the text.
yaml::Node scalar_of(const PostText& text);

/// Puts `value` where `path` leads in the mapping `root`: a key, or keys joined with dots.
void put(yaml::Node& root, std::string_view path, SourceSpan key_span, yaml::Node value);

}  // namespace advolint
