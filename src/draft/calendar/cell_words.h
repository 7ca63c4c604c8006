#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "draft/post/post_text.h"
#include "text/source_file.h"
#include "text/span.h"
#include "yaml/node.h"

namespace advolint {

/// What is left of `text` without blanks around it. Those that spreadsheets and pages paste count,
/// too: blanks that do not break, and characters that nobody sees.
TextSpan span_without_blanks(std::string_view text);

/// The stretch of it.
std::string_view without_blanks(std::string_view text);

/// The text of a cell, blanks around left out.
PostText without_blanks_around(const SourceFile& file, PostText text);

/// As it stands, with a common blank for each that does not break and nothing for what nobody sees:
/// so dates and numbers are read.
std::string with_common_blanks(std::string_view text);

/// The stretches of `text` between any of `separators`, blanks around left out, and so are those
/// that are empty.
std::vector<TextSpan> split(std::string_view text, std::string_view separators);

/// The stretch `span` of a cell's text as a value, at its place in the file.
yaml::Node scalar_of(const PostText& text, TextSpan span);

/// The whole of the text.
yaml::Node scalar_of(const PostText& text);

/// A list at the place of the text, to be filled.
yaml::Node list_at(const PostText& text);

/// Puts `value` where `path` leads in the mapping `root`: a key, or keys joined with dots.
void put(yaml::Node& root, std::string_view path, SourceSpan key_span, yaml::Node value);

}  // namespace advolint
