#include "pack/example_keys.h"

#include <algorithm>
#include <array>

namespace advolint {
namespace {

/// Those that give a draft its text come first.
constexpr std::array<std::string_view, 12> kKeys = {
    "text",  "file", "text-of-length", "hex",   "name",      "message",
    "fixed", "at",   "today",          "posts", "workspace", "pictures"};
constexpr std::size_t kTextKeys = 4;

}  // namespace

std::span<const std::string_view> example_text_keys() {
  return std::span(kKeys).first<kTextKeys>();
}

std::span<const std::string_view> example_keys() { return kKeys; }

bool is_example_key(std::string_view key) { return std::ranges::count(kKeys, key) != 0; }

}  // namespace advolint
