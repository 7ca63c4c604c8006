#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/encoding.h"
#include "text/span.h"

namespace advolint {

/// Words that were UTF-8 and were read as if they were in another encoding: "cafÃ©" for "café".
struct WronglyDecoded {
  TextSpan span;
  Encoding read_as = Encoding::Windows1252;  ///< or MacRoman
  std::string meant;
};

/// The words of `text`, valid UTF-8, that were wrongly decoded, in order, each once however often
/// it happened to it. Letters that could be meant ("AMANHÃ”") are left alone unless there are as
/// many others in the text that cannot.
std::vector<WronglyDecoded> find_wrongly_decoded(std::string_view text);

}  // namespace advolint
