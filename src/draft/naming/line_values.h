#pragma once

#include <string_view>

#include "draft/label_words.h"
#include "draft/naming/label.h"

// What is after the colon of a label says what the label is.
namespace advolint {

/// "Use on: Facebook, Nextdoor", "Goes out: Monday, May 4": the value tells what the field says.
/// `head` is what is before the colon: "Created: May 4, 2027" is no day of a post.
void name_by_value(Label& label, std::string_view head, std::string_view value,
                   const LabelWords& words);

/// "Day": a column of days of the week.
bool is_day_name(std::string_view head);

/// "Day: May 4, 2026".
bool names_day(std::string_view head, std::string_view value, const LabelWords& words);

/// "for: Bluesky and Mastodon": a preposition, and the names of networks after it.
bool names_goal(std::string_view head, std::string_view value, const LabelWords& words);

/// Whether a line begins with the name of a network and a colon, or is nothing but that name.
bool heads_network(std::string_view line, const LabelWords& words);

/// "Facebook: two paragraphs. LinkedIn: 150 words.": what each network wants, in one line.
bool names_other_network(std::string_view value, const LabelWords& words);

/// "2/ Tuesday at noon": the words of a part of a thread, with its count.
bool counts_part(std::string_view head);

/// "Saturday 9 to 4": two hours.
bool names_hours(std::string_view head);

/// "Note to client" is for those who post, whatever is after its colon.
bool names_note(std::string_view head, const Lexicon& lexicon);

}  // namespace advolint
