#include "files/boundary.h"

#include <filesystem>

namespace advolint {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> outermost_repository(const Files& files, const fs::path& folder) {
  fs::path above;
  for (const fs::path& name : folder) {
    above /= name;
    if (files.exists(above / ".git")) return above.generic_string();
  }
  return std::nullopt;
}

}  // namespace

bool lies_in(const std::string& path, const std::string& folder) {
  const fs::path way = fs::path(path).lexically_relative(folder);
  return !way.empty() && *way.begin() != "..";
}

Boundary::Boundary(const Files& files, const std::string& folder, const std::string& otherwise)
    : files_(&files) {
  if (const auto repository = outermost_repository(files, files.absolute(folder))) {
    folder_ = files.real_path(*repository);
  } else if (!otherwise.empty()) {
    folder_ = files.real_path(otherwise);
  }
}

bool Boundary::holds(const std::string& path) const {
  return !folder_ || holds_real(files_->real_path(path));
}

bool Boundary::holds_real(const std::string& path) const {
  return !folder_ || lies_in(path, *folder_);
}

bool leads_outside(const Files& files, const std::string& path) {
  return !Boundary(files, fs::path(path).parent_path().generic_string()).holds(path);
}

}  // namespace advolint
