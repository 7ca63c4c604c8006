#include "draft/naming/counted_headings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "draft/naming/label_values.h"

namespace advolint {
namespace {

/// "4.2. " at the beginning of a title.
struct Count {
  std::uint32_t chapter = 0;
  std::uint32_t depth = 0;  ///< how many numbers it has
  std::uint32_t size = 0;   ///< in bytes, with the blanks after it
};

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBlanks = " \t";

/// Each number with a point after it: "4. " and "4.2. ", and not "1.5 million people". The first
/// may be a letter: "B. ", "B.2. ".
std::optional<Count> read_count(std::string_view text) {
  constexpr std::size_t kMostDigits = 2;
  Count count;
  std::size_t at = 0;
  if (text.size() > 2 && text[0] >= 'A' && text[0] <= 'J' && text[1] == '.') {
    count = {.chapter = static_cast<std::uint32_t>(text[0] - 'A') + 1, .depth = 1};
    at = 2;
  }
  for (;;) {
    const std::size_t end = text.find_first_not_of(kDigits, at);
    if (end == std::string_view::npos || end == at) break;
    if (end - at > kMostDigits || text[end] != '.') return std::nullopt;
    if (count.depth++ == 0) {
      for (const char digit : text.substr(0, end))
        count.chapter = count.chapter * 10 + static_cast<std::uint32_t>(digit - '0');
    }
    at = end + 1;
  }
  const std::size_t words = text.find_first_not_of(kBlanks, at);
  if (count.depth == 0 || words == at || words == std::string_view::npos) return std::nullopt;
  count.size = static_cast<std::uint32_t>(words);
  return count;
}

bool is_title_line(std::string_view words) {
  if (words.find('\n') != std::string_view::npos) return false;
  if (words.ends_with('?')) words.remove_suffix(1);
  return is_short_remark(words);
}

struct CountedTitle {
  Block* block;
  Count count;
};

/// The titles whose chapters follow each other: a list below a chapter begins anew with 1.
std::vector<CountedTitle> counted_titles(Outline& outline) {
  std::vector<CountedTitle> titles;
  std::optional<std::uint32_t> chapter;
  for (Block& block : outline) {
    if (block.kind != Block::Kind::Paragraph || block.quote > 0) continue;
    const std::string_view text = block.text.text();
    const auto count = read_count(text);
    if (!count || !is_title_line(text.substr(count->size))) continue;
    const bool is_next =
        count->depth > 1 ? chapter == count->chapter : !chapter || count->chapter == *chapter + 1;
    if (!is_next) continue;
    chapter = count->chapter;
    titles.push_back({&block, *count});
  }
  return titles;
}

}  // namespace

void mark_counted_headings(Outline& outline) {
  constexpr std::size_t kFewestParts = 2;
  constexpr std::uint32_t kDeepest = 6;
  const std::vector<CountedTitle> titles = counted_titles(outline);
  std::size_t parts = 0;
  for (const CountedTitle& it : titles) parts += it.count.depth > 1 ? 1 : 0;
  if (parts < kFewestParts) return;
  for (const auto& [block, count] : titles) {
    block->kind = Block::Kind::Heading;
    // The title of the whole is above the chapters.
    block->level = std::min(count.depth + 1, kDeepest);
    block->bullet_size = count.size;
    block->is_counted = true;
    block->list = block->item = 0;
  }
}

}  // namespace advolint
