#pragma once

#include <string>

#include "report/reporter.h"

namespace advolint {

/// Those that the program itself asks for; all others are found by name.
std::string render_text(const Report& report, const RenderOptions& options);
std::string render_json(const Report& report, const RenderOptions& options);

}  // namespace advolint
