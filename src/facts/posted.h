#pragma once

#include "facts/post_context.h"

namespace advolint {

/// Whether `post` was posted already: its status says so, or its day is longer over than the
/// workspace allows. A day that is still to come wins over a status, and the text of a profile
/// stays where it is.
bool is_posted(const PostContext& post);

}  // namespace advolint
