#pragma once

#include <string_view>

namespace advolint {

/// Whether `path` is relative, and none of its names is empty or made of dots: normalizing it
/// changes nothing.
bool is_plain_path(std::string_view path);

}  // namespace advolint
