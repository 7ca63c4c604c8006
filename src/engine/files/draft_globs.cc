#include "engine/files/draft_globs.h"

#include <algorithm>
#include <string_view>

#include "files/boundary.h"
#include "text/characters.h"
#include "text/glob.h"

namespace advolint {
namespace {

bool is_negated(std::string_view glob) { return glob.starts_with('!'); }

/// Whether no sign of `glob` stands for others.
bool names_plainly(std::string_view glob) {
  return glob.find_first_of("*?[]{},\\") == std::string_view::npos && is_ascii(glob);
}

bool speaks_of(std::string_view glob, const std::string& path) {
  if (is_negated(glob)) glob.remove_prefix(1);
  while (glob.starts_with("./")) glob.remove_prefix(2);
  if (glob.empty() || glob == "." || glob == "**") return true;
  if (names_plainly(glob)) {
    const bool names_folder = glob.ends_with('/');
    if (names_folder) glob.remove_suffix(1);
    if (!path.starts_with(glob)) return false;
    const std::string_view rest = std::string_view(path).substr(glob.size());
    return rest.starts_with('/') || (rest.empty() && !names_folder);
  }
  // "posts/**", "posts/*": all below a folder.
  const std::string_view folder = glob.substr(0, glob.rfind('/') + 1);
  const std::string_view below = glob.substr(folder.size());
  if (!folder.empty() && (below == "*" || below == "**") && names_plainly(folder))
    return path.starts_with(folder) && path.size() > folder.size();
  if (!glob.ends_with('/') && glob_matches(glob, path)) return true;
  std::string all(glob);
  if (!all.ends_with('/')) all += '/';
  return glob_matches(all + "**", path);
}

}  // namespace

bool is_draft_path(const Workspace& workspace, const std::string& path) {
  const auto last = std::find_if(workspace.drafts.rbegin(), workspace.drafts.rend(),
                                 [&](const std::string& it) { return speaks_of(it, path); });
  if (last != workspace.drafts.rend()) return !is_negated(*last);
  // Where nothing but exceptions is named, all else is meant.
  return std::ranges::all_of(workspace.drafts, is_negated);
}

std::vector<std::string> unused_draft_globs(const Workspace& workspace,
                                            const std::vector<std::string>& paths) {
  std::vector<std::string> unused;
  std::ranges::copy_if(workspace.drafts, std::back_inserter(unused), [&](const std::string& glob) {
    return std::ranges::none_of(paths, [&](const std::string& it) { return speaks_of(glob, it); });
  });
  return unused;
}

bool is_searched(const Files& files, const Workspace& workspace,
                 const std::vector<std::string>& folders) {
  if (!workspace.file) return false;
  const std::string root = files.real_path(workspace.root);
  return std::ranges::any_of(
      folders, [&](const std::string& it) { return lies_in(root, files.real_path(it)); });
}

}  // namespace advolint
