#pragma once

#include <vector>

#include "text/span.h"

namespace advolint {

/// Stretches of a text, for asking often whether a span touches one of them.
class SpanSet {
 public:
  /// `spans` in any order; they may overlap.
  explicit SpanSet(std::vector<TextSpan> spans);

  /// Logarithmic in the number of spans.
  [[nodiscard]] bool overlaps(TextSpan span) const;

 private:
  std::vector<TextSpan> spans_;  ///< sorted, apart
};

}  // namespace advolint
