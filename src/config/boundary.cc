#include "config/boundary.h"

#include <system_error>

namespace advolint {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> outermost_repository(const fs::path& folder) {
  fs::path above;
  for (const fs::path& name : folder) {
    above /= name;
    std::error_code fault;
    if (fs::exists(above / ".git", fault)) return above;
  }
  return std::nullopt;
}

}  // namespace

fs::path real_path(const fs::path& path) {
  std::error_code fault;
  // Of a path that does not exist, what is relative would stay so.
  fs::path absolute = fs::absolute(path, fault).lexically_normal();
  if (fs::is_symlink(absolute, fault) && !fs::exists(absolute, fault)) {
    const fs::path target = fs::read_symlink(absolute, fault);
    if (!fault) absolute = (absolute.parent_path() / target).lexically_normal();
  }
  fs::path real = fs::weakly_canonical(absolute, fault);
  return fault ? absolute : real;
}

Boundary::Boundary(const std::string& folder, const std::string& otherwise) {
  std::error_code fault;
  const fs::path absolute = fs::absolute(folder.empty() ? "." : folder, fault).lexically_normal();
  if (const auto repository = outermost_repository(absolute)) {
    folder_ = real_path(*repository);
  } else if (!otherwise.empty()) {
    folder_ = real_path(otherwise);
  }
}

bool Boundary::holds(const std::string& path) const {
  return !folder_ || holds_real(real_path(path));
}

bool Boundary::holds_real(const fs::path& path) const {
  if (!folder_) return true;
  const fs::path way = path.lexically_relative(*folder_);
  return !way.empty() && *way.begin() != "..";
}

bool leads_outside(const std::string& path) {
  return !Boundary(fs::path(path).parent_path().generic_string()).holds(path);
}

}  // namespace advolint
