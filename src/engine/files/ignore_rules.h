#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "files/files.h"

namespace advolint {

/// One line of an ignore file.
struct IgnorePattern {
  std::string glob;  ///< for a path below the folder of its file
  bool is_negated = false;
  bool only_folders = false;
  bool matches_name_alone = false;  ///< at any depth
};

/// What the lines of `text` ask for, as Git reads a .gitignore.
std::vector<IgnorePattern> parse_ignore_file(std::string_view text);

/// Whether `pattern` speaks of `path`, which is relative to the folder of its file, with '/'.
bool matches(const IgnorePattern& pattern, std::string_view path, bool is_folder);

/// Which files and folders are left out: what .gitignore and .advolintignore say, from the root of
/// the repository down, and the command line. The last line that speaks of a path decides.
class IgnoreRules {
 public:
  struct Options {
    std::vector<std::string> globs;  ///< of the command line, relative to the working directory
    std::string working_directory;   ///< absolute; outside of a repository the files above it
                                     ///< say nothing
    bool use_files = true;
  };

  /// `files` outlive this.
  IgnoreRules(const Files& files, Options options);

  /// Of a file or folder by itself, whatever is said of the folders that it lies in.
  bool leaves_out(const std::string& path, bool is_folder);

  /// As above, or a folder that it lies in.
  bool leaves_out_or_above(const std::string& path);

  /// Globs of the command line that spoke of nothing so far.
  [[nodiscard]] std::vector<std::string> unused_globs() const;

 private:
  /// The patterns of one folder's files.
  struct Layer {
    std::string folder;  ///< absolute
    std::vector<IgnorePattern> patterns;
    const Layer* above = nullptr;
    bool is_root = false;  ///< of a repository: what lies above says nothing
  };

  const Layer* layer_of(const std::string& folder);
  [[nodiscard]] std::string absolute(const std::string& path) const;

  const Files& files_;
  Options options_;
  std::vector<IgnorePattern> globs_;
  std::vector<bool> is_used_;
  std::string outermost_;  ///< the working directory where it lies in no repository
  std::map<std::string, std::unique_ptr<Layer>, std::less<>> layers_;
};

}  // namespace advolint
