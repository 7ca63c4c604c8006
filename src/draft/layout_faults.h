#pragma once

#include <optional>

#include "draft/draft.h"
#include "platform/platform.h"

namespace advolint {

/// Adds the faults that show when all posts of a draft are read: posts without words or platform,
/// threads that lack a part, separators at the end. `body` is what is after the front matter,
/// `says_nowhere` the first post for which nothing says a platform, though words of the file may
/// name one of `platforms`. Sorts the faults.
void report_layout_faults(Draft& draft, SourceSpan body,
                          const std::optional<SourceSpan>& says_nowhere,
                          const PlatformTable& platforms);

}  // namespace advolint
