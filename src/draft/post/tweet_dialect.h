#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "yaml/node.h"

/// What twitter-together reads in `.tweet` files beside front matter and lines of `---`.
namespace advolint {

/// A poll below a text, an answer a line: "( ) The reading room".
struct PollLines {
  SourceSpan span;  ///< of the lines, from the beginning of the first
  std::vector<SourceSpan> answers;
};

/// The answers with which `region` ends, two or more.
std::optional<PollLines> find_poll_lines(const SourceFile& file, SourceSpan region);

/// The answers as the front matter's `poll` has them.
yaml::Node poll_of(const SourceFile& file, const PollLines& lines);

/// The line that parts a thread, as front matter says it in `thread-delimiter`; empty: "---".
std::string_view thread_delimiter(const yaml::Node& front_matter);

}  // namespace advolint
