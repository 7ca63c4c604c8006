#include "config/front_matter_keys.h"

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

}  // namespace

std::span<const KeyAlias> built_in_key_aliases() { return kBuiltIn; }

void use_our_keys(yaml::Node& fields, const KeyAliases& configured) {
  for (const auto& [foreign, ours] : configured) rename(fields, foreign, ours);
  for (const KeyAlias& it : kBuiltIn) rename(fields, it.foreign, it.ours);
}

}  // namespace advolint
