#pragma once

#include <map>
#include <string>
#include <string_view>

#include "files/writable_files.h"

namespace advolint::testing {

/// Files that are nowhere but in memory, with folders and links as a disk has them. May be changed
/// where no other thread reads.
class MemoryFiles : public WritableFiles {
 public:
  /// Nothing but this folder, in which it works: an absolute path without dots.
  explicit MemoryFiles(std::string working_directory = "/work");

  /// Makes the file at `path`, or replaces what it holds, and the folders that it needs.
  void write(const std::string& path, std::string_view bytes);

  /// Makes a link at `path`; what it says is relative to its folder, and need not exist.
  void link(const std::string& path, const std::string& target);

  /// Works in this folder from now on.
  void work_in(const std::string& folder) { here_ = absolute(folder); }

  /// `name` below the working directory; that itself where it is empty.
  [[nodiscard]] std::string path(std::string_view name = {}) const {
    return name.empty() ? here_ : here_ + '/' + std::string(name);
  }

  [[nodiscard]] const std::string& working_directory() const override { return here_; }
  [[nodiscard]] FileKind kind(const std::string& path) const override;
  [[nodiscard]] FileKind own_kind(const std::string& path) const override;
  [[nodiscard]] Result<std::string> read(const std::string& path,
                                         std::uint32_t limit_bytes) const override;
  [[nodiscard]] std::optional<FileBeginning> read_beginning(
      const std::string& path, std::uint64_t most_bytes) const override;
  std::error_code visit(const std::string& folder,
                        const std::function<bool(const FolderEntry&)>& visit) const override;
  [[nodiscard]] std::optional<std::string> canonical(const std::string& path) const override;
  [[nodiscard]] std::optional<std::string> read_link(const std::string& path) const override;
  std::error_code make_folders(const std::string& folder) override;
  std::error_code remove(const std::string& path) override;
  std::optional<Error> replace(const std::string& path, const std::string& before,
                               const std::string& after) override;

 private:
  struct Entry {
    FileKind kind = FileKind::Folder;
    std::string content;  ///< the bytes of a file, or what a link says
  };

  /// What lies at an absolute path without dots, no link followed; null: nothing.
  [[nodiscard]] const Entry* at(const std::string& path) const;
  /// Where `path` leads to, links followed, the last one too where `follows_last`; its last name
  /// need not exist. Nothing where it goes through what is missing, or in circles.
  [[nodiscard]] std::optional<std::string> resolve(const std::string& path,
                                                   bool follows_last = true) const;
  /// What `path` leads to; null: nothing.
  [[nodiscard]] const Entry* find(const std::string& path) const;

  std::optional<Error> do_put(const std::string& path, const std::string& bytes) override;
  std::optional<Error> do_overwrite(const std::string& path, const std::string& bytes) override;

  std::string here_;
  std::map<std::string, Entry, std::less<>> entries_;  ///< by absolute path; of folders all
};

}  // namespace advolint::testing
