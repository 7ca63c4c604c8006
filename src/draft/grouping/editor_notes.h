#pragma once

#include <string_view>

#include "draft/outline/block.h"
#include "text/language.h"
#include "text/span.h"

namespace advolint {

// What is beside the words of a post for those who publish it, told by its own words.

/// "(48 chars, fits)": the writer's own count.
bool is_count_claim(const Block& block, const Lexicon& lexicon);

/// "Page 2 of 4", where a word processor printed it.
bool is_page_number(const Block& block, const Lexicon& lexicon);

/// Whether a line plans a picture wherever it stands.
bool plans_picture(std::string_view line, const Lexicon& lexicon);

/// "[Photo of the garden]", "(Image: the map)", "📷 Foto de grupo": a paragraph that plans a picture
/// wherever it stands.
bool is_picture_plan(const Block& block, const Lexicon& lexicon);

/// "pic: the driver's side", "Sin foto.": a paragraph that plans a picture where it ends a post.
bool is_last_picture_plan(const Block& block, const Lexicon& lexicon);

/// "Any photo of the van": whether a text begins with which picture it wants. "Photo: Ana" credits
/// somebody, "Pictures that move" is a title.
bool asks_for_picture(std::string_view text, const Lexicon& lexicon);
/// "[x] proofread": an item of a list of tasks.
bool is_task(const Block& block);

/// "*Last edited in May*": a line in italics as a whole.
bool is_all_italic(const Block& block);

/// In brackets as a whole: "(with the poster of the red chair)".
bool is_in_brackets(const Block& block);

/// A paragraph that is indented, as plain text sets a note apart from the post above it.
bool is_indented(const Block& block);

/// "-> boost with $20": a line for the editor. Arrows that are one sign are in posts, too.
bool points_for_editor(std::string_view line);

/// The words of the block without lines at its beginning or its end that plan a picture.
TextSpan without_picture_lines(const Block& block, const Lexicon& lexicon);

/// Where lines for those who post begin below the text of an entry of a plan: "video of the
/// ribbon", "Wait for her to say it", "Ana: get the number". The size of the text where there are
/// none.
std::uint32_t find_note_lines(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
