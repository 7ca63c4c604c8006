#pragma once

#include <cstddef>

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"
#include "text/language.h"

namespace advolint {

/// Whether the lines at the top of a file are those of a mail: "From: …", "Subject: …".
bool is_mail(const Pieces& pieces, const Lexicon& lexicon);

/// Where the headers of a second mail begin, with the line above them: "----- Forwarded message".
/// The number of pieces where there is none.
std::size_t find_forwarded(const Pieces& pieces, const Lexicon& lexicon);

/// "Questions? Ask Omar, 555-0199", and "Questions: Ana, ext. 4410".
bool says_whom_to_ask(const Piece& it, const Lexicon& lexicon);

/// Leaves the signature out, and the last word above it to those who got the mail; in a mail, that
/// word without a signature, too.
void leave_signature_out(Pieces& pieces, bool is_mail, const Lexicon& lexicon, Ledger& ledger);

/// Leaves out the last paragraphs of a file that say whom to write to or to call, apart from the
/// posts above them.
void leave_contacts_out(Pieces& pieces, const Lexicon& lexicon, Ledger& ledger);

}  // namespace advolint
