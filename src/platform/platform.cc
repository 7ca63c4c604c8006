#include "platform/platform.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

#include "text/ascii.h"
#include "text/edit_distance.h"
#include "text/trim.h"

namespace advolint {
namespace {

bool is_same_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

bool answers_to(const Platform& platform, std::string_view name) {
  return is_same_ignoring_case(platform.id, name) || is_same_ignoring_case(platform.name, name) ||
         std::ranges::any_of(platform.aliases, [name](const std::string& alias) {
           return is_same_ignoring_case(alias, name);
         });
}

unsigned char first_byte(std::string_view name) {
  return static_cast<unsigned char>(to_ascii_lower(name.front()));
}

/// Names of 31 bytes and more share one.
std::uint32_t length_bit(std::string_view name) {
  constexpr std::size_t kMost = 31;
  return std::uint32_t{1} << std::min(name.size(), kMost);
}

}  // namespace

English name_of(Unit unit) {
  switch (unit) {
    case Unit::WeightedCharacters:
      return English("weighted characters");
    case Unit::GraphemeClusters:
    case Unit::CodePoints:
    case Unit::Utf16CodeUnits:
      return English("characters");
    case Unit::Bytes:
      return English("bytes");
  }
  return {};
}

PlatformTable::PlatformTable(std::vector<Platform> platforms) : platforms_(std::move(platforms)) {
  for (const Platform& platform : platforms_) {
    add_name(platform.id);
    for (const std::string& alias : platform.aliases) add_name(alias);
  }
}

void PlatformTable::add_name(std::string_view name) {
  if (!name.empty()) lengths_[first_byte(name)] |= length_bit(name);
}

const Platform* PlatformTable::find(std::string_view name) const {
  const std::string_view wanted = trimmed(name);
  if (wanted.empty() || (lengths_[first_byte(wanted)] & length_bit(wanted)) == 0) return nullptr;
  const auto found = std::ranges::find_if(
      platforms_, [wanted](const Platform& platform) { return answers_to(platform, wanted); });
  return found == platforms_.end() ? nullptr : &*found;
}

std::vector<std::string> PlatformTable::ids() const {
  std::vector<std::string> ids;
  for (const Platform& known : platforms_) ids.push_back(known.id);
  return ids;
}

std::optional<std::string> PlatformTable::meant_by(std::string_view name) const {
  std::vector<std::string> names;
  for (const Platform& known : platforms_) {
    names.push_back(known.id);
    names.insert(names.end(), known.aliases.begin(), known.aliases.end());
  }
  return did_you_mean(name, names);
}

const Platform& PlatformTable::for_unnamed() const {
  const auto found = std::ranges::find_if(platforms_, &Platform::reads_unnamed);
  return found == platforms_.end() ? platforms_.front() : *found;
}

}  // namespace advolint
