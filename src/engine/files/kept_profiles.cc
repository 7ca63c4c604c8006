#include "engine/files/kept_profiles.h"

#include <algorithm>
#include <utility>

namespace advolint {
namespace {

/// Those of a few commands on a few workspaces: each holds all rules.
constexpr std::size_t kMostKept = 8;

}  // namespace

std::shared_ptr<const Profile> KeptProfiles::find(const Files& files, const ProfileOptions& options,
                                                  const std::string& path) {
  const auto known = std::ranges::find_if(
      kept_, [&](const Kept& it) { return it.path == path && it.options == options; });
  if (known == kept_.end()) return nullptr;
  if (known->seen.would_be_seen_in(files)) return known->profile;
  kept_.erase(known);
  return nullptr;
}

void KeptProfiles::keep(const ProfileOptions& options, const std::string& path,
                        std::shared_ptr<const Profile> profile, SeenFiles seen) {
  kept_.push_back({options, path, std::move(profile), std::move(seen)});
  if (kept_.size() > kMostKept) kept_.pop_front();
}

}  // namespace advolint
