#include "report/json_text.h"

#include <string_view>

#include <fmt/format.h>

#include "report/visible_text.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// Nearly every byte: printable ASCII that begins no command.
bool is_harmless(char byte) { return byte >= ' ' && byte <= '~' && byte != '#'; }

}  // namespace

std::string json_text(const Json& value, int indent) {
  const std::string text = value.dump(indent, ' ', false, Json::error_handler_t::replace);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_harmless(text[at])) {
      out += text[at++];
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(text, at);
    const std::string_view bytes = std::string_view(text).substr(at, decoded.length_bytes);
    const std::string_view rest = std::string_view(text).substr(at);
    // Outside of strings there is none of these but line ends. All are below U+10000.
    if (bytes != "\n" && !stand_in_for(decoded.code_point).empty()) {
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(decoded.code_point));
      at += bytes.size();
    } else if (rest.starts_with("##[")) {
      out += "#\\u0023";
      at += 2;
    } else {
      out += bytes;
      at += bytes.size();
    }
  }
  return out;
}

}  // namespace advolint
