#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pack/compile_claim.h"

namespace advolint {

/// What a thing's values must or must not say, by name.
using ValueFilter = std::map<std::string, std::vector<std::string>, std::less<>>;

/// `with:` and `except:` of a claim.
void compile_filters(const RuleScope& scope, yaml::MapReader& reader, Claim& claim);

}  // namespace advolint
