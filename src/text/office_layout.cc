#include "text/office_layout.h"

#include <algorithm>

namespace advolint {

const OfficePart* OfficeLayout::part_at(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(parts, offset, {},
                                              [](const OfficePart& it) { return it.span.begin; });
  if (after == parts.begin()) return parts.empty() ? nullptr : &parts.front();
  return &*(after - 1);
}

std::string cell_name(std::uint32_t row, std::uint32_t column) {
  constexpr std::uint32_t kLetters = 26;
  std::string letters;
  for (std::uint32_t rest = column; rest > 0; rest = (rest - 1) / kLetters)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
  return letters + std::to_string(row);
}

}  // namespace advolint
