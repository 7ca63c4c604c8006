#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "picture/picture_cache.h"
#include "picture/picture_source.h"

namespace advolint {

/// The pictures of a draft that lies in a file. A name is looked for beside the draft, then in the
/// workspace's root, then in `media/` there, where twitter-together keeps them. Only what really
/// lies below that root, links followed, is opened; for a draft outside it, what lies below the
/// draft's own folder. Where no workspace says that its folder is whole, and none of the folders
/// that a name leads to holds a picture, pictures are kept elsewhere: a kit that was sent by mail.
class PictureFolder : public PictureSource {
 public:
  enum class Kept { Here, MaybeElsewhere };

  /// `cache` outlives this. Costs nothing before the first look.
  PictureFolder(PictureCache& cache, const std::string& draft_path, std::string workspace_root,
                Kept kept = Kept::Here);

  [[nodiscard]] Sighting look_for(std::string_view name) const override;

  /// Where the file lies that look_for() opens; empty where it opens none.
  [[nodiscard]] std::string file_of(std::string_view name) const;

 private:
  /// Where pictures may lie, links followed.
  struct Reach {
    std::string folder;    ///< the draft's
    std::string boundary;  ///< nothing outside it is opened
  };
  [[nodiscard]] std::optional<Reach> find_reach() const;
  [[nodiscard]] Sighting look(const Reach& reach, const std::string& name) const;
  /// The name that comes nearest to a missing one; empty if none does, or too many are missing.
  [[nodiscard]] std::string suggest(const std::filesystem::path& path,
                                    const std::filesystem::path& boundary) const;

  PictureCache& cache_;
  std::string draft_folder_;
  std::string workspace_root_;
  Kept kept_;
  mutable std::optional<std::optional<Reach>> reach_;  ///< found at the first look
  /// By name: several rules ask for each picture, for each of the draft's platforms.
  mutable std::map<std::string, Sighting, std::less<>> sightings_;
  mutable std::map<std::string, std::string, std::less<>> files_;  ///< by name, of those opened
  mutable int suggestions_ = 0;  ///< looked for so far, in this draft
};

}  // namespace advolint
