#pragma once

#include <optional>
#include <string_view>

#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint::yaml {

/// Reads a document of plain lines, as nearly all front matter is: "key: value", lists and maps
/// below a key by their blanks, texts without quotes or in double ones. Gives the tree and the
/// spans that the parser gives, in a fraction of its time; nothing where a line holds anything
/// else, which is the parser's then.
std::optional<Node> read_plain_document(const SourceFile& file, SourceSpan region);

}  // namespace advolint::yaml
