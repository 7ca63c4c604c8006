#pragma once

#include <cstddef>
#include <string_view>

#include "draft/outline/block.h"

namespace advolint {

/// Code to run is part of what a post says; other fences hold the post. By the first word after the
/// fence.
bool is_program(std::string_view language);

/// Whether the block is a fence that holds a post. `group_size`: of all texts around it, in bytes.
bool holds_post(const Block& block, std::size_t group_size);

}  // namespace advolint
