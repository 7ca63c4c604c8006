#pragma once

#include <string_view>

#include "text/phrase.h"
#include "text/source_file.h"

namespace advolint {

/// Whether the user named the file, rather than a folder that holds it.
enum class Named { No, Yes };

/// Why a file holds no post, by its name: "a README"; empty if it may hold one. A named file may be
/// a template, be hidden or have any extension.
Phrase reason_to_skip(std::string_view path, Named named);

/// As above, or because its bytes are binary.
Phrase reason_to_skip(const SourceFile& file, Named named);

}  // namespace advolint
