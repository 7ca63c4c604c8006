#include "picture/picture_folder.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "text/edit_distance.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// The path without links and dots; nothing where there is no such file.
std::optional<fs::path> real_path(const Files& files, const fs::path& path) {
  if (!files.exists(path)) return std::nullopt;  // one look, where the path takes several
  auto real = files.canonical(path);
  return real ? std::optional<fs::path>(*std::move(real)) : std::nullopt;
}

bool is_below(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
         folder.end();
}

/// Whether a name leads nowhere but below the folder that it starts from.
bool stays_below(std::string_view name) {
  return !name.starts_with('/') && name.find("..") == std::string_view::npos;
}

/// "my%20photo.jpg" is how Markdown writes a name with a blank.
std::string without_percents(std::string_view name) {
  const auto digit = [](char byte) {
    constexpr std::string_view kDigits = "0123456789abcdef0123456789ABCDEF";
    return kDigits.find(byte);
  };
  std::string plain;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool is_escape = name[i] == '%' && i + 2 < name.size() &&
                           digit(name[i + 1]) != std::string_view::npos &&
                           digit(name[i + 2]) != std::string_view::npos;
    if (!is_escape) {
      plain += name[i];
      continue;
    }
    plain += static_cast<char>(digit(name[i + 1]) % 16 * 16 + digit(name[i + 2]) % 16);
    i += 2;
  }
  return plain;
}

/// What `name` leads to from `folder`.
std::string joined(const std::string& folder, const std::string& name) {
  return name.starts_with('/') ? name : folder + '/' + name;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// The name in the folder of `path` that is nearest to its own; empty if none is near.
std::string near_name(const Files& files, const fs::path& path, const fs::path& boundary) {
  constexpr std::size_t kMostNames = 1000;
  const auto folder = real_path(files, path.parent_path());
  if (!folder || !is_below(*folder, boundary)) return {};
  std::vector<std::string> names;
  files.visit(*folder, [&](const FolderEntry& it) {
    names.emplace_back(it.name());
    return names.size() < kMostNames;
  });
  std::ranges::sort(names);
  return did_you_mean(path.filename().string(), names).value_or(std::string());
}

}  // namespace

PictureFolder::PictureFolder(PictureCache& cache, const std::string& draft_path,
                             std::string workspace_root, Kept kept)
    : cache_(cache),
      draft_folder_(fs::path(draft_path).parent_path().string()),
      workspace_root_(std::move(workspace_root)),
      kept_(kept) {
  if (draft_folder_.empty()) draft_folder_ = ".";
}

Sighting PictureFolder::look_for(std::string_view name) const {
  if (is_address(name)) return {};
  const auto seen = sightings_.find(name);
  if (seen != sightings_.end()) return seen->second;
  if (!reach_) reach_ = find_reach();
  const bool is_path = *reach_ && name.find('\0') == name.npos;
  Sighting sighting =
      is_path ? look(**reach_, std::string(name)) : Sighting{.kind = Sighting::Kind::Missing};
  return sightings_.emplace(name, std::move(sighting)).first->second;
}

std::string PictureFolder::file_of(std::string_view name) const {
  if (look_for(name).kind == Sighting::Kind::Missing) return {};
  const auto found = files_.find(name);
  return found == files_.end() ? std::string() : found->second;
}

std::optional<PictureFolder::Reach> PictureFolder::find_reach() const {
  auto folder = cache_.real_folder(draft_folder_);
  if (!folder) return std::nullopt;
  const auto root = cache_.real_folder(workspace_root_);
  const std::string boundary = root && is_below(*folder, *root) ? *root : *folder;
  return Reach{std::move(*folder), boundary};
}

Sighting PictureFolder::look(const Reach& reach, const std::string& name) const {
  const auto& [folder, boundary] = reach;
  std::vector<std::string> spellings = {name};
  if (std::string other = without_percents(name); other != name)
    spellings.push_back(std::move(other));
  std::vector<std::string> paths;
  for (const std::string& spelling : spellings) {
    for (const std::string& from : {folder, boundary, joined(boundary, "media")}) {
      std::string path = joined(from, spelling);
      if (std::ranges::find(paths, path) == paths.end()) paths.push_back(std::move(path));
    }
  }
  const bool is_plain = std::ranges::all_of(spellings, stays_below);
  bool is_outside = false;
  for (const std::string& path : paths) {
    // What is outside by its very name is not looked at: not even whether it is there.
    if (!is_plain && !is_below(fs::path(path).lexically_normal(), boundary)) {
      is_outside = true;
      continue;
    }
    if (!cache_.real_folder(folder_of(path))) continue;
    const auto real = real_path(cache_.files(), path);
    if (!real) continue;
    if (is_below(*real, boundary)) {
      files_.emplace(name, real->string());
      return {.kind = Sighting::Kind::Opened, .picture = &cache_.open(real->string())};
    }
    is_outside = true;
  }
  if (is_outside) return {.kind = Sighting::Kind::Outside};
  const auto is_beside_others = [&](const std::string& path) {
    return cache_.holds_picture(folder_of(path));
  };
  if (kept_ == Kept::MaybeElsewhere && std::ranges::none_of(paths, is_beside_others)) return {};
  return {.kind = Sighting::Kind::Missing, .near = suggest(joined(folder, name), boundary)};
}

std::string PictureFolder::suggest(const fs::path& path, const fs::path& boundary) const {
  // Whoever misses one name after another did not misspell them: the folder is not there at all.
  constexpr int kMostSuggestions = 20;
  return suggestions_++ < kMostSuggestions ? near_name(cache_.files(), path, boundary)
                                           : std::string();
}

}  // namespace advolint
