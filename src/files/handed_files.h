#pragma once

#include <map>
#include <memory>
#include <string>

#include "files/files.h"

namespace advolint {

/// Other files, and in the place of some the bytes that were handed in: those of standard input, of
/// an editor, of a draft that is being fixed. Folders show what lies there. Copies are cheap.
class HandedFiles : public Files {
 public:
  /// `below` outlive this and its copies.
  HandedFiles(const Files& below) : below_(&below) {}  // NOLINT: these files are all of those

  /// From now on `bytes` are those of the file at `path`.
  void hand(const std::string& path, std::string bytes);

  [[nodiscard]] const std::string& working_directory() const override {
    return below_->working_directory();
  }
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

 private:
  /// Null where nothing was handed in for it.
  [[nodiscard]] const std::string* find(const std::string& path) const;

  const Files* below_;
  std::map<std::string, std::shared_ptr<const std::string>> handed_;  ///< by absolute path
};

}  // namespace advolint
