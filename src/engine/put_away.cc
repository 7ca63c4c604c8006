#include "engine/put_away.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "text/encoding.h"

namespace advolint {
namespace {

constexpr std::size_t kFewOpen = 64;

std::size_t hash_of(const SourceFile& file) { return std::hash<std::string_view>()(file.bytes()); }

}  // namespace

bool can_put_away(const SourceFile& file) {
  return file.office() == nullptr && file.encoding() == Encoding::Utf8;
}

PutAway put_away(const SourceFilePtr& file, Diagnostics& found, std::vector<CalendarPost>& posts) {
  PutAway draft{.file = std::make_shared<const SourceFile>(file->path(), std::string()),
                .hash = hash_of(*file)};
  const auto move_to_stand_in = [&](Location& place) {
    if (place.file == file) place.file = draft.file;
  };
  for (Diagnostic& it : found) {
    move_to_stand_in(it.location);
    for (Note& note : it.notes) move_to_stand_in(note.location);
  }
  for (CalendarPost& it : posts) {
    move_to_stand_in(it.at);
    if (it.when && it.when->stated_at) move_to_stand_in(*it.when->stated_at);
  }
  return draft;
}

void ReadAgain::add(const PutAway& draft, const std::string& path) {
  drafts_.emplace(draft.file.get(),
                  Draft{.away = draft, .path = path == draft.file->path() ? std::string() : path});
}

void ReadAgain::put_back(Diagnostics& found) {
  std::erase_if(found, [&](Diagnostic& it) { return !put_back(it); });
}

bool ReadAgain::put_back(Diagnostic& finding) {
  std::erase_if(finding.notes, [&](Note& note) { return !put_back(note.location); });
  return put_back(finding.location);
}

bool ReadAgain::put_back(Location& place) {
  const auto draft = drafts_.find(place.file.get());
  if (draft == drafts_.end()) return true;
  if (draft->second.is_lost) return false;
  const auto open = open_.find(place.file.get());
  place.file = open == open_.end() ? read(draft->second) : open->second;
  return place.file != nullptr;
}

SourceFilePtr ReadAgain::read(Draft& draft) {
  const std::string& shown = draft.away.file->path();
  Result<std::string> bytes = files_.read(draft.path.empty() ? shown : draft.path, kMaxDraftBytes);
  if (bytes) {
    auto file = std::make_shared<const SourceFile>(shown, decode_text(std::move(*bytes)));
    if (hash_of(*file) == draft.away.hash) {
      if (open_.size() >= most_open_) close_unused();
      open_.emplace(draft.away.file.get(), file);
      return file;
    }
  }
  errors_.push_back(bytes ? Error{Phrase("{} changed while it was checked", shown)}
                          : bytes.error());
  draft.is_lost = true;
  return nullptr;
}

void ReadAgain::close_unused() {
  std::erase_if(open_, [](const auto& it) { return it.second.use_count() == 1; });
  most_open_ = std::max(kFewOpen, 2 * open_.size());
}

}  // namespace advolint
