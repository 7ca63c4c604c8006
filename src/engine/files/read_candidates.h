#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/draft.h"
#include "engine/files/discover.h"
#include "engine/files/workspaces.h"
#include "facts/fields.h"
#include "files/handed_files.h"
#include "text/result.h"

namespace advolint {

/// Where drafts are looked for.
struct Sources {
  HandedFiles files;  ///< where all is read, standard input too
  std::vector<std::string> paths;
  std::string working_directory;  ///< absolute
  /// The name it goes by among `files`. It stands for the file of this name, if there is one.
  std::optional<std::string> standard_input;
  std::vector<Error> errors;  ///< of standard input, where it cannot be read
  IgnoreRules::Options ignore;
  /// Whether files are passed over, as those in a folder are, though they were named: a hook names
  /// whatever is committed.
  bool passes_over_excluded = false;
};

/// A file to read, with the profile that judges it.
struct Task {
  Candidate candidate;
  const Profile* profile = nullptr;
  std::shared_ptr<const Skip> passed_over = nullptr;  ///< why it is not even read; null: it is
  bool lies_in_folder = true;                         ///< not so what comes from standard input
};

struct Tasks {
  std::vector<Task> tasks;           ///< sorted by path, standard input last
  std::vector<Error> errors;         ///< paths and workspaces that cannot be read
  bool any_folder = false;           ///< whether a folder was named, and not only files
  std::vector<std::string> missing;  ///< named paths that are gone, where that is no error
  std::vector<Phrase> notes;         ///< what was asked for and led nowhere
};

/// Finds the files below `sources`. `profiles` outlives the result.
Tasks find_tasks(const Sources& sources, Profiles& profiles);

/// The drafts of a workspace that are not among `tasks`, sorted by path. None where there is no
/// advolint.yaml to say what belongs to it.
std::vector<Task> other_tasks(const Profile& profile, const std::vector<Task>& tasks,
                              const Sources& sources, Profiles& profiles);

/// A file that was looked at: one of a draft, a reason to skip it, and an error.
struct Reading {
  std::optional<Draft> draft;
  std::optional<Skip> skipped;
  std::optional<Error> error;
  /// What the configuration states for the draft's path, if anything.
  std::optional<Fields::Layer> path_fields;
};

/// Says by its path, relative to the root of its workspace, and its bytes whether a file is wanted.
using IsWanted = std::function<bool(const std::string& path, std::string_view bytes)>;

/// Reads a file. One that `is_wanted`, where that is given, does not want is not read as a draft,
/// and gives nothing.
Reading read(const Files& files, const Task& task, const std::string& working_directory,
             const IsWanted& is_wanted = nullptr);

}  // namespace advolint
