#pragma once

#include <string>

#include "yaml/reader.h"

namespace advolint::yaml {

/// Asks in a fix of the fault that was reported last whether `meant` was meant at `span`.
void suggest(const Context& context, SourceSpan span, std::string meant);

}  // namespace advolint::yaml
