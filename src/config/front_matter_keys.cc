#include "config/front_matter_keys.h"

#include <algorithm>

#include "config/shapes/shapes.h"

namespace advolint {
namespace {

/// `schedule` is twitter-together's.
constexpr KeyAlias kBuiltIn[] = {{"platforms", "platform"}, {"schedule", "date"}};

void rename(yaml::Node& fields, std::string_view foreign, std::string_view ours) {
  if (fields.find(ours) != nullptr) return;
  for (yaml::Entry& entry : fields.entries) {
    if (entry.key == foreign) entry.key = ours;
  }
}

std::vector<std::string_view> own_keys() {
  std::vector<std::string_view> keys;
  for (const KeyShape& it : kFrontMatterShape.keys) {
    if (std::ranges::count(kBuiltIn, it.key, &KeyAlias::foreign) == 0) keys.push_back(it.key);
  }
  std::ranges::sort(keys);
  return keys;
}

}  // namespace

std::span<const std::string_view> front_matter_keys() {
  static const std::vector<std::string_view> keys = own_keys();  // constant once built
  return keys;
}

std::span<const KeyAlias> built_in_key_aliases() { return kBuiltIn; }

void use_our_keys(yaml::Node& fields, const KeyAliases& configured) {
  for (const auto& [foreign, ours] : configured) rename(fields, foreign, ours);
  for (const KeyAlias& it : kBuiltIn) rename(fields, it.foreign, it.ours);
}

}  // namespace advolint
