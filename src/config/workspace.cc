#include "config/workspace.h"

#include <algorithm>

namespace advolint {
namespace {

std::string_view handle_among(const std::vector<Handle>& handles, std::string_view platform) {
  const auto it = std::ranges::find(handles, platform, &Handle::platform);
  return it != handles.end() ? std::string_view(it->name) : std::string_view();
}

template <class Entry>
const Entry* by_id(const std::optional<std::vector<Entry>>& entries, std::string_view id) {
  if (!entries) return nullptr;
  const auto it = std::ranges::find(*entries, id, &Entry::id);
  return it != entries->end() ? &*it : nullptr;
}

}  // namespace

std::string_view Official::handle_on(std::string_view platform) const {
  return handle_among(handles, platform);
}

std::string_view Official::surname() const {
  std::string_view words = name;
  while (words.ends_with(' ')) words.remove_suffix(1);
  return words.substr(words.rfind(' ') + 1);  // npos + 1 is 0: a single word
}

std::string_view Partner::handle_on(std::string_view platform) const {
  return handle_among(handles, platform);
}

const Official* Workspace::official(std::string_view id) const { return by_id(officials, id); }

const Campaign* Workspace::campaign(std::string_view id) const { return by_id(campaigns, id); }

const DataDocument* Workspace::document(std::string_view key) const {
  const auto stated = [](const std::optional<DataDocument>& it) { return it ? &*it : nullptr; };
  if (key == "strategy") return stated(strategy);
  if (key == "response-plan") return stated(response_plan);
  if (key == "team") return stated(team);
  const auto found = typed_documents.find(key);
  return found == typed_documents.end() ? nullptr : &found->second;
}

std::vector<std::string> default_packs() {
  return {"platforms", "hygiene", "accessibility", "ala-toolkit", "community", "channel-habits"};
}

Workspace empty_workspace() {
  return {.root = ".",
          .drafts = {"**"},
          .packs = default_packs(),
          .platforms = built_in_platforms(),
          .language = {}};
}

}  // namespace advolint
