#pragma once

#include <vector>

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "draft/fields/front_matter.h"
#include "text/source_file.h"

namespace advolint {

/// A stretch of a file with front matter of its own.
struct Chapter {
  FrontMatter front;   ///< no fields in the first chapter, whose front matter is the file's
  SourceSpan region;   ///< the text below it
  SourceSpan opening;  ///< the separator before it; empty in the first chapter
};

/// What a line of `---` between two texts means.
enum class Separator {
  Thread,      ///< the next post of a thread: `.tweet`, `.toot`, no extension
  FrontMatter  ///< a rule, unless front matter follows
};

/// Cuts `region` where front matter comes again after a line of `---`; where that line parts a
/// thread, at each. Faults of the front matter go to `draft`. There is at least one chapter.
///
/// The front matter of a draft may say another separator for its thread.
std::vector<Chapter> cut_chapters(Draft& draft, SourceSpan region, Separator separator,
                                  const KeyAliases& aliases);

/// The last line of `region` that is not blank, where it is a separator: it would be posted.
std::optional<SourceSpan> find_trailing_separator(const SourceFile& file, SourceSpan region);

}  // namespace advolint
