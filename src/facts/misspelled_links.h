#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// A web address whose beginning is misspelled, so that it opens nothing: "htps://example.org",
/// "https:/example.org".
struct MisspelledLink {
  TextSpan span;        ///< the whole address
  std::string opening;  ///< "htps://"
  std::string wanted;   ///< the address as it was meant
};

/// In order. Linear.
std::vector<MisspelledLink> find_misspelled_links(std::string_view text);

}  // namespace advolint
