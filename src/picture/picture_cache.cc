#include "picture/picture_cache.h"

#include "picture/examine.h"

namespace advolint {

const Picture& PictureCache::open(const std::string& path) {
  Entry* entry = nullptr;
  {
    const std::scoped_lock lock(mutex_);
    entry = &entries_[path];
  }
  // Outside the lock: others may open other pictures meanwhile.
  std::call_once(entry->once, [&] { entry->picture = open_picture(files_, path, decoders_); });
  return entry->picture;
}

}  // namespace advolint
