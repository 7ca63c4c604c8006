#pragma once

#include <optional>
#include <string_view>

#include "diag/diagnostic.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint::yaml {

/// Parses the YAML document in `region` of `file`. Faults become diagnostics of level error at
/// their place, named `<prefix>-syntax`, `<prefix>-duplicate-key`, `<prefix>-hash-comment`, …
/// (`prefix` is "pack", "config", "data" or "front-matter"). Returns nothing if the text is no YAML
/// at all; an empty document gives a null node. Aliases are expanded up to a budget of nodes,
/// beyond which they are a fault. Never throws.
std::optional<Node> parse(const SourceFilePtr& file, SourceSpan region, std::string_view prefix,
                          Diagnostics& diagnostics);

/// As `parse`, by the parser whatever the text: what the quick way for plain documents has to
/// equal.
std::optional<Node> parse_in_full(const SourceFilePtr& file, SourceSpan region,
                                  std::string_view prefix, Diagnostics& diagnostics);

/// As `parse`, of a whole file; besides, bytes that are not UTF-8 are a fault,
/// `<prefix>-invalid-text`.
std::optional<Node> parse_file(const SourceFilePtr& file, std::string_view prefix,
                               Diagnostics& diagnostics);

}  // namespace advolint::yaml
