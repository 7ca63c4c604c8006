#include "support/code_blocks.h"

#include <fmt/format.h>

namespace advolint::testing {

std::vector<std::string> code_blocks(std::string_view page, std::string_view language) {
  const std::string open = fmt::format("\n```{}\n", language);
  constexpr std::string_view kClose = "\n```\n";
  std::vector<std::string> blocks;
  for (std::size_t at = page.find(open); at != std::string_view::npos; at = page.find(open, at)) {
    at += open.size();
    const std::size_t end = page.find(kClose, at);
    blocks.emplace_back(page.substr(at, end + 1 - at));
    at = end;
  }
  return blocks;
}

}  // namespace advolint::testing
