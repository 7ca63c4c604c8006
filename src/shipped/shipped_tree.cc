#include "shipped/shipped_tree.h"

#include <algorithm>
#include <cassert>

#include "text/embedded.h"

namespace advolint {
namespace {

const TreeImage* find_image(std::string_view path) {
  const auto images = tree_images();
  const auto found = std::ranges::find(images, path, &TreeImage::path);
  return found == images.end() ? nullptr : &*found;
}

std::string_view bytes_of(std::string_view path) {
  const auto files = embedded_rules();
  const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
  assert(found != files.end() && "a tree was made of a file that is not compiled in");
  return found->content;
}

}  // namespace

std::optional<yaml::Node> shipped_tree(std::string_view path,
                                       std::span<const std::string_view> left_out) {
  const TreeImage* image = find_image(path);
  return image == nullptr ? std::nullopt
                          : std::optional(read_tree(*image, bytes_of(path), left_out));
}

std::optional<yaml::Node> shipped_value(std::string_view path, std::string_view key) {
  const TreeImage* image = find_image(path);
  return image == nullptr ? std::nullopt : read_value(*image, bytes_of(path), key);
}

}  // namespace advolint
