#pragma once

#include <span>
#include <string_view>

namespace advolint {

/// A file compiled into the binary.
struct EmbeddedFile {
  std::string_view path;     ///< relative to `rules/`, such as "platforms/x.yaml"
  std::string_view content;  ///< bytes, as they are in the repository
};

/// Everything that rules/embedded.txt lists, in that order, but the words of languages: see
/// built_in_languages().
std::span<const EmbeddedFile> embedded_rules();

}  // namespace advolint
