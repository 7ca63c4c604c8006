#pragma once

#include <string>
#include <vector>

#include "text/result.h"

namespace advolint {

/// A file that may hold drafts.
struct Candidate {
  std::string path;      ///< as the program reaches it and messages show it
  bool named = false;    ///< by the user, not met in a folder
  std::string identity;  ///< the same for all paths and links that lead to the file
};

struct Discovered {
  std::vector<Candidate> files;  ///< sorted by path, each file once, by whatever links it is met
  std::vector<Error> errors;     ///< paths that do not exist or cannot be read
  bool any_folder = false;       ///< whether one of the paths was a folder
};

/// Files named by `paths`, and the files below folders named by them. Hidden files and folders and
/// links to folders are not entered, so that no loop can form; a named path is always taken.
Discovered discover(const std::vector<std::string>& paths);

/// `path` as messages show it: relative to `working_directory` where it lies below it, with '/'.
std::string display_path(const std::string& path, const std::string& working_directory);

}  // namespace advolint
