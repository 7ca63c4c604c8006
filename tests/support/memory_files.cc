#include "support/memory_files.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>
#include <vector>

#include "files/faults.h"

namespace advolint::testing {
namespace {

namespace fs = std::filesystem;

/// As many as Linux follows.
constexpr int kMostLinks = 40;

std::error_code fault(std::errc code) { return std::make_error_code(code); }

/// The last one first.
std::vector<std::string> names_backwards(const fs::path& path) {
  std::vector<std::string> names;
  for (const fs::path& it : path.relative_path())
    if (!it.empty()) names.push_back(it.string());
  std::ranges::reverse(names);
  return names;
}

std::string parent_of(const std::string& path) {
  return fs::path(path).parent_path().generic_string();
}

}  // namespace

MemoryFiles::MemoryFiles(std::string working_directory) : here_(std::move(working_directory)) {
  make_folders(here_);
}

void MemoryFiles::write(const std::string& path, std::string_view bytes) {
  const std::string target = resolve(path).value_or(absolute(path));
  make_folders(parent_of(target));
  entries_[target] = {.kind = FileKind::File, .content = std::string(bytes)};
}

void MemoryFiles::link(const std::string& path, const std::string& target) {
  const std::string own = absolute(path);
  make_folders(parent_of(own));
  entries_[own] = {.kind = FileKind::Link, .content = target};
}

const MemoryFiles::Entry* MemoryFiles::at(const std::string& path) const {
  const auto found = entries_.find(path);
  return found == entries_.end() ? nullptr : &found->second;
}

std::optional<std::string> MemoryFiles::resolve(const std::string& path, bool follows_last) const {
  std::vector<std::string> ahead = names_backwards(fs::path(here_) / path);
  fs::path real = "/";
  for (int links = 0; !ahead.empty();) {
    const std::string name = std::move(ahead.back());
    ahead.pop_back();
    if (name == "..") real = real.parent_path();
    if (name == ".." || name == ".") continue;
    const Entry* entry = at((real / name).generic_string());
    const bool is_last = ahead.empty();
    if (entry == nullptr && !is_last) return std::nullopt;
    if (entry == nullptr || entry->kind != FileKind::Link || (is_last && !follows_last)) {
      real /= name;
      continue;
    }
    if (++links > kMostLinks) return std::nullopt;
    if (entry->content.starts_with('/')) real = "/";
    std::ranges::copy(names_backwards(entry->content), std::back_inserter(ahead));
  }
  return real.generic_string();
}

const MemoryFiles::Entry* MemoryFiles::find(const std::string& path) const {
  const auto real = resolve(path);
  return real ? at(*real) : nullptr;
}

FileKind MemoryFiles::kind(const std::string& path) const {
  const Entry* entry = find(path);
  return entry == nullptr ? FileKind::Missing : entry->kind;
}

FileKind MemoryFiles::own_kind(const std::string& path) const {
  const auto own = resolve(path, false);
  const Entry* entry = own ? at(*own) : nullptr;
  return entry == nullptr ? FileKind::Missing : entry->kind;
}

Result<std::string> MemoryFiles::read(const std::string& path, std::uint32_t limit_bytes) const {
  if (const auto reason = why_not_read(kind(path))) return cannot_read(path, *reason);
  const std::string& bytes = find(path)->content;
  if (bytes.size() > limit_bytes) return cannot_read(path, too_large(limit_bytes));
  return bytes;
}

std::optional<FileBeginning> MemoryFiles::read_beginning(const std::string& path,
                                                         std::uint64_t most_bytes) const {
  const Entry* entry = find(path);
  if (entry == nullptr || entry->kind != FileKind::File) return std::nullopt;
  return FileBeginning{.bytes = entry->content.substr(0, most_bytes),
                       .size_bytes = entry->content.size()};
}

std::error_code MemoryFiles::visit(const std::string& folder,
                                   const std::function<bool(const FolderEntry&)>& visit) const {
  const auto real = resolve(folder);
  const Entry* entry = real ? at(*real) : nullptr;
  if (entry == nullptr) return fault(std::errc::no_such_file_or_directory);
  if (entry->kind != FileKind::Folder) return fault(std::errc::not_a_directory);
  const std::string beginning = *real == "/" ? *real : *real + '/';
  for (auto it = entries_.upper_bound(beginning);
       it != entries_.end() && it->first.starts_with(beginning); ++it) {
    const std::string name = it->first.substr(beginning.size());
    if (name.find('/') != std::string::npos) continue;
    if (!visit({.path = (fs::path(folder) / name).generic_string(), .kind = it->second.kind}))
      break;
  }
  return {};
}

std::optional<std::string> MemoryFiles::canonical(const std::string& path) const {
  auto real = resolve(path);
  return real && at(*real) != nullptr ? real : std::nullopt;
}

std::optional<std::string> MemoryFiles::read_link(const std::string& path) const {
  const auto own = resolve(path, false);
  const Entry* entry = own ? at(*own) : nullptr;
  if (entry == nullptr || entry->kind != FileKind::Link) return std::nullopt;
  return entry->content;
}

std::error_code MemoryFiles::make_folders(const std::string& folder) {
  const std::string real = real_path(folder);
  if (const Entry* entry = at(real); entry != nullptr)
    return entry->kind == FileKind::Folder ? std::error_code() : fault(std::errc::not_a_directory);
  if (real != "/") {
    if (const std::error_code code = make_folders(parent_of(real))) return code;
  }
  entries_.try_emplace(real);
  return {};
}

std::error_code MemoryFiles::remove(const std::string& path) {
  if (const auto own = resolve(path, false)) entries_.erase(*own);
  return {};
}

std::optional<Error> MemoryFiles::replace(const std::string& path, const std::string& before,
                                          const std::string& after) {
  const auto now = read(path, kMaxDraftBytes);
  if (!now || *now != before)
    return Error{Phrase("cannot write {}: it was changed in the meantime", path)};
  return do_put(path, after);
}

std::optional<Error> MemoryFiles::do_put(const std::string& path, const std::string& bytes) {
  const std::string target = real_path(path);
  if (kind(parent_of(target)) != FileKind::Folder)
    return cannot_write(path, fault(std::errc::no_such_file_or_directory));
  if (kind(target) == FileKind::Folder) return cannot_write(path, fault(std::errc::is_a_directory));
  entries_[target] = {.kind = FileKind::File, .content = bytes};
  return std::nullopt;
}

std::optional<Error> MemoryFiles::do_overwrite(const std::string& path, const std::string& bytes) {
  return do_put(path, bytes);
}

}  // namespace advolint::testing
