#pragma once

#include <deque>
#include <memory>
#include <string>

#include "engine/files/workspaces.h"
#include "files/seen_files.h"

namespace advolint {

/// Profiles that were loaded, for the next time that somebody asks for them: in the same run, or in
/// the next one of a program that stays. One is good as long as no file says otherwise that it was
/// made of. For one thread.
class KeptProfiles {
 public:
  /// That of the workspace file at `path` (empty: none) under `options`; null where it was not kept
  /// or is no longer the same.
  std::shared_ptr<const Profile> find(const Files& files, const ProfileOptions& options,
                                      const std::string& path);

  /// Keeps `profile`, which was made of what `seen` saw, and forgets the oldest of many.
  void keep(const ProfileOptions& options, const std::string& path,
            std::shared_ptr<const Profile> profile, SeenFiles seen);

 private:
  struct Kept {
    ProfileOptions options;
    std::string path;
    std::shared_ptr<const Profile> profile;
    SeenFiles seen;
  };

  std::deque<Kept> kept_;
};

}  // namespace advolint
