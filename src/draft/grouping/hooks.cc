#include "draft/grouping/hooks.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "draft/calendar/words.h"
#include "draft/grouping/left_out.h"

namespace advolint {

extern const WordList kHookLabels;  ///< name the first words of a post: "hook"
extern const WordList kCallLabels;  ///< name its last words, which ask: "CTA"

namespace {

bool is_named(const Piece& it, WordList names, const Lexicon& lexicon) {
  return it.is_field() && it.has_value && lexicon.has(names, plain_words(it.block.text.text()));
}

bool is_body(const Piece& it) { return it.is_field() && it.label.field->kind == CellKind::Body; }

/// The next label after `at`.
std::size_t next_label(const Pieces& pieces, std::size_t at) {
  do ++at;
  while (at < pieces.size() && !pieces[at].is_label() && !pieces[at].is_rule());
  return at;
}

}  // namespace

void join_hooks(Pieces& pieces, const Lexicon& lexicon, Ledger& ledger) {
  constexpr std::size_t kFewest = 2;
  std::vector<std::size_t> hooks;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!is_named(pieces[i], kHookLabels, lexicon)) continue;
    const std::size_t body = next_label(pieces, i);
    if (body < pieces.size() && is_body(pieces[body]) && pieces[body].has_value) hooks.push_back(i);
  }
  if (hooks.size() < kFewest) return;
  std::vector<bool> is_joined(pieces.size());
  for (const std::size_t hook : hooks) {
    const std::size_t body = next_label(pieces, hook);
    const std::size_t call = next_label(pieces, body);
    pieces[hook].label = pieces[body].label;
    is_joined[body] = true;
    if (call < pieces.size() && is_named(pieces[call], kCallLabels, lexicon))
      is_joined[call] = true;
  }
  leave_labels_out(pieces, is_joined, ledger);
}

}  // namespace advolint
