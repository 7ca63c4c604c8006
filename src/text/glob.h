#pragma once

#include <string_view>

namespace advolint {

/// Whether `path` ('/'-separated, relative) matches `pattern`: `*` any run without '/', `?` one
/// character,
/// `**` any number of folders, `{a,b}` either, `[abc]` a set. Linear in path × pattern.
bool glob_matches(std::string_view pattern, std::string_view path);

}  // namespace advolint
