#pragma once

#include <cstdint>

#include "draft/naming/label.h"
#include "draft/post/post_text.h"
#include "yaml/node.h"

namespace advolint {

/// Appends to `list` the platforms that `label` names, each where it is named. The label was read
/// from `text`, from `begin` on.
void add_platforms(yaml::Node& list, const PostText& text, const Label& label,
                   std::uint32_t begin = 0);

}  // namespace advolint
