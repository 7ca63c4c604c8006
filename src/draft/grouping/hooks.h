#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"
#include "text/language.h"

namespace advolint {

/// "Hook: …", "Body: …" and "CTA: …", one after the other, two such rows or more: together they are
/// the text of a post. Linear.
void join_hooks(Pieces& pieces, const Lexicon& lexicon, Ledger& ledger);

}  // namespace advolint
