#pragma once

#include <vector>

#include "draft/calendar/words.h"
#include "draft/grouping/ledger.h"
#include "draft/grouping/section.h"

// What the rest of a file tells of sections that their labels leave in doubt.
namespace advolint {

/// Whether what is below a heading that names a field is a post, or of the post around it: "## Post
/// text", "### Hashtags" below "## Facebook".
bool holds_part_of_post(const ColumnMeaning& field, const Heading& above);

/// In a plan whose samples are in quotation marks, what is below other headings is the plan.
void close_unquoted(std::vector<Section>& sections);

/// "## 4. During the cleanup (any network)", with a fence, below a section whose fence is a post
/// and in a part of the document that holds that one, too: what is held there is a post.
void open_beside_held(std::vector<Section>& sections);

/// Opens and closes sections by what those beside them are: what posts are counted and dated, twins
/// in two languages, the same fields, and, where nothing holds posts, what asides hold.
void settle_doubtful(std::vector<Section>& sections);

/// Leaves out what is right below the title of posts and is a word to those who post them: "Please
/// post one of these a day."
void leave_words_to_team_out(std::vector<Section>& sections, const Lexicon& lexicon,
                             Ledger& ledger);

}  // namespace advolint
