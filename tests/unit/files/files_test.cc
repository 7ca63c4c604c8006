// What the disk and the memory of tests promise alike.
#include "files/files.h"

#include <algorithm>
#include <memory>

#include <catch2/catch.hpp>

#include "files/boundary.h"
#include "files/disk_files.h"
#include "files/handed_files.h"
#include "support/memory_files.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

/// Files, and a folder among them in which tests work.
class Place {
 public:
  virtual ~Place() = default;
  virtual WritableFiles& files() = 0;
  virtual void write(const std::string& name, std::string_view bytes) = 0;
  virtual void link(const std::string& name, const std::string& target) = 0;
  [[nodiscard]] std::string path(const std::string& name = {}) {
    return files().working_directory() + (name.empty() ? "" : "/" + name);
  }
};

class OnDisk : public Place {
 public:
  WritableFiles& files() override { return disk_; }
  void write(const std::string& name, std::string_view bytes) override {
    folder_.write(name, bytes);
  }
  void link(const std::string& name, const std::string& target) override {
    folder_.link(name, target);
  }

 private:
  testing::TemporaryFolder folder_;
  testing::WorkingFolder here_{folder_.path()};
  DiskFiles disk_;
};

class InMemory : public Place {
 public:
  WritableFiles& files() override { return memory_; }
  void write(const std::string& name, std::string_view bytes) override {
    memory_.write(name, bytes);
  }
  void link(const std::string& name, const std::string& target) override {
    memory_.link(name, target);
  }

 private:
  testing::MemoryFiles memory_;
};

std::unique_ptr<Place> place() {
  if (GENERATE(true, false)) return std::make_unique<OnDisk>();
  return std::make_unique<InMemory>();
}

/// The names in a folder, sorted, links with "@" and folders with "/" behind them.
std::string names_in(const Files& files, const std::string& folder) {
  std::vector<std::string> names;
  CHECK_FALSE(files.visit(folder, [&](const FolderEntry& it) {
    CHECK(it.path == folder + "/" + std::string(it.name()));
    names.push_back(std::string(it.name()) + (it.kind == FileKind::Folder ? "/" : "") +
                    (it.kind == FileKind::Link ? "@" : ""));
    return true;
  }));
  std::ranges::sort(names);
  std::string line;
  for (const std::string& it : names) line += it + " ";
  return line;
}

}  // namespace

TEST_CASE("a file's bytes come as they are", "[files]") {
  const auto it = place();
  const std::string bytes(
      "\xEF\xBB\xBF"
      "a\r\n\0\xFF",
      8);
  it->write("a.md", bytes);
  it->write("empty", "");
  const Files& files = it->files();
  CHECK(files.read("a.md", 8).value() == bytes);
  CHECK(files.read(it->path("a.md"), 8).value() == bytes);
  CHECK(files.read("empty", 0).value().empty());
  CHECK(files.read_beginning("a.md", 3)->bytes == bytes.substr(0, 3));
  CHECK(files.read_beginning("a.md", 3)->size_bytes == 8);
  CHECK(files.read_beginning("a.md", 99)->bytes == bytes);
  CHECK_FALSE(files.read_beginning("none", 3));
}

TEST_CASE("what cannot be read is named with the reason", "[files]") {
  const auto it = place();
  it->write("in/large", "0123456789");
  it->write("larger", std::string((1U << 20U) + 1, 'x'));
  const auto reason = [&](const std::string& path, std::uint32_t limit_bytes) {
    return it->files().read(path, limit_bytes).error().message.text();
  };
  CHECK(reason("in", 9) == "cannot read in: it is a folder");
  CHECK(reason("none", 9) == "cannot read none: it does not exist");
  CHECK(reason("in/large/none", 9) == "cannot read in/large/none: it does not exist");
  CHECK(reason("in/large", 9) == "cannot read in/large: it is larger than 9 bytes");
  CHECK(reason("larger", 1U << 20U) == "cannot read larger: it is larger than 1 MiB");
}

TEST_CASE("a path is what it leads to, and a link what it is itself", "[files]") {
  const auto it = place();
  it->write("in/a.md", "x");
  it->link("to-a", "in/a.md");
  it->link("to-in", "in");
  it->link("astray", "none/b.md");
  it->link("circle", "circle");
  const Files& files = it->files();
  CHECK(files.kind("to-a") == FileKind::File);
  CHECK(files.own_kind("to-a") == FileKind::Link);
  CHECK(files.kind("to-in") == FileKind::Folder);
  CHECK(files.own_kind("to-in/a.md") == FileKind::File);
  CHECK(files.kind("astray") == FileKind::Missing);
  CHECK(files.own_kind("astray") == FileKind::Link);
  CHECK(files.kind("circle") == FileKind::Missing);
  CHECK(files.kind("in/../to-in/a.md") == FileKind::File);
  CHECK(files.read("to-in/a.md", 9).value() == "x");
  CHECK(names_in(files, ".") == "astray@ circle@ in/ to-a@ to-in@ ");
  CHECK(names_in(files, it->path("to-in")) == "a.md ");
  CHECK(files.visit("none", [](const FolderEntry&) { return true; }));
  CHECK(files.visit("in/a.md", [](const FolderEntry&) { return true; }));
}

TEST_CASE("links are followed as far as they lead", "[files]") {
  const auto it = place();
  it->write("in/a.md", "x");
  it->link("to-in", "in");
  it->link("astray", "none/b.md");
  it->link("out", "../../outside.md");
  const Files& files = it->files();
  CHECK(files.canonical("to-in/../in/./a.md") == it->path("in/a.md"));
  CHECK_FALSE(files.canonical("astray"));
  CHECK(files.real_path("to-in/a.md") == it->path("in/a.md"));
  CHECK(files.real_path("to-in/new/b.md") == it->path("in/new/b.md"));
  CHECK(files.real_path("astray") == it->path("none/b.md"));
  CHECK(files.real_path(".") == it->path());
  CHECK(files.absolute("in/../b.md") == it->path("b.md"));
  CHECK(files.absolute("/a/./b.md") == "/a/b.md");
}

TEST_CASE("a link out of the repository leads outside, one within it does not", "[files]") {
  const auto it = place();
  it->write("repository/.git/HEAD", "");
  it->write("repository/a.md", "x");
  it->write("b.md", "x");
  it->link("repository/in/a.md", "../a.md");
  it->link("repository/in/b.md", "../../b.md");
  it->link("repository/in/none.md", "../../none.md");
  WritableFiles& files = it->files();
  CHECK_FALSE(leads_outside(files, "repository/in/a.md"));
  CHECK(leads_outside(files, "repository/in/b.md"));
  CHECK(leads_outside(files, "repository/in/none.md"));
  CHECK_FALSE(leads_outside(files, "b.md"));
  CHECK(files.put("repository/in/b.md", "y")->message ==
        "cannot write repository/in/b.md: it is a link that leads out of the repository");
  CHECK(files.overwrite("repository/in/none.md", "y"));
  CHECK(files.read("b.md", 9).value() == "x");
  CHECK_FALSE(files.exists("none.md"));
}

TEST_CASE("files are made, replaced and taken away", "[files]") {
  const auto it = place();
  it->write("a.md", "old");
  it->link("link.md", "a.md");
  WritableFiles& files = it->files();
  CHECK_FALSE(files.put("link.md", "new"));
  CHECK(files.own_kind("link.md") == FileKind::Link);
  CHECK(files.read("a.md", 9).value() == "new");
  CHECK(files.replace("a.md", "old", "newer")->message ==
        "cannot write a.md: it was changed in the meantime");
  CHECK_FALSE(files.replace("link.md", "new", "newer"));
  CHECK(files.read("a.md", 9).value() == "newer");
  CHECK(files.put("none/b.md", "x")->message ==
        "cannot write none/b.md: No such file or directory");
  CHECK_FALSE(files.make_folders("one/two"));
  CHECK_FALSE(files.make_folders("one/two"));
  CHECK(files.make_folders("a.md/two"));
  CHECK_FALSE(files.put("one/two/b.md", "x"));
  CHECK_FALSE(files.overwrite("one/two/b.md", "y"));
  CHECK(files.read("one/two/b.md", 9).value() == "y");
  CHECK_FALSE(files.remove("one/two/b.md"));
  CHECK_FALSE(files.exists("one/two/b.md"));
  CHECK(files.is_folder("one/two"));
}

TEST_CASE("what was handed in stands for what lies there", "[files]") {
  const auto it = place();
  it->write("in/a.md", "on disk");
  it->write("in/b.md", "b");
  HandedFiles files = it->files();
  files.hand("in/a.md", "handed in");
  files.hand("new.md", "new");
  const HandedFiles before = files;
  files.hand("new.md", "newer");
  CHECK(files.read(it->path("in/../in/a.md"), 9).value() == "handed in");
  CHECK(files.read("in/a.md", 8).error().message ==
        "cannot read in/a.md: it is larger than 8 bytes");
  CHECK(files.read("in/b.md", 9).value() == "b");
  CHECK(files.kind("new.md") == FileKind::File);
  CHECK(files.own_kind("new.md") == FileKind::File);
  CHECK(files.canonical("./new.md") == it->path("new.md"));
  CHECK(files.read_beginning("new.md", 3)->bytes == "new");
  CHECK(files.read_beginning("new.md", 3)->size_bytes == 5);
  CHECK(before.read("new.md", 9).value() == "new");
  CHECK(names_in(files, ".") == "in/ ");
  CHECK(it->files().read("in/a.md", 9).value() == "on disk");
}

}  // namespace advolint
