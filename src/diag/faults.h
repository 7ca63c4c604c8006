#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/phrasebook.h"

namespace advolint {

/// What is known of a fault that no rule pack words: one of YAML, configuration, packs or data
/// files.
struct FaultInfo {
  std::string title;
  std::string why;
};

/// Explains a name such as "config-unknown-key"; nothing if there is no such fault.
std::optional<FaultInfo> explain_fault(std::string_view name, const Phrasebook& phrases = {});

}  // namespace advolint
