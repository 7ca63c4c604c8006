#pragma once

#include <vector>

#include "draft/draft.h"
#include "text/source_file.h"

namespace advolint {

/// The bytes of `region` as one post, as they stand, but for those of `removed` and blank lines
/// around them.
Post read_typed_post(const SourceFile& file, SourceSpan region,
                     const std::vector<SourceSpan>& removed);

}  // namespace advolint
