#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "draft/draft.h"
#include "text/source_file.h"

namespace advolint {

/// Makes a thread of two posts or more; one post is not a thread.
void number_thread(std::span<Post> posts);

/// Makes threads of posts below one label that count themselves: "1/ …", "2/ …", each in a quote of
/// its own. Linear.
void number_counted(std::vector<Post>& posts);

/// The threads whose parts are paragraphs that count themselves at their beginning, each from 1 on
/// and without a gap: the places of the paragraphs with counts. Others may be between them. Linear.
std::vector<std::vector<std::size_t>> find_counted(std::span<const std::string_view> paragraphs);

/// What labels say of a text.
enum class ThreadHint {
  None,
  Labeled  ///< that it is a thread: its paragraphs are parts, numbered or not
};

/// Cuts a text whose paragraphs count themselves ("1/8", "2/8", …, "1/", "2/", …, or "(1 of 4)"; at
/// their beginning or at their end) into the posts of a thread. Counts must begin with 1, and may
/// leave some out where each says how many there are: "3/4" alone is a date or a fraction. What is
/// before the first is the thread's opener. A text that is not a thread comes back as it is.
std::vector<Post> split_thread(const SourceFile& file, Post post, ThreadHint hint);

/// A fault "missing-part" at each part of a thread whose count goes on from another than that of
/// the part before it: "4/4" after "2/4". Linear.
std::vector<LayoutFault> missing_parts(std::span<const Post> posts);

}  // namespace advolint
