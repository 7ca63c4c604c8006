#pragma once

#include <string>

#include "yaml/node.h"

namespace advolint::yaml {

/// `node` on one line, as YAML that reads as the same node: "{ with: [lee], date: 2026-03-01 }".
std::string write_flow(const Node& node);

/// A mapping with each of its keys on a line of its own, and under a key each mapping of a list on
/// one, too. Ends with a line end, unless it is empty.
std::string write_lines(const Node& mapping);

}  // namespace advolint::yaml
