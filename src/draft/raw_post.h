#pragma once

#include "draft/post/post_text.h"
#include "text/source_file.h"

namespace advolint {

/// The file's bytes as one post, exactly as they are: no front matter, no Markdown, no line end of
/// ours. Only an ill-formed byte sequence becomes U+FFFD, which stands for the bytes of its maximal
/// subpart.
PostText raw_post(const SourceFile& file);

}  // namespace advolint
