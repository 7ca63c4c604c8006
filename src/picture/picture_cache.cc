#include "picture/picture_cache.h"

#include <filesystem>

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

std::optional<std::string> PictureCache::real_folder(const std::string& folder) {
  const std::scoped_lock lock(mutex_);
  const auto [known, is_new] = real_folders_.emplace(folder, std::nullopt);
  // One look, where following a path takes several.
  if (is_new && files_.exists(folder)) known->second = files_.canonical(folder);
  return known->second;
}

bool PictureCache::holds_picture(const std::string& folder) {
  const std::scoped_lock lock(mutex_);
  const auto [known, is_new] = holds_pictures_.emplace(folder, false);
  if (!is_new) return known->second;
  int left = 1000;
  files_.visit(folder, [&](const FolderEntry& it) {
    const std::string ending = std::filesystem::path(it.name()).extension().string();
    known->second = !ending.empty() && parse_picture_type(ending.substr(1)) != PictureType::Unknown;
    return !known->second && --left > 0;
  });
  return known->second;
}

}  // namespace advolint
