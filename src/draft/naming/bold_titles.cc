#include "draft/naming/bold_titles.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/naming/label.h"
#include "draft/naming/label_values.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// The bytes of the bold line that the paragraph begins with; 0 where there is none.
std::uint32_t size_of_title(const Block& block, const LabelWords& words) {
  constexpr std::size_t kMostWords = 10;
  if (block.kind != Block::Kind::Paragraph || block.quote > 0 || block.item > 0) return 0;
  const std::string_view text = block.text.text();
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return 0;
  const bool is_bold = std::ranges::any_of(block.markup, [&](const MarkupSpan& it) {
    return it.kind == MarkupKind::Strong && it.span.begin == 0 && it.span.end == end;
  });
  if (!is_bold) return 0;
  const std::string_view title = text.substr(0, end);
  const PostSigns signs = signs_of_post(title);
  const bool is_title = signs.words > 0 && signs.words <= kMostWords && !signs.has_strong_sign() &&
                        (!signs.ends_sentence || asks(title)) &&
                        signs_of_post(text.substr(end)).reads_like_post();
  if (!is_title || read_label(title, words).says_something()) return 0;
  return static_cast<std::uint32_t>(end);
}

}  // namespace

void cut_bold_titles(const SourceFile& file, Outline& outline, const LabelWords& words) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto count =
      std::ranges::count_if(outline, [&](const Block& it) { return size_of_title(it, words) > 0; });
  if (count < kFewest) return;
  Outline cut;
  for (Block& block : outline) {
    const std::uint32_t title = size_of_title(block, words);
    if (title == 0) {
      cut.push_back(std::move(block));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(block.text.text().size());
    cut.push_back(cut_block(file, block, {0, title}));
    cut.push_back(cut_block(file, block, {title + 1, size}));
    cut.back().images = std::move(block.images);
    cut[cut.size() - 2].images.clear();
  }
  outline = std::move(cut);
}

}  // namespace advolint
