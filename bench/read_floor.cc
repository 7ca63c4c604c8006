// The floor of the benchmark: lists a folder or takes a file, opens each file, reads it and closes
// it, in one thread, and does nothing with what it read.
//   advolint_read_floor PATH
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What getdents64 gives for each entry (linux/dirent.h).
struct Entry {
  std::uint64_t inode;
  std::int64_t offset;
  std::uint16_t size;
  unsigned char type;
  char name[1];
};

constexpr unsigned char kFolder = 4;
constexpr unsigned char kFile = 8;

class Floor {
 public:
  void read_file(int folder, const char* name) {
    const int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    for (ssize_t size = 1; size > 0;) {
      size = read(file, bytes_.data(), bytes_.size());
      if (size > 0) total_ += static_cast<std::uint64_t>(size);
    }
    close(file);
    ++files_;
  }

  void read_folder(int parent, const char* name) {
    const int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    std::vector<std::string> folders;
    std::vector<char> entries(1 << 15);
    for (;;) {
      const long size = syscall(SYS_getdents64, folder, entries.data(), entries.size());
      if (size <= 0) break;
      for (long at = 0; at < size;) {
        const auto* entry = reinterpret_cast<const Entry*>(entries.data() + at);
        if (entry->type == kFile) read_file(folder, entry->name);
        if (entry->type == kFolder && entry->name[0] != '.') folders.emplace_back(entry->name);
        at += entry->size;
      }
    }
    for (const std::string& it : folders) read_folder(folder, it.c_str());
    close(folder);
  }

  [[nodiscard]] std::uint64_t files() const { return files_; }
  [[nodiscard]] std::uint64_t total() const { return total_; }

 private:
  std::vector<char> bytes_ = std::vector<char>(1 << 16);
  std::uint64_t files_ = 0;
  std::uint64_t total_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return EXIT_FAILURE;
  Floor floor;
  floor.read_folder(AT_FDCWD, arguments[1]);
  if (floor.files() == 0) floor.read_file(AT_FDCWD, arguments[1]);
  std::printf("%llu files, %llu bytes\n", static_cast<unsigned long long>(floor.files()),
              static_cast<unsigned long long>(floor.total()));
  return EXIT_SUCCESS;
}
