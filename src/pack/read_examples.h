#pragma once

#include "pack/definition.h"
#include "yaml/reader.h"

namespace advolint {

/// Reads `examples:` of the rule that `reader` is at into `rule`, whose name is known. Examples are
/// required, a good one and a bad one: nothing else proves that the rule fires, and that it can be
/// silent.
void read_examples(yaml::MapReader& reader, RuleDefinition& rule);

}  // namespace advolint
