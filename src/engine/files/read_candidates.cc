#include "engine/files/read_candidates.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <string_view>
#include <utility>

#include "draft/platforms/path_platforms.h"
#include "draft/read_draft.h"
#include "draft/skip.h"
#include "engine/files/draft_globs.h"
#include "office/read_office.h"
#include "text/characters.h"
#include "text/encoding.h"
#include "text/glob.h"

namespace advolint {
namespace {

const PathFields* path_fields_for(const Workspace& workspace, const std::string& path) {
  const auto found = std::ranges::find_if(
      workspace.paths, [&](const PathFields& it) { return glob_matches(it.glob, path); });
  return found == workspace.paths.end() ? nullptr : &*found;
}

Skip no_draft(Phrase because) {
  return {.kind = Skip::Kind::NoDraft, .because = std::move(because), .remedy = {}};
}

Skip leads_out() {
  return {.kind = Skip::Kind::NotRead,
          .because = Phrase("a link that leads out of the repository"),
          .remedy = Phrase("name what it leads to")};
}

std::optional<Skip> reason_to_skip_task(const Task& task, const std::string& path) {
  if (task.passed_over != nullptr) return *task.passed_over;
  if (!task.candidate.named && !is_draft_path(task.profile->workspace, path))
    return no_draft(Phrase("not among the drafts of the workspace"));
  if (task.candidate.link == Candidate::Link::FolderOutside) return leads_out();
  auto reason = reason_to_skip(std::string_view(task.candidate.path),
                               task.candidate.named ? Named::Yes : Named::No);
  if (!reason && task.candidate.link == Candidate::Link::FileOutside) return leads_out();
  return reason;
}

Draft read_with(const Task& task, const SourceFilePtr& file, const PathFields* path_fields) {
  const Workspace& workspace = task.profile->workspace;
  return read_draft(file, workspace.platforms,
                    {.path_fields = path_fields == nullptr ? nullptr : &path_fields->fields,
                     .key_aliases = workspace.front_matter_keys,
                     .date_order = workspace.date_order,
                     .named = task.candidate.named});
}

/// Why a named file is none of those that the workspace asks for.
std::shared_ptr<const Skip> reason_to_pass_over(const Files& files, const Task& task,
                                                IgnoreRules& ignored) {
  const Workspace& workspace = task.profile->workspace;
  if (!is_draft_path(workspace, path_in(workspace, task.candidate.path, files.working_directory())))
    return std::make_shared<const Skip>(no_draft(Phrase("not among the drafts of the workspace")));
  if (ignored.leaves_out_or_above(task.candidate.path))
    return std::make_shared<const Skip>(
        no_draft(Phrase("left out by --exclude, .gitignore or .advolintignore")));
  return nullptr;
}

std::vector<Phrase> unused_globs(const Sources& sources, const IgnoreRules& ignored,
                                 const Profiles& profiles, const std::vector<Task>& tasks) {
  const std::string& here = sources.files.working_directory();
  std::vector<Phrase> notes;
  for (const std::string& it : ignored.unused_globs())
    notes.emplace_back("--exclude '{}' matches no file", it);
  for (const auto& profile : profiles.loaded()) {
    const Workspace& workspace = profile->workspace;
    if (!is_searched(sources.files, workspace, sources.paths)) continue;
    std::vector<std::string> paths;
    for (const Task& it : tasks)
      if (it.profile == profile.get()) paths.push_back(path_in(workspace, it.candidate.path, here));
    for (const std::string& it : unused_draft_globs(workspace, paths))
      notes.emplace_back("'{}' in drafts: of {} matches no file", it, workspace.file->path());
  }
  return notes;
}

}  // namespace

Tasks find_tasks(const Sources& sources, Profiles& profiles) {
  Tasks found;
  IgnoreRules ignored(sources.files, sources.ignore);
  Discovered discovered =
      discover(sources.files, sources.paths, ignored,
               sources.passes_over_excluded ? Missing::IsPassedOver : Missing::IsAnError);
  found.errors = sources.errors;
  std::ranges::move(discovered.errors, std::back_inserter(found.errors));
  found.any_folder = discovered.any_folder;
  found.missing = std::move(discovered.missing);
  const std::string handed_in =
      sources.standard_input ? sources.files.real_path(*sources.standard_input) : std::string();
  found.tasks.reserve(discovered.files.size() + 1);
  for (Candidate& file : discovered.files) {
    if (file.identity == handed_in) continue;
    const Profile& profile = profiles.for_file(file.path, found.errors);
    Task task{.candidate = std::move(file), .profile = &profile};
    if (!profile.workspace.file) task.candidate.identity = {};  // asked for by other_tasks() alone
    if (sources.passes_over_excluded && task.candidate.named)
      task.passed_over = reason_to_pass_over(sources.files, task, ignored);
    found.tasks.push_back(std::move(task));
  }
  if (found.any_folder) found.notes = unused_globs(sources, ignored, profiles, found.tasks);
  if (sources.standard_input) {
    const std::string& name = *sources.standard_input;
    const Profile& profile = profiles.for_file(name, found.errors);
    found.tasks.push_back({.candidate = {.path = name, .named = true, .identity = handed_in},
                           .profile = &profile,
                           .lies_in_folder = false});
  }
  return found;
}

std::vector<Task> other_tasks(const Profile& profile, const std::vector<Task>& tasks,
                              const Sources& sources, Profiles& profiles) {
  std::vector<Task> others;
  if (!profile.workspace.file) return others;
  const std::string& here = sources.files.working_directory();
  std::set<std::string> seen;
  for (const Task& task : tasks) seen.insert(task.candidate.identity);
  IgnoreRules ignored(sources.files, sources.ignore);
  for (Candidate& file : discover(sources.files, {profile.workspace.root}, ignored).files) {
    if (seen.contains(file.identity)) continue;
    if (!is_draft_path(profile.workspace, path_in(profile.workspace, file.path, here))) continue;
    if (!profiles.belongs(file.path, profile)) continue;
    file.named = false;
    others.push_back({.candidate = std::move(file), .profile = &profile});
  }
  return others;
}

Reading read(const Files& files, const Task& task, const std::string& working_directory,
             const IsWanted& is_wanted) {
  Reading reading;
  const std::string& name = task.candidate.path;
  const std::string path = path_in(task.profile->workspace, name, files.working_directory());
  reading.skipped = reason_to_skip_task(task, path);
  if (reading.skipped) return reading;
  Result<std::string> bytes = files.read(name, kMaxDraftBytes);
  if (!bytes && !task.candidate.named && !std::filesystem::path(name).has_extension()) {
    // Programs and archives have no extension either; nobody named this one as a draft.
    reading.skipped = no_draft(bytes.error().message);
    return reading;
  }
  if (!bytes) {
    reading.error = bytes.error();
    return reading;
  }
  const std::string shown = display_path(name, working_directory);
  SourceFilePtr file;
  if (is_office_extension(fold_case(extension(name)))) {
    auto office = read_office(*bytes);
    if (!office) {
      reading.skipped = Skip{Skip::Kind::NotRead, office.error().because, office.error().remedy};
      return reading;
    }
    file = std::make_shared<SourceFile>(shown, std::move(*office));
    if (is_wanted && !is_wanted(path, std::string(file->bytes()))) return reading;
  } else {
    if (is_wanted && !is_wanted(path, *bytes)) return reading;
    file = std::make_shared<SourceFile>(shown, decode_text(std::move(*bytes)));
  }
  const PathFields* path_fields = path_fields_for(task.profile->workspace, path);
  Draft draft = read_with(task, file, path_fields);
  reading.skipped = draft.skipped;
  if (reading.skipped) return reading;
  reading.draft = std::move(draft);
  if (path_fields != nullptr) {
    reading.path_fields = Fields::Layer{.node = &path_fields->fields,
                                        .file = task.profile->workspace.file,
                                        .origin = Fields::Origin::Configuration};
  }
  return reading;
}

}  // namespace advolint
