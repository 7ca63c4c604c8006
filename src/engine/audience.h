#pragma once

#include <string>

#include "pack/rule.h"
#include "platform/platform.h"

namespace advolint {

/// Which posts a rule is for, in a sentence or two: "Posts whose topic is “advocacy”. Not those
/// whose kind is “reply” or “repost”."
std::string audience_of(const Rule& rule, const PlatformTable& platforms);

}  // namespace advolint
