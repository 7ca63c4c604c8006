#pragma once

#include <string>
#include <string_view>

#include "draft/read_draft.h"

namespace advolint {

/// Reads `bytes` as the file `path`, with the platforms that are compiled in.
Draft read_as(std::string_view path, std::string_view bytes, const ReadOptions& options = {});

/// What a draft was read as, the way docs/layouts.md writes it down: a line for each post with its
/// platforms, the lines of its text after "| ", pictures and outside words, then the faults,
/// suppressions and the reason for skipping.
std::string show(const Draft& draft);

/// The posts of a file, one a line: "x 1/2: words|more words" for "words\nmore words" on X.
std::string posts_of(std::string_view path, std::string_view bytes);

/// The day that lines, labels or cells state for `post`, as written; empty: none.
std::string date_of(const Post& post);

}  // namespace advolint
