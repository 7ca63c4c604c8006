#include "draft/outline/fences.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace advolint {
namespace {

struct Marker {
  char character = 0;
  std::size_t length = 0;
  bool has_info = false;
};

std::optional<Marker> read_marker(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t>-*+"), line.size()));
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return std::nullopt;
  const char character = line[0];
  const std::size_t length = std::min(line.find_first_not_of(character), line.size());
  if (length < 3) return std::nullopt;
  const std::string_view info = line.substr(length);
  if (character == '`' && info.find('`') != std::string_view::npos) return std::nullopt;
  return Marker{character, length, info.find_first_not_of(" \t") != std::string_view::npos};
}

}  // namespace

std::vector<SourceSpan> find_fences(const SourceFile& file, SourceSpan region) {
  std::vector<SourceSpan> fences;
  std::optional<Marker> open;
  for (std::uint32_t index = file.line_index(region.begin); index < file.line_count(); ++index) {
    const SourceSpan line = file.line(index);
    if (line.begin >= region.end) break;
    const std::optional<Marker> marker = read_marker(file.text(line));
    if (!marker) continue;
    if (!open) {
      open = marker;
      fences.push_back({line.begin, region.end});
    } else if (marker->character == open->character && marker->length >= open->length &&
               !marker->has_info) {
      open.reset();
      fences.back().end = line.end;
    }
  }
  return fences;
}

}  // namespace advolint
