#pragma once

#include <string_view>

#include "text/language.h"

namespace advolint {

/// "APPROVED DW 11/24", "Not reviewed yet", "OK (Ann)": a line that says how far a text is rather
/// than what it says. "Approved by the voters!" is news, and none.
bool is_status_line(std::string_view line, const Lexicon& lexicon);

}  // namespace advolint
