#include "support/marked_file.h"

#include <string>

namespace advolint::testing {

MarkedFile marked_file(std::string_view path, std::string_view text) {
  constexpr std::string_view kOpen = "«";
  constexpr std::string_view kClose = "»";
  std::string bytes;
  std::vector<SourceSpan> spans;
  std::vector<std::size_t> open;
  while (!text.empty()) {
    const auto here = static_cast<std::uint32_t>(bytes.size());
    if (text.starts_with(kOpen)) {
      open.push_back(spans.size());
      spans.push_back({here, here});
      text.remove_prefix(kOpen.size());
    } else if (text.starts_with(kClose)) {
      spans.at(open.back()).end = here;
      open.pop_back();
      text.remove_prefix(kClose.size());
    } else {
      bytes += text.front();
      text.remove_prefix(1);
    }
  }
  return {std::make_shared<const SourceFile>(std::string(path), std::move(bytes)),
          std::move(spans)};
}

}  // namespace advolint::testing
