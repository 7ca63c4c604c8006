#pragma once

#include <optional>

#include "text/encoding.h"

namespace advolint {

/// What `byte` stands for in Windows-1252 or MacRoman. The five bytes that Windows-1252 leaves open
/// stand for control characters, as browsers have it.
char32_t decode_byte(Encoding encoding, unsigned char byte);

/// The byte that stands for `code_point` in Windows-1252 or MacRoman, if there is one.
std::optional<unsigned char> encode_byte(Encoding encoding, char32_t code_point);

}  // namespace advolint
