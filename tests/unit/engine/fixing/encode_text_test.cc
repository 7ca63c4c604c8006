#include "engine/fixing/encode_text.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("text is written as each encoding writes it", "[engine][fix]") {
  using namespace std::string_literals;
  CHECK(encode_text("é\U0001F4DA", Encoding::Utf8) == "é\U0001F4DA");
  CHECK(encode_text("é\U0001F4DA", Encoding::Utf16LittleEndian) == "\xE9\x00\x3D\xD8\xDA\xDC"s);
  CHECK(encode_text("é\U0001F4DA", Encoding::Utf16BigEndian) == "\x00\xE9\xD8\x3D\xDC\xDA"s);
  CHECK(encode_text("é", Encoding::Windows1252) == "\xE9");
  CHECK(encode_text("é", Encoding::MacRoman) == "\x8E");
}

TEST_CASE("what an encoding has no sign for is not written", "[engine][fix]") {
  CHECK_FALSE(encode_text("a\U0001F4DA", Encoding::Windows1252));
  CHECK_FALSE(encode_text("\u2060", Encoding::MacRoman));
}

}  // namespace advolint
