#pragma once

#include <map>
#include <mutex>
#include <string>

#include "picture/decoders.h"
#include "picture/picture.h"

namespace advolint {

/// The pictures of a run, each opened once, however many posts and platforms name it. Threads may
/// share it.
class PictureCache {
 public:
  /// The picture in the file at `path`, which is absolute and without links. It lives as long as
  /// the cache.
  const Picture& open(const std::string& path);

 private:
  struct Entry {
    std::once_flag once;
    Picture picture;
  };

  std::mutex mutex_;
  std::map<std::string, Entry> entries_;
  Decoders decoders_;
};

}  // namespace advolint
