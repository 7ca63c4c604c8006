#include "files/disk_files.h"

#include <filesystem>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "support/temporary_folder.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

}  // namespace

TEST_CASE("a device is no file, and is not read", "[files]") {
  const DiskFiles disk;
  CHECK(disk.kind("/dev/zero") == FileKind::Other);
  CHECK(disk.read("/dev/zero", 9).error().message ==
        "cannot read /dev/zero: it is not a regular file");
}

TEST_CASE("a file that may not be read says so", "[files]") {
  if (::geteuid() == 0) return;  // root may read everything
  const testing::TemporaryFolder folder;
  folder.write("secret", "x");
  const std::string secret = folder.path("secret");
  fs::permissions(secret, fs::perms::none);
  const DiskFiles disk;
  CHECK(disk.read(secret, 9).error().message == "cannot read " + secret + ": permission denied");
  CHECK_FALSE(disk.read_beginning(secret, 9));
}

TEST_CASE("a file is read to its end, whatever size is told of it", "[files]") {
  const std::string path = "/proc/self/status";
  if (!fs::exists(path)) return;
  CHECK(fs::file_size(path) == 0);
  const DiskFiles disk;
  const auto bytes = disk.read(path, 1U << 20U);
  REQUIRE(bytes);
  CHECK(bytes->starts_with("Name:"));
  CHECK(bytes->ends_with('\n'));
  CHECK_FALSE(disk.read(path, 10));
}

TEST_CASE("a file that is replaced keeps its mode and its other names", "[files]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "old");
  fs::permissions(folder.path("a.md"), fs::perms::owner_read | fs::perms::owner_write);
  fs::create_hard_link(folder.path("a.md"), folder.path("b.md"));
  DiskFiles disk;
  CHECK_FALSE(disk.replace(folder.path("a.md"), "old", "new"));
  CHECK(disk.read(folder.path("b.md"), 9).value() == "new");
  CHECK_FALSE(disk.put(folder.path("a.md"), "newer"));
  CHECK((fs::status(folder.path("a.md")).permissions() & fs::perms::mask) ==
        (fs::perms::owner_read | fs::perms::owner_write));
  // Nothing else is left in the folder.
  int names = 0;
  CHECK_FALSE(disk.visit(folder.path(), [&](const FolderEntry&) { return ++names > 0; }));
  CHECK(names == 2);
}

}  // namespace advolint
