#pragma once

#include <optional>
#include <string>

#include "text/result.h"

namespace advolint {

/// Replaces the bytes of the file at `path`, which were `before`, at once: whoever reads it sees
/// the old bytes or the new ones. Its mode and owner stay, and so does a link that leads to it. A
/// file with several names is written in place, since all of them would not follow otherwise.
/// Nothing where all went well; where not, the file is what it was.
std::optional<Error> replace_file(const std::string& path, const std::string& before,
                                  const std::string& after);

/// Makes the file at `path`, or replaces what it holds, at once. Nothing where all went well; where
/// not, nothing was made and the file is what it was.
std::optional<Error> put_file(const std::string& path, const std::string& bytes);

/// Makes or overwrites the file at `path`, which may be a device. Nothing where all went well.
/// Links that lead out of the repository are not followed, here and above.
std::optional<Error> write_file(const std::string& path, const std::string& bytes);

}  // namespace advolint
