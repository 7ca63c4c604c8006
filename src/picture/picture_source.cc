#include "picture/picture_source.h"

#include <algorithm>
#include <filesystem>

namespace advolint {
namespace {

bool is_scheme_character(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '+' || byte == '-' || byte == '.';
}

}  // namespace

bool is_address(std::string_view name) {
  if (name.starts_with("//")) return true;
  const std::size_t colon = name.find(':');
  // "C:" is a drive, and "Meeting: the room.jpg" a file.
  return colon != name.npos && colon > 1 &&
         std::ranges::all_of(name.substr(0, colon), is_scheme_character) &&
         name.substr(colon + 1, 1) != " ";
}

bool leaves_folder(std::string_view name) {
  const std::filesystem::path path = std::filesystem::path(name).lexically_normal();
  return path.is_absolute() || (!path.empty() && *path.begin() == "..");
}

}  // namespace advolint
