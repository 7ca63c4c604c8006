#pragma once

#include <cstdint>
#include <string>

#include "text/result.h"

namespace advolint {

/// What a draft may weigh: far more than a year of posts, and little enough to hold in memory.
inline constexpr std::uint32_t kMaxDraftBytes = 64U << 20U;

/// What advolint.yaml, a data file or a rule pack may weigh.
inline constexpr std::uint32_t kMaxYamlBytes = 8U << 20U;

/// The bytes of a regular file. An Error names the path and says what is the matter: it does not
/// exist, is a folder, may not be read, is larger than `limit_bytes`.
Result<std::string> read_file(const std::string& path, std::uint32_t limit_bytes);

}  // namespace advolint
