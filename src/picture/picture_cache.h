#pragma once

#include <map>
#include <mutex>
#include <string>

#include "files/files.h"
#include "picture/decoders.h"
#include "picture/picture.h"

namespace advolint {

/// The pictures of a run, each opened once, however many posts and platforms name it. Threads may
/// share it.
class PictureCache {
 public:
  /// `files` outlive this.
  explicit PictureCache(const Files& files) : files_(files) {}

  /// Where they lie.
  [[nodiscard]] const Files& files() const { return files_; }

  /// The picture in the file at `path`, which is absolute and without links. It lives as long as
  /// the cache.
  const Picture& open(const std::string& path);

 private:
  struct Entry {
    std::once_flag once;
    Picture picture;
  };

  const Files& files_;
  std::mutex mutex_;
  std::map<std::string, Entry> entries_;
  Decoders decoders_;
};

}  // namespace advolint
