#include "draft/invalid_text.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::string_view kFault = "invalid-text";
constexpr std::string_view kLost = "\xEF\xBF\xBD";

std::string in_hexadecimal(std::string_view bytes) {
  std::string digits;
  for (const char byte : bytes) {
    if (!digits.empty()) digits += ' ';
    digits += fmt::format("{:02X}", static_cast<unsigned char>(byte));
  }
  return digits;
}

/// At its first character that is not ASCII: the first that others would see wrong.
void report_encoding(const SourceFile& file, std::vector<LayoutFault>& faults) {
  const auto first = std::ranges::find_if(
      file.bytes(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
  const auto begin = static_cast<std::uint32_t>(first - file.bytes().begin());
  const std::uint32_t size = utf8::decode(file.bytes(), begin).length_bytes;
  faults.push_back({std::string(kFault),
                    {begin, begin + size},
                    {{"encoding", std::string(name_of(file.encoding()))}}});
}

void report_lost(const SourceFile& file, std::vector<LayoutFault>& faults) {
  const std::string_view bytes = file.bytes();
  for (std::size_t at = bytes.find(kLost); at != std::string_view::npos;) {
    std::size_t end = at;
    while (bytes.substr(end, kLost.size()) == kLost) end += kLost.size();
    faults.push_back({std::string(kFault),
                      {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                      {{"lost", std::to_string((end - at) / kLost.size())}}});
    at = bytes.find(kLost, end);
  }
}

}  // namespace

void report_invalid_text(const SourceFile& file, std::vector<LayoutFault>& faults) {
  if (file.encoding() == Encoding::Windows1252 || file.encoding() == Encoding::MacRoman)
    return report_encoding(file, faults);
  for (const SourceSpan span : utf8::ill_formed(file.bytes()))
    faults.push_back({std::string(kFault), span, {{"found", in_hexadecimal(file.text(span))}}});
  report_lost(file, faults);
}

}  // namespace advolint
