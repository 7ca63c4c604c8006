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

/// The title "April social calendar" reads like help for those who post. Where an aside would take
/// all posts of a file, it is none.
void open_asides(std::vector<Section>& sections);

/// In a plan whose samples are in quotation marks, what is below other headings is the plan.
void close_unquoted(std::vector<Section>& sections);

/// Where three headings or more count and date the posts, as "## 2 · Tue Sept 1 · The red dress",
/// others that name nothing hold hours, or what was posted already.
void close_uncounted(std::vector<Section>& sections);

/// "**EN**" and "**ES**", each above a text, again and again: what is there is posts, whatever the
/// headings around them say.
void open_twins(std::vector<Section>& sections);

/// "### Groups of runners" beside "### Groups of parents (Facebook)", with the same field and a
/// text like a post: it is one, for whatever network.
void open_alike(std::vector<Section>& sections);

/// "## 4. During the cleanup (any network)", with a fence, below a section whose fence is a post
/// and in a part of the document that holds that one, too: what is held there is a post.
void open_beside_held(std::vector<Section>& sections);

/// All of that but what quotes and fences tell.
void settle_doubtful(std::vector<Section>& sections);

/// Leaves out what is right below the title of posts and is a word to those who post them: "Please
/// post one of these a day."
void leave_words_to_team_out(std::vector<Section>& sections, const Lexicon& lexicon,
                             Ledger& ledger);

}  // namespace advolint
