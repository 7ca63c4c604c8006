#include "picture/decoder.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace advolint {
namespace {

/// What the libraries say of a file that is not all there: libjpeg's warning, and what libpng says
/// when it asks for more.
constexpr std::array<std::string_view, 4> kBreaksOff = {
    "Premature end", "Read Error", "Not enough image data", "read beyond end of data"};

}  // namespace

Phrase in_our_words(std::string_view complaint) {
  const bool breaks_off = std::ranges::any_of(
      kBreaksOff, [&](std::string_view it) { return complaint.find(it) != complaint.npos; });
  if (breaks_off || complaint.empty()) return Phrase("it breaks off");
  std::string words(complaint.substr(0, complaint.find_last_not_of(" .\n") + 1));
  // "IDAT: CRC error" begins with a name, "Corrupt JPEG data" with a word.
  if (words.size() > 1 && std::islower(static_cast<unsigned char>(words[1])) != 0) {
    words.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
  }
  return words;
}

}  // namespace advolint
