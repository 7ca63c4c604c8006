#pragma once

#include <string_view>
#include <vector>

#include "text/source_file.h"

namespace advolint::testing {

/// A file and the spans that were marked in it, so that no test counts offsets by hand.
struct MarkedFile {
  SourceFilePtr file;
  std::vector<SourceSpan> spans;  ///< in the order of their beginnings

  [[nodiscard]] Location at(std::size_t index) const { return {file, spans.at(index)}; }
};

/// `text` without its «guillemets», each pair of which marks a span; they may be nested.
MarkedFile marked_file(std::string_view path, std::string_view text);

}  // namespace advolint::testing
