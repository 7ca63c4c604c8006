#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

#include <sys/stat.h>
#include <unistd.h>

#include "files/disk_files.h"
#include "files/faults.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

std::error_code last_fault() { return {errno, std::generic_category()}; }

/// Whether all of `bytes` went to the file, and to the disk.
bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(file) == 0;
}

fs::perms mode_of_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  constexpr unsigned kAll = 0666;
  return static_cast<fs::perms>(kAll & ~mask);
}

/// A new file in the folder of the one that it will replace; gone again unless it is kept.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target)
      : path_((target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string()),
        file_(::mkstemp(path_.data())) {}
  ~TemporaryFile() {
    if (file_ < 0) return;
    ::close(file_);
    if (!is_kept_) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  /// Whether it took the place of `target`; errno says why not.
  bool replace(const fs::path& target, std::string_view bytes) {
    if (file_ < 0 || !write_all(file_, bytes)) return false;
    std::error_code code;
    const fs::file_status old = fs::status(target, code);
    const fs::perms mode = fs::exists(old) ? old.permissions() : mode_of_new_files();
    fs::permissions(path_, mode, code);
    if (!code) fs::rename(path_, target, code);
    if (code) errno = code.value();
    is_kept_ = !code;
    return is_kept_;
  }

 private:
  std::string path_;
  int file_;
  bool is_kept_ = false;
};

}  // namespace

std::error_code DiskFiles::make_folders(const std::string& folder) {
  std::error_code code;
  fs::create_directories(folder, code);
  return code;
}

std::error_code DiskFiles::remove(const std::string& path) {
  std::error_code code;
  fs::remove(path, code);
  return code;
}

std::optional<Error> DiskFiles::replace(const std::string& path, const std::string& before,
                                        const std::string& after) {
  std::error_code code;
  const fs::path target = fs::canonical(path, code);
  if (code) return cannot_write(path, code);
  const auto now = read(target, kMaxDraftBytes);
  if (!now || *now != before)
    return Error{Phrase("cannot write {}: it was changed in the meantime", path)};
  if (::access(target.c_str(), W_OK) != 0) return cannot_write(path, last_fault());
  const bool has_other_names = fs::hard_link_count(target, code) > 1;
  if (has_other_names) return overwrite(target, after);
  if (TemporaryFile(target).replace(target, after)) return std::nullopt;
  return cannot_write(path, last_fault());
}

std::optional<Error> DiskFiles::do_put(const std::string& path, const std::string& bytes) {
  std::error_code code;
  const fs::path target = fs::weakly_canonical(path, code);
  if (code) return cannot_write(path, code);
  const fs::file_status status = fs::status(target, code);
  if (fs::exists(status) && !fs::is_regular_file(status)) return overwrite(path, bytes);
  if (TemporaryFile(target).replace(target, bytes)) return std::nullopt;
  return cannot_write(path, last_fault());
}

std::optional<Error> DiskFiles::do_overwrite(const std::string& path, const std::string& bytes) {
  errno = 0;
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  return file ? std::nullopt : std::optional(cannot_write(path, last_fault()));
}

}  // namespace advolint
