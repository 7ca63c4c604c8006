#include "draft/web_page.h"

#include <algorithm>

#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::string_view kFence = "---";

/// The next line of `bytes`, which is taken away from them.
std::string_view take_line(std::string_view& bytes) {
  const std::size_t end = std::min(bytes.find('\n'), bytes.size());
  const std::string_view line = bytes.substr(0, end);
  bytes.remove_prefix(std::min(end + 1, bytes.size()));
  return line;
}

bool says_layout(std::string_view line) {
  return line.starts_with("layout:") || line.starts_with("permalink:");
}

bool has_tags(std::string_view text) {
  constexpr std::string_view kTags[] = {"<script", "<div",  "<section", "<style", "<iframe",
                                        "<form",   "<main", "<nav",     "{% "};
  return std::ranges::any_of(
      kTags, [&](std::string_view tag) { return text.find(tag) != std::string_view::npos; });
}

}  // namespace

bool is_web_page(std::string_view bytes) {
  bytes = utf8::without_byte_order_mark(bytes);
  if (!take_line(bytes).starts_with(kFence)) return false;
  bool is_laid_out = false;
  while (!bytes.empty()) {
    const std::string_view line = take_line(bytes);
    if (line.starts_with(kFence)) return is_laid_out && has_tags(bytes);
    is_laid_out |= says_layout(line);
  }
  return false;
}

}  // namespace advolint
