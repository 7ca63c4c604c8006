#include "files/handed_files.h"

#include <utility>

#include "files/faults.h"

namespace advolint {

void HandedFiles::hand(const std::string& path, std::string bytes) {
  handed_[absolute(path)] = std::make_shared<const std::string>(std::move(bytes));
}

const std::string* HandedFiles::find(const std::string& path) const {
  if (handed_.empty()) return nullptr;
  const auto found = handed_.find(absolute(path));
  return found == handed_.end() ? nullptr : found->second.get();
}

FileKind HandedFiles::kind(const std::string& path) const {
  return find(path) != nullptr ? FileKind::File : below_->kind(path);
}

FileKind HandedFiles::own_kind(const std::string& path) const {
  const FileKind kind = below_->own_kind(path);
  return kind == FileKind::Missing && find(path) != nullptr ? FileKind::File : kind;
}

Result<std::string> HandedFiles::read(const std::string& path, std::uint32_t limit_bytes) const {
  const std::string* handed = find(path);
  if (handed == nullptr) return below_->read(path, limit_bytes);
  if (handed->size() > limit_bytes) return cannot_read(path, too_large(limit_bytes));
  return *handed;
}

std::optional<FileBeginning> HandedFiles::read_beginning(const std::string& path,
                                                         std::uint64_t most_bytes) const {
  const std::string* handed = find(path);
  if (handed == nullptr) return below_->read_beginning(path, most_bytes);
  return FileBeginning{.bytes = handed->substr(0, most_bytes), .size_bytes = handed->size()};
}

std::error_code HandedFiles::visit(const std::string& folder,
                                   const std::function<bool(const FolderEntry&)>& visit) const {
  return below_->visit(folder, visit);
}

std::optional<std::string> HandedFiles::canonical(const std::string& path) const {
  auto real = below_->canonical(path);
  return real || find(path) == nullptr ? real : std::optional(absolute(path));
}

std::optional<std::string> HandedFiles::read_link(const std::string& path) const {
  return below_->read_link(path);
}

}  // namespace advolint
