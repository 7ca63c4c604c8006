#include "draft/grouping/circled_counts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

/// The bytes of "① ", and of its kin up to "⑳", with which a paragraph begins; 0 of other texts.
std::uint32_t size_of_count(const Piece& it) {
  constexpr std::string_view kOpening = "\xE2\x91";  // U+2460 to U+2473
  constexpr std::size_t kSize = 3;
  const std::string_view text = it.block.text.text();
  const bool is_count = is_plain_text(it) && it.block.quote == 0 && text.starts_with(kOpening) &&
                        text.size() > kSize && static_cast<unsigned char>(text[2]) <= 0xB3;
  if (!is_count) return 0;
  const std::size_t words = text.find_first_not_of(' ', kSize);
  return words == std::string_view::npos ? 0 : static_cast<std::uint32_t>(words);
}

bool is_first(const Piece& it) { return it.block.text.text().starts_with("\u2460"); }

}  // namespace

void leave_circled_counts_out(const SourceFile& file, Pieces& pieces, Ledger& ledger) {
  constexpr std::ptrdiff_t kFewest = 2;
  if (std::ranges::count_if(
          pieces, [](const Piece& it) { return is_first(it) && size_of_count(it) > 0; }) < kFewest)
    return;
  for (Piece& it : pieces) {
    const std::uint32_t count = size_of_count(it);
    if (count == 0) continue;
    const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
    ledger.label(source_of(cut_block(file, it.block, {0, count}).text));
    it.block = cut_block(file, it.block, {count, size});
  }
}

}  // namespace advolint
