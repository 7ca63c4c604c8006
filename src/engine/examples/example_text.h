#pragma once

#include <string>
#include <string_view>

#include "engine/examples/marked_text.h"
#include "yaml/node.h"

namespace advolint {

/// The text that an example gives to its post or its draft, without its marks: what stands under
/// `text:`, `file:`, `hex:` or `text-of-length:`; empty if none is there. The pack's parser has
/// checked them.
MarkedText read_example_text(const yaml::Node& example);

/// The scalar under `key`, or `otherwise`.
std::string word_at(const yaml::Node& node, std::string_view key, std::string_view otherwise = {});

}  // namespace advolint
