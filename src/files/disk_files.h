#pragma once

#include <string>

#include "files/writable_files.h"

namespace advolint {

/// The files of this machine, or those that whoever starts a module of WebAssembly shows it.
class DiskFiles : public WritableFiles {
 public:
  /// Where the process works; its working directory stays there meanwhile.
  DiskFiles();

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
  std::optional<Error> do_put(const std::string& path, const std::string& bytes) override;
  std::optional<Error> do_overwrite(const std::string& path, const std::string& bytes) override;

  std::string here_;  ///< empty where it cannot be told
};

/// Goes to work in `folder`. Says what went wrong.
std::error_code work_in(const std::string& folder);

}  // namespace advolint
