#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "picture/picture_cache.h"
#include "picture/picture_source.h"

namespace advolint {

/// The pictures of a draft that lies in a file. A name is looked for beside the draft, then in the
/// workspace's root. Only what really lies below that root, links followed, is opened; for a draft
/// outside it, what lies below the draft's own folder.
class PictureFolder : public PictureSource {
 public:
  /// `cache` outlives this. Costs nothing before the first look.
  PictureFolder(PictureCache& cache, const std::string& draft_path, std::string workspace_root);

  [[nodiscard]] Sighting look_for(std::string_view name) const override;

 private:
  /// The name that comes nearest to a missing one; empty if none does, or too many are missing.
  [[nodiscard]] std::string suggest(const std::filesystem::path& path,
                                    const std::filesystem::path& boundary) const;

  PictureCache& cache_;
  std::string draft_folder_;
  std::string workspace_root_;
  mutable int suggestions_ = 0;  ///< looked for so far, in this draft
};

}  // namespace advolint
