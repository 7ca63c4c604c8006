#include "office/shared_strings.h"

#include <charconv>

#include "office/xml.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// "_x000D_", as XML cannot write every character.
std::string unescaped(std::string_view text) {
  constexpr std::size_t kSize = 7;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view sign = text.substr(at, kSize);
    unsigned value = 0;
    const bool may_be = sign.size() == kSize && sign.starts_with("_x") && sign.back() == '_';
    const char* const end = sign.data() + kSize - 1;
    if (may_be && std::from_chars(sign.data() + 2, end, value, 16).ptr == end) {
      const bool is_half = value >= 0xD800 && value <= 0xDFFF;  // of a character
      if (value != '\r' && !is_half) utf8::append(out, value);
      at += kSize;
    } else {
      out += text[at++];
    }
  }
  return out;
}

}  // namespace

std::string words_of(pugi::xml_node rich_text) {
  std::string words;
  for (const pugi::xml_node it : rich_text.children()) {
    const std::string_view name = xml::name_of(it);
    if (name == "t") words += it.text().get();
    if (name == "r") words += xml::child(it, "t").text().get();
  }
  return words.find("_x") == std::string::npos ? words : unescaped(words);
}

std::vector<std::string> shared_strings(pugi::xml_node root) {
  std::vector<std::string> strings;
  for (const pugi::xml_node it : root.children())
    if (xml::name_of(it) == "si") strings.push_back(words_of(it));
  return strings;
}

}  // namespace advolint
