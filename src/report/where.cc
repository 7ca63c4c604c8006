#include "report/where.h"

#include <fmt/format.h>

namespace advolint {
namespace {

std::string path_and_place(std::string_view path, const SourceFile& file, std::uint32_t offset) {
  const char sign = file.office()->is_workbook ? '!' : ':';
  return fmt::format("{}{}{}", path, sign, office_place(file, offset));
}

}  // namespace

std::string office_place(const SourceFile& file, std::uint32_t offset) {
  const OfficePart* part = file.office() == nullptr ? nullptr : file.office()->part_at(offset);
  if (part == nullptr) return {};
  if (!file.office()->is_workbook) return fmt::format("¶{}", part->paragraph);
  return fmt::format("{}!{}", file.office()->sheets[part->sheet].name,
                     cell_name(part->row, part->column));
}

std::string after_place(std::string_view place, std::string_view message) {
  return place.empty() ? std::string(message) : fmt::format("{}: {}", place, message);
}

std::string where(std::string_view path, const SourceFile& file, std::uint32_t offset,
                  PositionFinder& positions) {
  if (file.office() != nullptr) return path_and_place(path, file, offset);
  const Position at = positions.find(file, offset);
  return fmt::format("{}:{}:{}", path, at.line, at.column);
}

std::string where(std::string_view path, const SourceFile& file, std::uint32_t offset) {
  if (file.office() != nullptr) return path_and_place(path, file, offset);
  return fmt::format("{}:{}", path, file.line_index(offset) + 1);
}

}  // namespace advolint
