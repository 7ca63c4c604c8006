#pragma once

#include <string_view>

#include "text/phrase.h"

namespace advolint {

/// A sort of files that are not written as text.
struct OtherFormat {
  enum class Purpose {
    Document,  ///< may hold drafts: people write such files for others to read
    Beside     ///< lies beside drafts: a picture, an archive
  };
  English name;    ///< "a Word file"
  English remedy;  ///< "save it as .txt or .md"
  Purpose purpose = Purpose::Document;
};

/// The format that an extension tells, in lower case and with its dot; null if it is none of these.
const OtherFormat* format_of_extension(std::string_view extension);

/// The format that the bytes of a file tell, whatever its name; null for text.
const OtherFormat* format_of_bytes(std::string_view bytes);

}  // namespace advolint
