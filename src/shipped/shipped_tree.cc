#include "shipped/shipped_tree.h"

#include <algorithm>

namespace advolint {

std::optional<yaml::Node> shipped_tree(std::string_view path,
                                       std::span<const std::string_view> left_out) {
  const auto images = tree_images();
  const auto found = std::ranges::find(images, path, &TreeImage::path);
  if (found == images.end()) return std::nullopt;
  return read_tree(*found, left_out);
}

}  // namespace advolint
