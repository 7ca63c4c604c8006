#include "text/span_set.h"

#include <algorithm>
#include <iterator>

namespace advolint {

SpanSet::SpanSet(std::vector<TextSpan> spans) {
  std::ranges::sort(spans);
  for (const TextSpan span : spans) {
    if (!spans_.empty() && span.begin <= spans_.back().end) {
      spans_.back().end = std::max(spans_.back().end, span.end);
    } else {
      spans_.push_back(span);
    }
  }
}

bool SpanSet::overlaps(TextSpan span) const {
  const auto after = std::ranges::lower_bound(spans_, span.end, {}, &TextSpan::begin);
  return after != spans_.begin() && std::prev(after)->end > span.begin;
}

}  // namespace advolint
