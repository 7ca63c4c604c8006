#pragma once

#include <span>

#include "draft/outline/block.h"
#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// Reads plain text as people lay it out in Word, Google Docs, mail programs and editors:
/// paragraphs between blank lines (or each on a line of its own, as Word saves them), underlined
/// lines and lines with "#" as headings, bullets and numbers, lines of dashes as rules, fences and
/// quotes as Markdown has them. The text of a block is what was typed, marks included; only fences
/// and quotes lose theirs. `removed` are spans that no reader sees, sorted. Linear.
Outline read_plain_text(const SourceFile& file, SourceSpan region,
                        std::span<const SourceSpan> removed);

}  // namespace advolint
