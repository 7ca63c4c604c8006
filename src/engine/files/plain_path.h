#pragma once

#include <string_view>

namespace advolint {

/// Whether `path` is relative, and none of its names is empty or made of dots: normalizing it
/// changes nothing.
bool is_plain_path(std::string_view path);

/// Whether the same is true of `path`, which may be absolute.
inline bool is_normal_path(std::string_view path) {
  return is_plain_path(path.substr(path.starts_with('/') ? 1 : 0));
}

}  // namespace advolint
