#include "draft/grouping/left_out.h"

#include <cstddef>
#include <utility>

#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

void take_out(Pieces& pieces, const std::vector<bool>& is_out, const auto& tell) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_out[i]) {
      tell(source_of(pieces[i].block.text));
    } else if (kept++ != i) {
      pieces[kept - 1] = std::move(pieces[i]);
    }
  }
  pieces.resize(kept);
}

}  // namespace

void leave_out(Pieces& pieces, const std::vector<bool>& is_left, const Phrase& because,
               Ledger& ledger) {
  take_out(pieces, is_left, [&](const SourceSpan& span) { ledger.aside(span, because); });
}

void leave_labels_out(Pieces& pieces, const std::vector<bool>& is_label, Ledger& ledger) {
  take_out(pieces, is_label, [&](const SourceSpan& span) { ledger.label(span); });
}

}  // namespace advolint
