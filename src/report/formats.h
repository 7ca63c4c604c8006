#pragma once

#include <string>

#include "report/reporter.h"

namespace advolint {

// Each in a file of its own; reporters.cc lists them.

std::string render_text(const Report& report, const RenderOptions& options);
std::string render_json(const Report& report, const RenderOptions& options);

}  // namespace advolint
