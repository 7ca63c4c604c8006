#pragma once

#include <optional>
#include <string>
#include <vector>

#include "config/scheduler.h"
#include "facts/post_context.h"
#include "text/phrase.h"

namespace advolint {

/// What a scheduler would refuse a post for.
struct Refusal {
  std::string name;            ///< "no-time", "picture-file", …
  Phrase what;                 ///< "it has no time"
  Phrase remedy;               ///< "say when it goes out"
  std::optional<Location> at;  ///< what is to be changed; nothing: the post
};

/// All that `scheduler` would refuse the post for, as it stands. Nothing for a post without a day,
/// which nobody would import.
std::vector<Refusal> refusals_of(const PostContext& post, const Scheduler& scheduler);

/// Whether `file` is an address on the web.
bool is_web_address(std::string_view file);

}  // namespace advolint
