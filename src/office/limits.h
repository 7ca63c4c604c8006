#pragma once

#include <cstdint>

namespace advolint {

// A small file can hold more than any memory. These are far beyond what people write.

/// What may be unpacked of a file, all in all.
inline constexpr std::uint32_t kMaxUnpackedBytes = 32U << 20U;

/// The paragraphs of a document, empty ones too.
inline constexpr std::uint32_t kMaxParagraphs = 200'000;

/// The cells of a workbook, or of a document's tables, from the first column on.
inline constexpr std::uint32_t kMaxCells = 1'000'000;

}  // namespace advolint
