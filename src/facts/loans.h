#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// What one of `persons` borrowed, returned, reserved or owes, where the post names it: "Maria
/// Lopez borrowed “Dune”", "“Dune” was borrowed by Maria Lopez", "Maria's hold on “Dune”", "Maria's
/// overdue books", each from the first word to the last that tells. In a reply, which speaks to
/// one person, "your hold on “Dune”" is one, too. Sentences with years and large numbers are left
/// out: they tell of history and statistics. In order, for `persons` in order; linear.
std::vector<TextSpan> find_loans(const PostContext& post, const std::vector<TextSpan>& persons);

}  // namespace advolint
