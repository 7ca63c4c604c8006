#pragma once

#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// Where the post names the organisation, in order: its name ("Riverbend Public Library"), the name
/// without words such as "Public" ("Riverbend Library"), its initials in capitals ("RPL"), a handle
/// of its own, or "our library". Empty if the workspace names none.
std::vector<TextSpan> find_organisation(const PostContext& post);

}  // namespace advolint
