#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// A text whose expected spans were marked with `«…»`, without the marks.
struct MarkedText {
  std::string text;
  std::vector<SourceSpan> spans;
};

MarkedText unmark(std::string_view marked);

}  // namespace advolint
