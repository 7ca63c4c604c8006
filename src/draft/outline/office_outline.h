#pragma once

#include <span>

#include "draft/outline/block.h"
#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// The blocks of a Word file: its headings, items and paragraphs. Lines that no empty one parts are
/// one paragraph where the document parts its texts by empty lines; a table is a paragraph of its
/// own. `removed` are spans that no reader sees, sorted.
Outline read_office_outline(const SourceFile& file, SourceSpan region,
                            std::span<const SourceSpan> removed);

}  // namespace advolint
