#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <system_error>

#include "files/files.h"
#include "text/result.h"

namespace advolint {

/// "cannot read a.md: " and the reason.
tl::unexpected<Error> cannot_read(const std::string& path, const Phrase& reason);

/// "cannot write a.md: " and the reason.
Error cannot_write(const std::string& path, std::error_code fault);

/// What a system says, in the words of messages where they have any.
Phrase words_of(std::error_code fault);

/// Why what is of this kind is not to be read; nothing for a file.
std::optional<Phrase> why_not_read(FileKind kind);

Phrase too_large(std::uint32_t limit_bytes);

}  // namespace advolint
