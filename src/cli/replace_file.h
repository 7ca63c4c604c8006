#pragma once

#include <optional>
#include <string>

#include "text/result.h"

namespace advolint {

/// Makes or overwrites the file at `path`, which may be a device. Nothing where all went well.
std::optional<Error> write_file(const std::string& path, const std::string& bytes);

}  // namespace advolint
