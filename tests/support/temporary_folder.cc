#include "support/temporary_folder.h"

#include <atomic>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

#include "support/files.h"

namespace advolint::testing {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
  static std::atomic<int> count = 0;
  path_ = fs::canonical(fs::temp_directory_path()) /
          fmt::format("advolint-test-{}-{}", ::getpid(), ++count);
  fs::remove_all(path_);
  fs::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void TemporaryFolder::write(std::string_view name, std::string_view bytes) const {
  write_file(path_ / name, bytes);
}

void TemporaryFolder::link(std::string_view name, std::string_view target) const {
  fs::create_directories((path_ / name).parent_path());
  fs::create_symlink(target, path_ / name);
}

std::string TemporaryFolder::path(std::string_view name) const {
  return name.empty() ? path_.string() : (path_ / name).string();
}

WorkingFolder::WorkingFolder(const fs::path& path) : before_(fs::current_path()) {
  fs::current_path(path);
}

WorkingFolder::~WorkingFolder() {
  std::error_code ignored;
  fs::current_path(before_, ignored);
}

}  // namespace advolint::testing
