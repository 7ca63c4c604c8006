#pragma once

#include "draft/draft.h"

namespace advolint {

/// Puts a post into a thread whose row says so: "2/5" in a column of threads.
void read_thread_cell(Post& post);

}  // namespace advolint
