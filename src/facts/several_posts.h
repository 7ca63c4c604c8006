#pragma once

#include "facts/post_context.h"

namespace advolint {

/// Whether the text was read as one post though it looks like several, so that its length says
/// nothing: the reader of the file noted it.
bool may_be_several(const PostContext& post);

}  // namespace advolint
