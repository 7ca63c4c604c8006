#pragma once

#include <string>
#include <vector>

#include "engine/files/ignore_rules.h"
#include "text/result.h"

namespace advolint {

/// A file that may hold drafts.
struct Candidate {
  std::string path;      ///< as the program reaches it and messages show it
  bool named = false;    ///< by the user, not met in a folder
  std::string identity;  ///< the same for all paths and links that lead to the file
  /// Whether it is a link that leads out of the repository, or out of what was searched: a file
  /// that is not to be read, or a folder that is not entered.
  enum class Link { Inside, FileOutside, FolderOutside };
  Link link = Link::Inside;
};

struct Discovered {
  std::vector<Candidate> files;  ///< sorted by path, each file once, by whatever links it is met
  std::vector<Error> errors;     ///< paths that do not exist or cannot be read
  bool any_folder = false;       ///< whether one of the paths was a folder
  std::vector<std::string> missing;  ///< paths that do not exist, if they are not errors
};

/// What is made of a path that was named and that is not there.
enum class Missing { IsAnError, IsPassedOver };

/// Files named by `paths`, and the files below folders named by them. Hidden files and folders and
/// links to folders are not entered, so that no loop can form; a named path is always taken. Links
/// that lead out of the repository are told, and not followed.
/// What `rules` leave out of a folder is not met.
Discovered discover(const Files& files, const std::vector<std::string>& paths, IgnoreRules& rules,
                    Missing missing = Missing::IsAnError);

/// `path` as messages show it: relative to `working_directory` where it lies below it, with '/'.
std::string display_path(const std::string& path, const std::string& working_directory);

}  // namespace advolint
