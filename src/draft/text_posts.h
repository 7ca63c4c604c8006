#pragma once

#include <optional>
#include <span>
#include <vector>

#include "draft/comments.h"
#include "draft/draft.h"
#include "draft/front_matter.h"
#include "draft/label_words.h"
#include "text/source_file.h"

namespace advolint {

/// What a line of `---` between two texts means.
enum class Separator {
  Thread,  ///< the next post of a thread: `.tweet`, `.toot`, no extension
  Posts    ///< another post: `.txt`, where lines such as "Twitter:" name platforms, too
};

/// How to read raw text.
struct TextOptions {
  Separator separator = Separator::Thread;
  const KeyAliases& aliases;
  const LabelWords& labels;
};

/// The posts of `region`, raw text that is posted as it stands but for comments that speak to us.
/// Front matter may come again behind a separator; a separator at the end is a fault. In a thread,
/// the front matter of `draft` may say another separator, and a text may end with a poll's answers.
/// Faults go to `draft`. Always at least one post.
std::vector<Post> read_text_posts(Draft& draft, SourceSpan region,
                                  std::span<const Comment> comments, const TextOptions& options);

/// The last line of `region` that is not blank, where it is a separator: it would be posted.
std::optional<SourceSpan> find_trailing_separator(const SourceFile& file, SourceSpan region);

}  // namespace advolint
