#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace advolint {

/// Where the destination of a Markdown link or image stands. Offsets count into the Markdown.
struct LinkDestination {
  std::uint32_t text_end = 0;  ///< of the "]" that ends the link's text
  std::uint32_t begin = 0;     ///< of the URL as typed, or of the reference, brackets included
  std::uint32_t end = 0;
  std::uint32_t link_end = 0;  ///< after the whole link
  bool is_reference = false;
};

/// Finds the destination of the link whose text was read up to `text_end`; marks of emphasis and
/// code may be between it and the "]". The Markdown parser has found that there is a link; this
/// only finds out where it was typed. Nothing if there is no "]".
std::optional<LinkDestination> find_link_destination(std::string_view markdown,
                                                     std::uint32_t text_end);

}  // namespace advolint
