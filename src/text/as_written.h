#pragma once

#include <string_view>

namespace advolint {

/// Whether the words of a text file are in its bytes as its readers see them, so that a word which
/// is not among the bytes is not among the words: UTF-8, or another encoding that has ASCII as it
/// is, and no entity, escape, comment or other markup within a word. Linear, a look.
bool reads_as_written(std::string_view bytes);

}  // namespace advolint
