#include "engine/files/discover.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "config/load_workspace.h"
#include "engine/files/plain_path.h"
#include "files/boundary.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool is_hidden(std::string_view name) {
  return name.size() > 1 && name.front() == '.' && name != "..";
}

/// Folders that hold other people's files.
bool is_foreign(std::string_view name) { return name == "node_modules"; }

Error unreadable(const std::string& path, const std::error_code& code) {
  return {Phrase("cannot read {}: {}", path, code.message())};
}

/// Where no repository is around `folder`, its links may lead as far as its workspace goes; where
/// there is none either, anywhere.
std::string workspace_around(const Files& files, const std::string& folder) {
  const auto file = find_workspace_file(files, folder);
  if (!file) return {};
  const fs::path root = fs::path(*file).parent_path();
  return root.empty() ? "." : root.generic_string();
}

/// A file, and whether it was met by a link.
struct Met {
  Candidate file;
  bool is_link = false;
};

/// Gathers the files below a folder. A folder that cannot be read is an error, and the others are
/// gone through all the same.
class Walker {
 public:
  Walker(const Files& files, std::vector<Met>& met, std::vector<Error>& errors, IgnoreRules& rules)
      : files_(files), met_(met), errors_(errors), rules_(rules), boundary_(files, ".") {}

  void walk(const std::string& folder) {
    boundary_ = Boundary(files_, folder, workspace_around(files_, folder));
    folders_ = {{folder, files_.real_path(folder)}};
    while (!folders_.empty()) {
      const Folder next = std::move(folders_.back());
      folders_.pop_back();
      enter(next);
    }
  }

 private:
  struct Folder {
    std::string path;
    std::string real;
  };

  void enter(const Folder& folder) {
    const std::error_code code = files_.visit(folder.path, [&](const FolderEntry& it) {
      add(it, folder);
      return true;
    });
    if (code) errors_.push_back(unreadable(folder.path, code));
  }

  void add(const FolderEntry& entry, const Folder& folder) {
    const std::string_view name = entry.name();
    if (is_hidden(name)) return;
    const bool is_folder = entry.kind == FileKind::Folder;
    if (rules_.leaves_out(entry.path, is_folder)) return;
    std::string real = folder.real;
    if (!real.ends_with('/')) real += '/';
    real += name;
    if (entry.kind == FileKind::Link) {
      add_link(entry.path, real);
    } else if (is_folder) {
      if (!is_foreign(name)) folders_.push_back({entry.path, std::move(real)});
    } else if (entry.kind == FileKind::File) {
      met_.push_back({.file = {.path = entry.path, .identity = std::move(real)}});
    }
  }

  void add_link(const std::string& path, const std::string& own) {
    const FileKind kind = files_.kind(path);
    if (kind == FileKind::Other) return;
    const std::string real = files_.real_path(own);
    const bool is_folder = kind == FileKind::Folder;
    const bool is_outside = !boundary_.holds_real(real);
    if (is_folder && !is_outside) return;
    // One that leads nowhere is taken for a file: reading it says what is wrong with it.
    Candidate file{.path = path, .identity = real};
    if (is_outside)
      file.link = is_folder ? Candidate::Link::FolderOutside : Candidate::Link::FileOutside;
    met_.push_back({.file = std::move(file), .is_link = true});
  }

  const Files& files_;
  std::vector<Met>& met_;
  std::vector<Error>& errors_;
  IgnoreRules& rules_;
  Boundary boundary_;
  std::vector<Folder> folders_;
};

/// Those around many paths, each looked for once.
class Boundaries {
 public:
  explicit Boundaries(const Files& files) : files_(files) {}

  bool hold(const std::string& path) {
    const std::string folder = fs::path(files_.absolute(path)).parent_path().generic_string();
    const auto [known, is_new] = by_folder_.try_emplace(folder, std::nullopt);
    if (is_new) known->second.emplace(files_, folder);
    return known->second->holds(path);
  }

 private:
  const Files& files_;
  std::map<std::string, std::optional<Boundary>> by_folder_;
};

/// A file both named and met in a folder counts as named; of links to it and itself, itself.
void leave_twins_out(std::vector<Met>& met) {
  const auto rank = [](const Met& it) {
    return std::tuple(std::string_view(it.file.identity), !it.file.named, it.is_link,
                      std::string_view(it.file.path));
  };
  std::ranges::sort(met, [&](const Met& a, const Met& b) { return rank(a) < rank(b); });
  const auto twins = std::ranges::unique(
      met, {}, [](const Met& it) { return std::string_view(it.file.identity); });
  met.erase(twins.begin(), twins.end());
}

std::vector<Candidate> sorted(std::vector<Met> met) {
  std::vector<Candidate> files;
  files.reserve(met.size());
  for (Met& it : met) files.push_back(std::move(it.file));
  std::ranges::sort(files, {}, &Candidate::path);
  return files;
}

}  // namespace

Discovered discover(const Files& files, const std::vector<std::string>& paths, IgnoreRules& rules,
                    Missing missing) {
  Discovered discovered;
  std::vector<Met> met;
  Boundaries boundaries(files);
  for (const std::string& path : paths) {
    const FileKind kind = files.kind(path);
    if (kind == FileKind::Missing && missing == Missing::IsPassedOver) {
      discovered.missing.push_back(path);
    } else if (kind == FileKind::Missing) {
      discovered.errors.push_back({Phrase("{} does not exist", path)});
    } else if (kind == FileKind::Folder && boundaries.hold(path)) {
      discovered.any_folder = true;
      Walker(files, met, discovered.errors, rules).walk(path);
    } else {
      Candidate file{.path = path, .named = true, .identity = files.real_path(path)};
      if (kind == FileKind::Folder) {
        file.link = Candidate::Link::FolderOutside;
      } else if (!boundaries.hold(path)) {
        file.link = Candidate::Link::FileOutside;
      }
      met.push_back({.file = std::move(file)});
    }
  }
  for (Met& it : met) {
    if (is_normal_path(it.file.path)) continue;
    it.file.path = fs::path(it.file.path).lexically_normal().generic_string();
  }
  // One folder without links holds each file once.
  const bool may_repeat = paths.size() > 1 || std::ranges::any_of(met, &Met::is_link);
  if (may_repeat) leave_twins_out(met);
  discovered.files = sorted(std::move(met));
  return discovered;
}

std::string display_path(const std::string& path, const std::string& working_directory) {
  if (is_plain_path(path)) return path;
  const bool is_below = path.starts_with(working_directory) && working_directory.size() > 1 &&
                        path.size() > working_directory.size() &&
                        path[working_directory.size()] == '/';
  if (is_below && is_plain_path(std::string_view(path).substr(1)))
    return path.substr(working_directory.size() + 1);
  const fs::path normal = fs::path(path).lexically_normal();
  if (!normal.is_absolute()) return normal.generic_string();
  const fs::path relative = normal.lexically_relative(working_directory);
  if (relative.empty() || *relative.begin() == "..") return normal.generic_string();
  return relative.generic_string();
}

}  // namespace advolint
