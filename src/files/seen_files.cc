#include "files/seen_files.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <vector>

namespace advolint {
namespace {

/// An answer as text; no two answers to a question are the same.
std::string said(FileKind kind) { return {static_cast<char>('0' + static_cast<int>(kind))}; }

std::string said(const std::optional<std::string>& answer) { return answer ? "+" + *answer : "-"; }

std::string said(const Result<std::string>& bytes) {
  return bytes ? "+" + *bytes : "-" + bytes.error().message.text();
}

std::string said(const std::optional<FileBeginning>& beginning) {
  return beginning ? std::to_string(beginning->size_bytes) + " " + beginning->bytes : "-";
}

}  // namespace

void SeenFiles::note(Asked asked, const std::string& path, std::string_view answer,
                     std::uint64_t limit_bytes) const {
  answers_.insert_or_assign({asked, path, limit_bytes}, std::hash<std::string_view>()(answer));
}

bool SeenFiles::would_be_seen_in(const Files& files) const {
  const SeenFiles again(files);
  for (const auto& [question, answer] : answers_) {
    const auto& [asked, path, limit_bytes] = question;
    switch (asked) {
      case Asked::Here:
        static_cast<void>(again.working_directory());
        break;
      case Asked::Kind:
        static_cast<void>(again.kind(path));
        break;
      case Asked::OwnKind:
        static_cast<void>(again.own_kind(path));
        break;
      case Asked::Bytes:
        static_cast<void>(again.read(path, static_cast<std::uint32_t>(limit_bytes)));
        break;
      case Asked::Beginning:
        static_cast<void>(again.read_beginning(path, limit_bytes));
        break;
      case Asked::Names:
        again.visit(path, [](const FolderEntry&) { return true; });
        break;
      case Asked::Real:
        static_cast<void>(again.canonical(path));
        break;
      case Asked::Link:
        static_cast<void>(again.read_link(path));
        break;
    }
    if (again.answers_.at(question) != answer) return false;
  }
  return true;
}

const std::string& SeenFiles::working_directory() const {
  const std::string& answer = files_->working_directory();
  note(Asked::Here, {}, answer);
  return answer;
}

FileKind SeenFiles::kind(const std::string& path) const {
  const FileKind answer = files_->kind(path);
  note(Asked::Kind, path, said(answer));
  return answer;
}

FileKind SeenFiles::own_kind(const std::string& path) const {
  const FileKind answer = files_->own_kind(path);
  note(Asked::OwnKind, path, said(answer));
  return answer;
}

Result<std::string> SeenFiles::read(const std::string& path, std::uint32_t limit_bytes) const {
  Result<std::string> answer = files_->read(path, limit_bytes);
  note(Asked::Bytes, path, said(answer), limit_bytes);
  return answer;
}

std::optional<FileBeginning> SeenFiles::read_beginning(const std::string& path,
                                                       std::uint64_t most_bytes) const {
  auto answer = files_->read_beginning(path, most_bytes);
  note(Asked::Beginning, path, said(answer), most_bytes);
  return answer;
}

std::error_code SeenFiles::visit(const std::string& folder,
                                 const std::function<bool(const FolderEntry&)>& visit) const {
  std::vector<std::string> names;
  bool goes_on = true;
  const std::error_code fault = files_->visit(folder, [&](const FolderEntry& it) {
    names.push_back(it.path + said(it.kind));
    goes_on = goes_on && visit(it);
    return true;
  });
  std::ranges::sort(names);
  std::string answer = fault.message();
  for (const std::string& it : names) answer += '\0' + it;
  note(Asked::Names, folder, answer);
  return fault;
}

std::optional<std::string> SeenFiles::canonical(const std::string& path) const {
  auto answer = files_->canonical(path);
  note(Asked::Real, path, said(answer));
  return answer;
}

std::optional<std::string> SeenFiles::read_link(const std::string& path) const {
  auto answer = files_->read_link(path);
  note(Asked::Link, path, said(answer));
  return answer;
}

}  // namespace advolint
