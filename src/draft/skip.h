#pragma once

#include <optional>
#include <string_view>

#include "draft/draft.h"
#include "text/source_file.h"

namespace advolint {

/// Whether the user named the file, rather than a folder that holds it.
enum class Named { No, Yes };

/// Why a file holds no post that can be read, by its name; nothing if it may hold one. A named file
/// may be a template, be hidden or have any extension that tells of no other format.
std::optional<Skip> reason_to_skip(std::string_view path, Named named);

/// As above, or because of its bytes.
std::optional<Skip> reason_to_skip(const SourceFile& file, Named named);

}  // namespace advolint
