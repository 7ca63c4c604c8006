#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "files/files.h"
#include "picture/decoders.h"
#include "picture/picture.h"

namespace advolint {

/// The pictures of a run, each opened once, however many posts and platforms name it, and what is
/// known of the folders where they may lie. Threads may share it.
class PictureCache {
 public:
  /// `files` outlive this.
  explicit PictureCache(const Files& files) : files_(files) {}

  /// Where they lie.
  [[nodiscard]] const Files& files() const { return files_; }

  /// The picture in the file at `path`, which is absolute and without links. It lives as long as
  /// the cache.
  const Picture& open(const std::string& path);

  /// Where a folder lies, links followed; nothing where there is no such folder.
  std::optional<std::string> real_folder(const std::string& folder);
  /// Whether a file in it is called as pictures are. A folder of more than a thousand files is not
  /// looked at to its end.
  bool holds_picture(const std::string& folder);

 private:
  struct Entry {
    std::once_flag once;
    Picture picture;
  };

  const Files& files_;
  std::mutex mutex_;
  std::map<std::string, Entry> entries_;
  std::map<std::string, std::optional<std::string>> real_folders_;
  std::map<std::string, bool> holds_pictures_;
  Decoders decoders_;
};

}  // namespace advolint
