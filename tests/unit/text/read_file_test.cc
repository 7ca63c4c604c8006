#include "text/read_file.h"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <unistd.h>

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, gone with it.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("advolint-read-" + std::to_string(::getpid()))) {
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::string write(const std::string& name, std::string_view bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("a file's bytes come as they are", "[text]") {
  const Folder folder;
  const std::string bytes(
      "\xEF\xBB\xBF"
      "a\r\n\0\xFF",
      8);
  CHECK(read_file(folder.write("a.md", bytes), 8).value() == bytes);
  CHECK(read_file(folder.write("empty", ""), 0).value().empty());
}

TEST_CASE("what cannot be read is named with the reason", "[text]") {
  const Folder folder;
  const std::string path = folder.path();
  CHECK(read_file(path, 9).error().message == "cannot read " + path + ": it is a folder");
  CHECK(read_file(path + "/none", 9).error().message ==
        "cannot read " + path + "/none: it does not exist");
  CHECK(read_file("/dev/zero", 9).error().message ==
        "cannot read /dev/zero: it is not a regular file");
  const std::string large = folder.write("large", "0123456789");
  CHECK(read_file(large, 9).error().message ==
        "cannot read " + large + ": it is larger than 9 bytes");
  const std::string larger = folder.write("larger", std::string((1U << 20U) + 1, 'x'));
  CHECK(read_file(larger, 1U << 20U).error().message ==
        "cannot read " + larger + ": it is larger than 1 MiB");
}

TEST_CASE("a file that may not be read says so", "[text]") {
  if (::geteuid() == 0) return;  // root may read everything
  const Folder folder;
  const std::string secret = folder.write("secret", "x");
  fs::permissions(secret, fs::perms::none);
  CHECK(read_file(secret, 9).error().message == "cannot read " + secret + ": permission denied");
}

TEST_CASE("a file is read to its end, whatever size is told of it", "[text]") {
  const std::string path = "/proc/self/status";
  if (!fs::exists(path)) return;
  CHECK(fs::file_size(path) == 0);
  const auto bytes = read_file(path, 1U << 20U);
  REQUIRE(bytes);
  CHECK(bytes->starts_with("Name:"));
  CHECK(bytes->ends_with('\n'));
  CHECK_FALSE(read_file(path, 10));
}

}  // namespace advolint
