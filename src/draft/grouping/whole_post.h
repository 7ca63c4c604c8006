#pragma once

#include <cstddef>

#include "draft/grouping/field_values.h"
#include "draft/grouping/ledger.h"
#include "draft/grouping/section.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

// What is around the text of a file that is one post.

/// Takes a first line such as "Reply to a comment on Facebook:" away, and says what it tells; a
/// heading without a text where there is none.
Heading take_reply_label(Pieces& pieces, const LabelWords& words, Ledger& ledger);

/// Takes a first paragraph such as "DRAFT 2 for Facebook - Kira, can you read this?" away, and
/// tells its networks; a heading without a text where there is none.
Heading take_draft_label(Pieces& pieces, Ledger& ledger);

/// Takes the first of several texts that rules part away where it is about the post in the next:
/// "DRAFT 3, for LinkedIn", "To go out Thursday, March 4, 2027". Tells its networks and its day; a
/// heading without a text where there is none.
Heading take_draft_head(std::vector<Pieces>& texts, const LabelWords& words, Ledger& ledger);

/// Leaves texts out, but the first, that rules part and that begin with a field: "Photo: the
/// steps".
void leave_field_texts_out(std::vector<Pieces>& texts, Ledger& ledger);

/// Takes lines that say which picture the post has, and what is on it, and adds what they state:
/// "Picture: van.jpg", "Alt text: a van", "[van.jpg]". "Photo: Ana" credits somebody and stays.
void take_picture_lines(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                        Ledger& ledger, StatedFields& stated);

/// A heading with nothing but a day, above a text: "# May 2".
bool is_date_title(const Pieces& pieces);

/// Whether all pieces are items of one list that each read like a post and have hashtags, mentions,
/// addresses or gaps: a post each.
bool holds_items_only(const Pieces& pieces);

/// "All of these go on Facebook and Instagram." above texts, two or more, that rules part; the
/// sentence is piece `at`.
bool announces_parted(const Pieces& pieces, std::size_t at);

/// Paragraphs that each end with hashtags are rarely one post.
bool looks_like_several(const Pieces& pieces);

/// Leaves out what is around three texts or more that rules part: at the top a title, where it says
/// that posts follow (`says_posts`), and words to those who post them; at the end whom to ask.
void leave_around_parted_out(std::vector<Pieces>& texts, bool says_posts, const Lexicon& lexicon,
                             Ledger& ledger);

}  // namespace advolint
