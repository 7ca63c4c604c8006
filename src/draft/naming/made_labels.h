#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "draft/naming/label.h"
#include "draft/naming/line_label.h"
#include "text/language.h"

namespace advolint {

// Labels that are known by one word of a line, or by its place, rather than read word by word.

/// "**Sticker:** poll": whatever it is, a field among others.
Label unknown_field();

/// A field for those who post, wherever it stands: "Note to client".
Label note_field();

/// "2/": the count of a part of a thread, as a label of its own.
Label counted_part(std::uint32_t number);

/// "1 · The invitation (Thursday, October 1)": a title that is counted and dated heads a post.
/// `label` is what was read in `title`.
void name_dated_count(std::string_view title, Label& label);

/// Whether `head` tells two forms of one post apart: "Long", "Short".
bool is_length(std::string_view head, const Lexicon& lexicon);
Label post_of_length();

/// "Old: …" with "New: …" on the line below it, or "New:" alone above a text; null for other lines.
/// What is after the colon begins at `value`.
const ColumnMeaning* field_of_change(const LabelLine& line, std::size_t colon, std::size_t value,
                                     const Lexicon& lexicon);

}  // namespace advolint
