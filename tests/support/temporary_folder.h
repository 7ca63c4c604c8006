#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace advolint::testing {

/// A folder of its own, gone with the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Writes a file, and the folders that it needs.
  void write(std::string_view name, std::string_view bytes) const;
  /// Makes a symbolic link at `name`; `target` need not exist.
  void link(std::string_view name, std::string_view target) const;
  [[nodiscard]] std::string path(std::string_view name = {}) const;

 private:
  std::filesystem::path path_;
};

/// The working folder of the process, for as long as this lives.
class WorkingFolder {
 public:
  explicit WorkingFolder(const std::filesystem::path& path);
  ~WorkingFolder();
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

 private:
  std::filesystem::path before_;
};

}  // namespace advolint::testing
