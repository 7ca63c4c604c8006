#include "facts/known_handles.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "text/characters.h"

namespace advolint {
namespace {

void add_all(const std::vector<Handle>& handles, std::string_view platform,
             std::set<std::string>& known) {
  for (const Handle& handle : handles) {
    if (handle.platform == platform) known.insert(fold_case(handle.name));
  }
}

/// Every handle on `platform` that the workspace states, case-folded.
std::set<std::string> handles_on(const Workspace& workspace, std::string_view platform) {
  std::set<std::string> known;
  if (workspace.organisation) add_all(workspace.organisation->handles, platform, known);
  if (workspace.officials) {
    for (const Official& it : *workspace.officials) add_all(it.handles, platform, known);
  }
  if (workspace.campaigns) {
    for (const Campaign& campaign : *workspace.campaigns) {
      for (const Partner& it : campaign.partners) add_all(it.handles, platform, known);
    }
  }
  return known;
}

bool is_handle_character(char it) {
  return (it >= 'a' && it <= 'z') || (it >= 'A' && it <= 'Z') || (it >= '0' && it <= '9') ||
         it == '.' || it == '-' || it == '_';
}

/// The handle after the sign at `at`, without what ends a sentence.
std::string_view handle_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && is_handle_character(text[end])) ++end;
  while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  return text.substr(at + 1, end - at - 1);
}

}  // namespace

void add_known_handles(std::string_view text, const Workspace& workspace, const Platform& platform,
                       std::vector<Entity>& entities) {
  std::optional<std::set<std::string>> known;  // gathered where a handle is no mention yet
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    if (at > 0 && is_handle_character(text[at - 1])) continue;
    const std::string_view handle = handle_at(text, at);
    if (handle.empty()) continue;
    const TextSpan span{static_cast<std::uint32_t>(at),
                        static_cast<std::uint32_t>(at + 1 + handle.size())};
    const auto next = std::ranges::lower_bound(entities, span.begin, {},
                                               [](const Entity& it) { return it.span.begin; });
    const bool is_there = next != entities.end() && next->span.overlaps(span);
    if (is_there) continue;
    if (!known) known = handles_on(workspace, platform.id);
    if (!known->contains(fold_case(handle))) continue;
    entities.insert(next, {.kind = EntityKind::Mention, .span = span, .text = std::string(handle)});
  }
}

}  // namespace advolint
