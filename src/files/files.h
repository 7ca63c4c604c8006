#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <system_error>

#include "text/result.h"

namespace advolint {

/// What a draft may weigh: far more than a year of posts, and little enough to hold in memory.
inline constexpr std::uint32_t kMaxDraftBytes = 64U << 20U;

/// What advolint.yaml, a data file or a rule pack may weigh.
inline constexpr std::uint32_t kMaxYamlBytes = 8U << 20U;

/// What is at a path. A device or a pipe is an Other: only a File has an end for sure.
enum class FileKind : std::uint8_t { Missing, File, Folder, Link, Other };

/// A name in a folder.
struct FolderEntry {
  std::string path;                   ///< that of the folder as it was asked for, '/' and the name
  FileKind kind = FileKind::Missing;  ///< its own: a link is a Link

  [[nodiscard]] std::string_view name() const {
    return std::string_view(path).substr(path.rfind('/') + 1);
  }
};

/// The first bytes of a file.
struct FileBeginning {
  std::string bytes;
  std::uint64_t size_bytes = 0;  ///< of the whole file
};

/// Where bytes come from: the disk, what was handed in, the memory of a test. Paths are written
/// with '/'; relative ones go from the working directory. Threads may share what is const.
class Files {
 public:
  virtual ~Files() = default;

  /// Absolute, without links.
  [[nodiscard]] virtual const std::string& working_directory() const = 0;

  /// Of what `path` leads to. Missing too where that cannot be known.
  [[nodiscard]] virtual FileKind kind(const std::string& path) const = 0;

  /// Of `path` itself: Link for one.
  [[nodiscard]] virtual FileKind own_kind(const std::string& path) const = 0;

  /// The bytes of a file. An Error names the path and says what is the matter: it does not exist,
  /// is a folder, may not be read, is larger than `limit_bytes`.
  [[nodiscard]] virtual Result<std::string> read(const std::string& path,
                                                 std::uint32_t limit_bytes) const = 0;

  /// At most `most_bytes` of a file; nothing where it may not be read.
  [[nodiscard]] virtual std::optional<FileBeginning> read_beginning(
      const std::string& path, std::uint64_t most_bytes) const = 0;

  /// Shows the names in a folder, in any order, until `visit` wants no more. Says what went wrong.
  virtual std::error_code visit(const std::string& folder,
                                const std::function<bool(const FolderEntry&)>& visit) const = 0;

  /// The absolute path without links and dots; nothing where it leads to nothing.
  [[nodiscard]] virtual std::optional<std::string> canonical(const std::string& path) const = 0;

  /// What a link says; it is relative to its own folder. Nothing for all else.
  [[nodiscard]] virtual std::optional<std::string> read_link(const std::string& path) const = 0;

  [[nodiscard]] bool exists(const std::string& path) const;
  [[nodiscard]] bool is_folder(const std::string& path) const;

  /// By its names alone, without dots.
  [[nodiscard]] std::string absolute(const std::string& path) const;

  /// The path that all links on the way of `path` lead to; of a link that leads nowhere, where it
  /// points to. Absolute; as good as it can be had where that cannot be known.
  [[nodiscard]] std::string real_path(const std::string& path) const;

 protected:
  Files() = default;
  Files(const Files&) = default;
  Files& operator=(const Files&) = default;
};

}  // namespace advolint
