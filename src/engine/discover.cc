#include "engine/discover.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.size() > 1 && name.front() == '.' && name != "..";
}

/// Folders that hold other people's files.
bool is_foreign(const fs::path& path) { return path.filename() == "node_modules"; }

Error unreadable(const std::string& path, const std::error_code& code) {
  return {Phrase("cannot read {}: {}", path, code.message())};
}

/// A link that leads nowhere is taken for a file: reading it says what is wrong with it.
bool may_be_file(const fs::directory_entry& entry) {
  std::error_code code;
  if (entry.is_regular_file(code)) return true;
  return entry.is_symlink(code) && !entry.exists(code);
}

void walk(const std::string& folder, Discovered& discovered) {
  std::error_code code;
  fs::recursive_directory_iterator it(folder, code);
  if (code) {
    discovered.errors.push_back(unreadable(folder, code));
    return;
  }
  for (const fs::recursive_directory_iterator end; it != end;) {
    const fs::directory_entry& entry = *it;
    if (entry.is_directory(code)) {
      if (is_hidden(entry.path()) || is_foreign(entry.path())) it.disable_recursion_pending();
    } else if (may_be_file(entry) && !is_hidden(entry.path())) {
      discovered.files.push_back({.path = entry.path().generic_string()});
    }
    const std::string here = entry.path().generic_string();
    it.increment(code);
    if (code) {
      // The iterator is at its end after an error, and what follows would be missed without a word.
      discovered.errors.push_back(unreadable(here, code));
      return;
    }
  }
}

}  // namespace

Discovered discover(const std::vector<std::string>& paths) {
  Discovered discovered;
  for (const std::string& path : paths) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status)) {
      discovered.errors.push_back({Phrase("{} does not exist", path)});
    } else if (fs::is_directory(status)) {
      discovered.any_folder = true;
      walk(path, discovered);
    } else {
      discovered.files.push_back({.path = path, .named = true});
    }
  }
  for (Candidate& file : discovered.files) {
    file.path = fs::path(file.path).lexically_normal().generic_string();
  }
  // A file both named and met in a folder counts as named.
  std::ranges::sort(discovered.files, [](const Candidate& a, const Candidate& b) {
    return a.path != b.path ? a.path < b.path : a.named && !b.named;
  });
  const auto twins = std::ranges::unique(discovered.files, {}, &Candidate::path);
  discovered.files.erase(twins.begin(), twins.end());
  return discovered;
}

std::string display_path(const std::string& path, const std::string& working_directory) {
  const fs::path normal = fs::path(path).lexically_normal();
  if (!normal.is_absolute()) return normal.generic_string();
  const fs::path relative = normal.lexically_relative(working_directory);
  if (relative.empty() || *relative.begin() == "..") return normal.generic_string();
  return relative.generic_string();
}

}  // namespace advolint
