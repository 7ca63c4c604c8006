#pragma once

#include <optional>
#include <string>

#include "files/files.h"

namespace advolint {

/// How far paths and links may lead that a folder's files name. What a file holds may be printed,
/// and in a pull request a stranger makes both.
class Boundary {
 public:
  /// Around `folder`: the repository that it lies in by its name, wherever links lead; of several
  /// one in another, the outermost. Where there is none, `otherwise`; where that is empty, there is
  /// no boundary. `files` outlive this.
  explicit Boundary(const Files& files, const std::string& folder,
                    const std::string& otherwise = {});

  /// Whether the file that `path` leads to, by whatever links, lies inside.
  [[nodiscard]] bool holds(const std::string& path) const;

  /// As above, of a path without links.
  [[nodiscard]] bool holds_real(const std::string& path) const;

 private:
  const Files* files_;
  std::optional<std::string> folder_;
};

/// Whether `path` is `folder`, or lies below it by its name; both are absolute, without dots.
bool lies_in(const std::string& path, const std::string& folder);

/// Whether links lead from `path` out of the repository that it lies in by its name.
bool leads_outside(const Files& files, const std::string& path);

}  // namespace advolint
