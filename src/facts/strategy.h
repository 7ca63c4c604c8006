#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// A channel of the strategy: `channels: [{platform, handle, hours, …}]`.
struct Channel {
  const Platform* platform = nullptr;  ///< one that advolint knows
  const yaml::Node* entry = nullptr;   ///< a mapping
};

/// The value of `key` in the strategy; null if there is no strategy or it does not say.
const yaml::Node* strategy_value(const Workspace& workspace, std::string_view key);

/// Where `node` of the strategy stands. Only if there is a strategy.
Location in_strategy(const Workspace& workspace, const yaml::Node& node);

/// The word, or the words of the list, that `node` is; none for a null pointer.
std::vector<std::string> words_in(const yaml::Node* node);

/// The strategy's channels on platforms that advolint knows, in its order.
std::vector<Channel> channels_of(const Workspace& workspace);

/// The names of the team, in the case in which names are compared.
std::vector<std::string> team_names(const Workspace& workspace);

/// Whether `name`, a full or a given name, is one of `team`, which team_names gave.
bool is_one_of(const std::vector<std::string>& team, std::string_view name);

}  // namespace advolint
