#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "draft/draft.h"
#include "text/span.h"

namespace advolint {

/// How `text` has to be written at `place` of the file so that readers see it there: between the
/// quotes of a calendar's cell, its own quotes are doubled. Nothing where it cannot be written, as
/// a delimiter would cut a cell without quotes in two.
std::optional<std::string> typed_text(const Draft& draft, SourceSpan place, std::string_view text);

}  // namespace advolint
