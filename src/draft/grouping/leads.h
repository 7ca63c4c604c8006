#pragma once

#include <cstddef>
#include <vector>

#include "draft/grouping/units.h"
#include "text/language.h"

namespace advolint {

// Words that lead in a post, and are not part of it.

/// "Be sure to use the hashtags #VanDay and #Songs.", above the posts that carry them.
bool asks_for_tags(std::string_view text, const Lexicon& lexicon);

/// "Please post one of these a day.", "Use them as you like." below a title of posts.
bool tells_to_post(std::string_view text, const Lexicon& lexicon);

/// "Copy, paste, send." above a list of posts.
bool is_short_lead(const TextUnit& unit, std::size_t at, const std::vector<TextUnit>& units,
                   const Lexicon& lexicon);

/// "Meant for groups of older people:" above one long line.
bool leads_to(const TextUnit& unit, const TextUnit& next);

/// "The pictures are in the drawer." below a list of posts, at the end: short, without a sign of
/// one.
bool is_last_word(const std::vector<TextUnit>& units, std::size_t at);
/// "The text that goes with it:"
bool leads_in(const TextUnit& unit, const Lexicon& lexicon);

/// "Pin the post to the top of your page.", "Consider a carousel of photos": a list of what those
/// who post are to do, and no posts.
bool tells_staff(const std::vector<TextUnit>& units, const Lexicon& lexicon);

/// Whether quotation marks hold texts here. A saying that opens one post does not: "“I have no
/// time.”", and what is said to that below it.
bool quotes_hold(const std::vector<TextUnit>& units);

}  // namespace advolint
