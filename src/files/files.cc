#include "files/files.h"

#include <filesystem>

namespace advolint {
namespace {

namespace fs = std::filesystem;

}  // namespace

bool Files::exists(const std::string& path) const { return kind(path) != FileKind::Missing; }

bool Files::is_folder(const std::string& path) const { return kind(path) == FileKind::Folder; }

std::string Files::absolute(const std::string& path) const {
  return (fs::path(working_directory()) / path).lexically_normal().generic_string();
}

std::string Files::real_path(const std::string& path) const {
  std::string at = absolute(path);
  if (auto real = canonical(at)) return *std::move(real);
  if (const auto target = read_link(at))
    at = (fs::path(at).parent_path() / *target).lexically_normal().generic_string();
  // The longest beginning that there is leads somewhere; what comes below has no links.
  fs::path missing;
  for (fs::path there = at; there.has_relative_path(); there = there.parent_path()) {
    if (const auto real = canonical(there))
      return (fs::path(*real) / missing).lexically_normal().generic_string();
    missing = missing.empty() ? there.filename() : there.filename() / missing;
  }
  return at;
}

}  // namespace advolint
