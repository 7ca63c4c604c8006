#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "shipped/tree_image.h"
#include "yaml/node.h"

namespace advolint {

/// The YAML files of `rules/` as the build has read them. A test holds them equal to the files.
std::span<const TreeImage> tree_images();

/// The tree of the file `path`, relative to `rules/`, without the entries of mappings whose key is
/// in `left_out`; nothing if there is none. It is what the parser gives for the file.
std::optional<yaml::Node> shipped_tree(std::string_view path,
                                       std::span<const std::string_view> left_out = {});

/// The value of `key` in the mapping that the file `path` holds, without the rest of the file;
/// nothing if there is none.
std::optional<yaml::Node> shipped_value(std::string_view path, std::string_view key);

}  // namespace advolint
