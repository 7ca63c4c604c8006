#pragma once

#include <tl/expected.hpp>

#include "text/phrase.h"

namespace advolint {

/// What went wrong outside the program: a file that cannot be read, a folder that is not there.
/// Faults in what a user wrote are Diagnostics, not Errors.
struct Error {
  Phrase message;  ///< lower case, no final full stop
};

template <class T>
using Result = tl::expected<T, Error>;

}  // namespace advolint
