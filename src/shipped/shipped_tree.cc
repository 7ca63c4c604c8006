#include "shipped/shipped_tree.h"

#include <algorithm>

namespace advolint {
namespace {

const TreeImage* find_image(std::string_view path) {
  const auto images = tree_images();
  const auto found = std::ranges::find(images, path, &TreeImage::path);
  return found == images.end() ? nullptr : &*found;
}

}  // namespace

std::optional<yaml::Node> shipped_tree(std::string_view path,
                                       std::span<const std::string_view> left_out) {
  const TreeImage* image = find_image(path);
  return image == nullptr ? std::nullopt : std::optional(read_tree(*image, left_out));
}

std::optional<yaml::Node> shipped_value(std::string_view path, std::string_view key) {
  const TreeImage* image = find_image(path);
  return image == nullptr ? std::nullopt : read_value(*image, key);
}

}  // namespace advolint
