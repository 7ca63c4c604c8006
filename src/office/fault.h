#pragma once

#include <tl/expected.hpp>

#include "text/phrase.h"

namespace advolint {

/// Why a file of an office program cannot be read.
struct OfficeFault {
  Phrase because;  ///< "an encrypted file"
  Phrase remedy;   ///< "save it without a password"
};

template <class T>
using OfficeResult = tl::expected<T, OfficeFault>;

}  // namespace advolint
