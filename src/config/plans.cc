#include "config/plans.h"

#include <fmt/format.h>

#include "config/entry_values.h"
#include "config/shapes/shapes.h"
#include "config/twins.h"

namespace advolint {
namespace {

/// The entries of `key` that are words, or maps with an id.
void check_ids(const yaml::Context& context, const yaml::Node& root, std::string_view key) {
  const yaml::Node* list = root.find(key);
  if (list == nullptr) return;
  Twins twins(Level::Error, "duplicate-id");
  for (const yaml::Node& item : list->items) {
    const yaml::Node* id = item.is_scalar() ? &item : item.find("id");
    if (id == nullptr || !id->is_scalar()) continue;
    twins.add(context, id->scalar, id->span,
              Phrase("the id '{}' is taken by an entry before", id->scalar));
  }
}

/// The handle of a channel that is a map.
void check_channel(const yaml::Context& context, const yaml::Node& channel,
                   const PlatformTable& platforms, HandleTwins& twins) {
  const yaml::Node* name = channel.find("platform");
  const yaml::Node* handle = channel.find("handle");
  if (name == nullptr || handle == nullptr || !handle->is_scalar()) return;
  const Platform* platform = platforms.find(name->scalar);
  if (platform == nullptr) return;
  const yaml::Word word{.text = handle->scalar, .span = handle->span};
  handle_on(context, word, *platform);
  twins.add(context, word, *platform);
}

}  // namespace

void check_strategy(const yaml::Context& context, const yaml::Node& root, const ShapeFacts& facts) {
  check_shape(context, root, kStrategyShape, facts);
  check_ids(context, root, "goals");
  check_ids(context, root, "audiences");
  const yaml::Node* channels = root.find("channels");
  if (channels == nullptr) return;
  HandleTwins twins;
  for (const yaml::Node& channel : channels->items) {
    check_channel(context, channel, facts.platforms, twins);
  }
}

void check_response_plan(const yaml::Context& context, const yaml::Node& root,
                         const ShapeFacts& facts) {
  check_shape(context, root, kResponsePlanShape, facts);
}

void check_team(const yaml::Context& context, const yaml::Node& list, const ShapeFacts& facts) {
  UniqueIds ids;
  NameTwins names;
  for (const yaml::Node& item : list.items) {
    check_shape(context, item, kTeamMemberShape, facts);
    if (!item.is_mapping()) continue;
    yaml::MapReader member(context, item, kTeamMemberShape.what);
    if (const auto id = member.word("id")) ids.add(context, *id);
    names.add(member);
  }
}

}  // namespace advolint
