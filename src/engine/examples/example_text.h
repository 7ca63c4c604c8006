#pragma once

#include "engine/examples/marked_text.h"
#include "yaml/node.h"

namespace advolint {

/// Whether an example gives a text to its post or its draft.
bool has_example_text(const yaml::Node& example);

/// That text without its marks: what is under `text:`, `file:`, `hex:` or `text-of-length:`; empty
/// if nothing is. The pack's parser has checked them.
MarkedText read_example_text(const yaml::Node& example);

}  // namespace advolint
