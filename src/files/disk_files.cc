#include "files/disk_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "files/faults.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// How much is read at once: most drafts in one step.
constexpr std::size_t kStep = 1U << 16U;

struct Closing {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, Closing>;

OpenFile open_file(const std::string& path) {
  errno = 0;
  OpenFile file(std::fopen(path.c_str(), "rb"));
  if (file) std::setvbuf(file.get(), nullptr, _IONBF, 0);
  return file;
}

FileKind kind_of(const fs::file_status& status) {
  switch (status.type()) {
    case fs::file_type::regular:
      return FileKind::File;
    case fs::file_type::directory:
      return FileKind::Folder;
    case fs::file_type::symlink:
      return FileKind::Link;
    case fs::file_type::none:
    case fs::file_type::not_found:
      return FileKind::Missing;
    default:
      return FileKind::Other;
  }
}

/// As the folder itself tells it: most file systems need not look at the file for it.
FileKind kind_of(const fs::directory_entry& entry) {
  std::error_code code;
  if (entry.is_symlink(code)) return FileKind::Link;
  if (entry.is_directory(code)) return FileKind::Folder;
  return entry.is_regular_file(code) ? FileKind::File : FileKind::Other;
}

}  // namespace

DiskFiles::DiskFiles() {
  std::error_code code;
  here_ = fs::current_path(code).generic_string();
}

FileKind DiskFiles::kind(const std::string& path) const {
  std::error_code code;
  return kind_of(fs::status(path, code));
}

FileKind DiskFiles::own_kind(const std::string& path) const {
  std::error_code code;
  return kind_of(fs::symlink_status(path, code));
}

Result<std::string> DiskFiles::read(const std::string& path, std::uint32_t limit_bytes) const {
  if (path.find('\0') != std::string::npos)
    return cannot_read(path, Phrase("its name holds a NUL"));
  std::error_code fault;
  const fs::file_status status = fs::status(path, fault);
  if (status.type() == fs::file_type::none) return cannot_read(path, words_of(fault));
  if (const auto reason = why_not_read(kind_of(status))) return cannot_read(path, *reason);

  const OpenFile file = open_file(path);
  if (!file) return cannot_read(path, words_of({errno, std::generic_category()}));
  // One byte more than allowed, and to the end whatever size the file system tells: it can be old
  // by now, and is 0 for files that are made as they are read.
  const std::size_t most_bytes = std::size_t{limit_bytes} + 1;
  std::string bytes;
  std::array<char, kStep> step;
  for (std::size_t size = step.size(); size == step.size() && bytes.size() < most_bytes;) {
    size = std::fread(step.data(), 1, std::min(step.size(), most_bytes - bytes.size()), file.get());
    bytes.append(step.data(), size);
  }
  if (std::ferror(file.get()) != 0)
    return cannot_read(path, words_of({errno, std::generic_category()}));
  if (bytes.size() > limit_bytes) return cannot_read(path, too_large(limit_bytes));
  return bytes;
}

std::optional<FileBeginning> DiskFiles::read_beginning(const std::string& path,
                                                       std::uint64_t most_bytes) const {
  std::error_code fault;
  const std::uintmax_t size_bytes = fs::file_size(path, fault);
  const OpenFile file = fault ? nullptr : open_file(path);
  if (!file) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(std::min<std::uintmax_t>(size_bytes, most_bytes)),
                    '\0');
  if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) return std::nullopt;
  return FileBeginning{.bytes = std::move(bytes), .size_bytes = size_bytes};
}

std::error_code DiskFiles::visit(const std::string& folder,
                                 const std::function<bool(const FolderEntry&)>& visit) const {
  std::error_code code;
  fs::directory_iterator it(folder, code);
  for (const fs::directory_iterator end; !code && it != end; it.increment(code))
    if (!visit({.path = it->path().generic_string(), .kind = kind_of(*it)})) break;
  return code;
}

std::optional<std::string> DiskFiles::canonical(const std::string& path) const {
  std::error_code code;
  fs::path real = fs::canonical(path, code);
  return code ? std::nullopt : std::optional(real.generic_string());
}

std::optional<std::string> DiskFiles::read_link(const std::string& path) const {
  std::error_code code;
  const fs::path target = fs::read_symlink(path, code);
  return code ? std::nullopt : std::optional(target.generic_string());
}

std::error_code work_in(const std::string& folder) {
  std::error_code code;
  fs::current_path(folder, code);
  return code;
}

}  // namespace advolint
