#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace advolint {

/// The path that all links on the way of `path` lead to; of a link that leads nowhere, where it
/// points to. Absolute; as good as it can be had where that cannot be known.
std::filesystem::path real_path(const std::filesystem::path& path);

/// How far paths and links may lead that a folder's files name. What a file holds may be printed,
/// and in a pull request a stranger makes both.
class Boundary {
 public:
  /// Around `folder`: the repository that it lies in by its name, wherever links lead; of several
  /// one in another, the outermost. Where there is none, `otherwise`; where that is empty, there is
  /// no boundary.
  explicit Boundary(const std::string& folder, const std::string& otherwise = {});

  /// Whether the file that `path` leads to, by whatever links, lies inside.
  [[nodiscard]] bool holds(const std::string& path) const;

  /// As above, of a path without links.
  [[nodiscard]] bool holds_real(const std::filesystem::path& path) const;

 private:
  std::optional<std::filesystem::path> folder_;
};

/// Whether links lead from `path` out of the repository that it lies in by its name.
bool leads_outside(const std::string& path);

}  // namespace advolint
