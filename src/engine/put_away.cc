#include "engine/put_away.h"

#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "text/encoding.h"

namespace advolint {
namespace {

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

void ReadAgain::add(const PutAway& draft, std::string path) {
  drafts_.emplace(draft.file.get(), Draft{.path = std::move(path), .hash = draft.hash});
}

void ReadAgain::put_back(Diagnostics& found) {
  std::erase_if(found, [&](Diagnostic& it) {
    std::erase_if(it.notes, [&](Note& note) { return !put_back(note.location); });
    return !put_back(it.location);
  });
}

bool ReadAgain::put_back(Location& place) {
  const auto found = drafts_.find(place.file.get());
  if (found == drafts_.end()) return true;
  Draft& draft = found->second;
  if (!draft.is_read) {
    draft.file = read(place.file->path(), draft);
    draft.is_read = true;
  }
  if (draft.file == nullptr) return false;
  place.file = draft.file;
  return true;
}

SourceFilePtr ReadAgain::read(const std::string& shown, const Draft& draft) {
  Result<std::string> bytes = files_.read(draft.path, kMaxDraftBytes);
  if (!bytes) {
    errors_.push_back(bytes.error());
    return nullptr;
  }
  auto file = std::make_shared<const SourceFile>(shown, decode_text(std::move(*bytes)));
  if (hash_of(*file) == draft.hash) return file;
  errors_.push_back({Phrase("{} changed while it was checked", shown)});
  return nullptr;
}

}  // namespace advolint
