#pragma once

#include <optional>
#include <string>
#include <vector>

#include "config/front_matter_keys.h"
#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// Metadata at the start of a stretch of a file.
struct FrontMatter {
  yaml::Node fields;               ///< a mapping, or null
  std::optional<SourceSpan> span;  ///< fences included; nothing if there is none
  std::uint32_t body_begin = 0;    ///< where the text after it begins
};

/// Reads the front matter at the start of `region`: between fences (`---`), with its opening fence
/// forgotten, never closed, below a comment, or between lines that only look like fences ("—",
/// "-----", "+++" with TOML in between). All but the first are faults. Keys may be the names of a
/// calendar's columns. Faults of its YAML go to `diagnostics`; the
/// text after it is found all the same.
FrontMatter read_front_matter(const SourceFilePtr& file, SourceSpan region,
                              const KeyAliases& aliases, std::vector<LayoutFault>& faults,
                              Diagnostics& diagnostics);

/// Whether the line is `---` with nothing but blanks after it.
bool is_fence_line(std::string_view line);

}  // namespace advolint
