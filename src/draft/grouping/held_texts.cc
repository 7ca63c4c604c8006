#include "draft/grouping/held_texts.h"

#include <algorithm>
#include <array>

namespace advolint {

bool is_program(std::string_view language) {
  constexpr std::array<std::string_view, 19> kLanguages = {
      "bash", "c",      "console", "cpp",  "diff", "go",    "html", "ini",  "java", "js",
      "json", "python", "r",       "rust", "sh",   "shell", "sql",  "toml", "yaml"};
  return std::ranges::find(kLanguages, language) != kLanguages.end();
}

/// A short command among much prose is quoted by the post rather than the post itself.
bool holds_post(const Block& block, std::size_t group_size) {
  if (block.kind != Block::Kind::Fence || is_program(block.language)) return false;
  const std::size_t size = block.text.text().size();
  constexpr std::size_t kSurelyPostBytes = 80;
  return size > 0 && (size >= kSurelyPostBytes || 3 * size >= group_size);
}

}  // namespace advolint
