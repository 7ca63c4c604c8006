#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// The places where a line break was written as a backslash and an "n", as programs do: "\n",
/// "\n\n", "\r\n". Not those of a path ("D:\new"), of a regular expression ("[^\n]+") or between
/// quotes, where people speak of the sign.
std::vector<TextSpan> find_written_breaks(std::string_view text);

}  // namespace advolint
