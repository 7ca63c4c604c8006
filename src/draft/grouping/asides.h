#pragma once

#include "draft/grouping/ledger.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Leaves out of the pieces what its form or its place shows to be for those who post: stretches
/// between rules that begin with fields ("Goes out: …", "Changes since v2: …") beside one that is
/// the post, paragraphs such as "[JM: love it]" and "→ Ana draws it" where several are, buttons of
/// web pages ("Post this", a link that shares), and titles on the line of a day ("Week 2 (March
/// 8–12): What to bring"). Linear.
void leave_asides_out(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                      Ledger& ledger);

/// "## Toolkit for partners" right below "# Van Day", the only heading of its level and above all
/// others: it names the file, and heads no help.
void open_subtitle(Pieces& pieces);

/// Where labels head texts in quotation marks, most of them, leaves out what is below such a text
/// and in none. Linear.
void leave_below_quotes_out(Pieces& pieces, Ledger& ledger);

}  // namespace advolint
