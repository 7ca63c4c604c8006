#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "facts/people_index.h"
#include "files/files.h"
#include "pack/load_rules.h"
#include "pack/rule.h"
#include "text/result.h"

namespace advolint {

/// A workspace and its rules, ready to judge drafts.
struct Profile {
  Workspace workspace;
  std::unique_ptr<const PeopleIndex> people = {};  ///< of `workspace`; set by Profiles
  RuleSet rules = {};
  std::vector<std::string> rule_names = {};  ///< of `rules`, sorted
  Diagnostics faults = {};                   ///< of advolint.yaml, data files and packs
  std::vector<Error> errors = {};            ///< a workspace that cannot be read, unknown names
  std::string language = "en";               ///< that its rules and the words around them speak
};

class KeptProfiles;

/// Whether a run needs the rules that come with advolint. Those who only count do not, where no
/// file and no option says anything of rules that could be wrong.
enum class ShippedRules { Load, LeaveOut };

/// How profiles are found: the options of the command line that replace or extend the
/// configuration.
struct ProfileOptions {
  std::optional<std::string> config_path;  ///< this file instead of looking for one
  bool use_config = true;
  std::vector<std::string> packs;       ///< beside those of the workspace
  std::map<std::string, Level> levels;  ///< by rule; win over the workspace
  std::vector<std::string> only;        ///< rules that stay on; empty: all
  std::string language;                 ///< of messages; empty: what the workspace says, else
  std::string environment_language;     ///< what the environment says; empty: English
  PackExamples examples = PackExamples::LeaveOut;
  ShippedRules shipped_rules = ShippedRules::Load;
  KeptProfiles* kept = nullptr;  ///< where profiles are taken from and kept; null: nowhere

  friend bool operator==(const ProfileOptions&, const ProfileOptions&) = default;
};

/// The profile of each linted file: that of the nearest advolint.yaml upwards, loaded once.
class Profiles {
 public:
  /// `files` outlive this.
  Profiles(const Files& files, ProfileOptions options)
      : files_(files), options_(std::move(options)) {}

  /// Where their workspaces lie.
  [[nodiscard]] const Files& files() const { return files_; }

  /// `errors` are appended once for each workspace that cannot be read.
  const Profile& for_file(const std::string& path, std::vector<Error>& errors);

  /// Whether `path` is judged by `profile`. Loads nothing.
  bool belongs(const std::string& path, const Profile& profile);

  /// Of the first workspace that was loaded; of the options where none was.
  [[nodiscard]] Phrasebook phrases() const;

  /// All that were loaded, in the order of their first use.
  [[nodiscard]] const std::vector<std::shared_ptr<const Profile>>& loaded() const {
    return loaded_;
  }

  /// Of the configuration, the data files and the packs of all that were loaded.
  [[nodiscard]] Diagnostics faults() const;

 private:
  [[nodiscard]] std::string workspace_path_for(const std::string& folder) const;
  [[nodiscard]] bool needs_rules(const std::string& workspace_path) const;
  const Profile& load(const std::string& workspace_path, std::vector<Error>& errors);
  [[nodiscard]] std::shared_ptr<const Profile> kept_or_made(
      const std::string& workspace_path) const;
  [[nodiscard]] std::shared_ptr<const Profile> make(const Files& files,
                                                    const std::string& workspace_path) const;
  [[nodiscard]] std::string language_for(const Workspace& workspace) const;
  void apply_options(RuleSet& rules) const;
  void check_names(const RuleSet& rules, std::vector<Error>& errors) const;

  const Files& files_;
  ProfileOptions options_;
  std::vector<std::shared_ptr<const Profile>> loaded_;
  std::map<std::string, const Profile*> by_folder_;
  std::map<std::string, std::string> workspace_paths_;  ///< by folder, of those asked for only
  std::map<std::string, const Profile*> by_workspace_;
};

/// The path of `file` relative to the root of `workspace`, with '/'. Relative ones go from
/// `working_directory`, which is absolute.
std::string path_in(const Workspace& workspace, const std::string& file,
                    const std::string& working_directory);

}  // namespace advolint
