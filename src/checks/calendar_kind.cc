#include "checks/calendar_kind.h"

#include <algorithm>

#include "facts/strategy.h"
#include "text/characters.h"

namespace advolint {
std::string CalendarClaim::parameter(std::string_view name, std::string_view otherwise) const {
  const auto found = parameters.find(name);
  return found == parameters.end() ? std::string(otherwise) : found->second;
}

std::uint32_t CalendarClaim::number(std::string_view name, std::uint32_t otherwise) const {
  return number_in(parameters, name, otherwise);
}

std::optional<std::size_t> CalendarClaim::role(std::string_view name) const {
  const auto found = std::ranges::find(role_names, name);
  if (found == role_names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - role_names.begin());
}

std::vector<const CalendarPost*> posts_with(const CalendarGroup& group,
                                            std::optional<std::size_t> role) {
  std::vector<const CalendarPost*> posts;
  posts.reserve(group.posts.size());
  for (const GroupPost& it : group.posts) {
    if (!role || it.has_role(*role)) posts.push_back(it.post);
  }
  // Of one post, the order of groups puts its platforms side by side.
  const auto surplus = std::ranges::unique(posts, {}, &CalendarPost::id);
  posts.erase(surplus.begin(), surplus.end());
  return posts;
}

std::size_t count_posts(const CalendarGroup& group, std::optional<std::size_t> role) {
  return posts_with(group, role).size();
}

const yaml::Node* channel_of(const CalendarGroup& group) {
  const yaml::Node* of_platform = nullptr;
  for (const Channel& channel : channels_of(group.workspace)) {
    if (channel.platform != group.platform) continue;
    const yaml::Node* handle = channel.entry->find("handle");
    if (handle != nullptr && !group.account.empty() &&
        fold_case(handle->scalar) == fold_case(group.account)) {
      return channel.entry;
    }
    if (of_platform == nullptr) of_platform = channel.entry;
  }
  return group.account.empty() ? of_platform : nullptr;
}

const CalendarKind* find_calendar_kind(std::string_view name) {
  const auto kinds = calendar_kinds();
  const auto found = std::ranges::find(kinds, name, &CalendarKind::name);
  return found == kinds.end() ? nullptr : *found;
}

}  // namespace advolint
