#include "engine/examples/marked_text.h"

namespace advolint {

MarkedText unmark(std::string_view marked) {
  constexpr std::string_view kOpen = "«";
  constexpr std::string_view kClose = "»";
  MarkedText result;
  for (std::size_t at = 0; at < marked.size();) {
    const auto here = static_cast<std::uint32_t>(result.text.size());
    if (marked.substr(at).starts_with(kOpen)) {
      result.spans.push_back({here, here});
      at += kOpen.size();
    } else if (marked.substr(at).starts_with(kClose) && !result.spans.empty()) {
      result.spans.back().end = here;
      at += kClose.size();
    } else {
      result.text += marked[at++];
    }
  }
  return result;
}

}  // namespace advolint
