#include "text/encoding.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "text/source_file.h"

namespace advolint {
namespace {

std::string utf16(std::u16string_view text, bool is_big) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8U);
    const char low = static_cast<char>(unit & 0xFFU);
    bytes += is_big ? high : low;
    bytes += is_big ? low : high;
  }
  return bytes;
}

/// "UTF-16: text".
std::string read_as(std::string bytes) {
  const DecodedText decoded = decode_text(std::move(bytes));
  return std::string(name_of(decoded.encoding)) + ": " + decoded.text;
}

}  // namespace

TEST_CASE("text in UTF-16 is decoded by its byte order mark", "[text][encoding]") {
  CHECK(read_as(utf16(u"\uFEFFCafé 📚", false)) == "UTF-16: \uFEFFCafé 📚");
  CHECK(read_as(utf16(u"\uFEFFCafé 📚", true)) == "UTF-16: \uFEFFCafé 📚");
  CHECK(read_as(utf16(u"\uFEFF", false)) == "UTF-16: \uFEFF");
}

TEST_CASE("text in UTF-16 is decoded without a mark where it is plain", "[text][encoding]") {
  CHECK(read_as(utf16(u"The café is open.\n", false)) == "UTF-16: The café is open.\n");
  CHECK(read_as(utf16(u"The café is open.\n", true)) == "UTF-16: The café is open.\n");
  const std::string binary("\0\1\2\3 the\0\0 data\0\0\0\0\0\0", 21);
  CHECK(read_as(binary) == "UTF-8: " + binary);
  const std::string few("a\0b\0", 4);
  CHECK(read_as(few) == "UTF-8: " + few);
}

TEST_CASE("half a pair and half a unit of UTF-16 become U+FFFD", "[text][encoding]") {
  std::u16string lone = u"\uFEFFa?b";
  lone[2] = 0xD83D;
  CHECK(read_as(utf16(lone, false)) == "UTF-16: \uFEFFa\uFFFDb");
  CHECK(read_as(utf16(u"\uFEFFab", false) + "c") == "UTF-16: \uFEFFab\uFFFD");
}

TEST_CASE("text in Windows-1252 is decoded where it is plain", "[text][encoding]") {
  CHECK(read_as("We don\x92t close.") == "Windows-1252: We don’t close.");
  CHECK(read_as("\x93Open\x94 \x96 every day") == "Windows-1252: “Open” – every day");
  CHECK(read_as("\xBFQu\xE9 est\xE1s leyendo?") == "Windows-1252: ¿Qué estás leyendo?");
  CHECK(read_as("A caf\xE9 for readers.") == "Windows-1252: A café for readers.");
  CHECK(read_as("Gr\xFC\xDF"
                "e aus K\xF6ln, 5 \x80") == "Windows-1252: Grüße aus Köln, 5 €");
}

TEST_CASE("text in MacRoman is decoded where it is plain", "[text][encoding]") {
  CHECK(read_as("\xC0Qu\x8E est\x87s leyendo?") == "MacRoman: ¿Qué estás leyendo?");
  CHECK(read_as("We don\xD5t close.") == "MacRoman: We don’t close.");
  CHECK(read_as("Una acci\x97n de la campa\x96"
                "a") == "MacRoman: Una acción de la campaña");
}

TEST_CASE("UTF-8 stays as it is, with its faults", "[text][encoding]") {
  CHECK(read_as("Café, don’t 📚") == "UTF-8: Café, don’t 📚");
  CHECK(read_as("Café, caf\xE9") == "UTF-8: Café, caf\xE9");
  CHECK(read_as("\xEF\xBB\xBF"
                "caf\xE9") ==
        "UTF-8: \xEF\xBB\xBF"
        "caf\xE9");
  CHECK(read_as("M\xEB-n \xF0\x9F **b**") == "UTF-8: M\xEB-n \xF0\x9F **b**");
  CHECK(read_as("Tea \xFF time") == "UTF-8: Tea \xFF time");
}

TEST_CASE("text in an encoding that is not known stays as it is", "[text][encoding]") {
  // "Библиотека открыта" in Windows-1251, "図書館は開いています" in Shift JIS.
  CHECK(read_as("\xC1\xE8\xE1\xEB\xE8\xEE\xF2\xE5\xEA\xE0 \xEE\xF2\xEA\xF0\xFB\xF2\xE0")
            .starts_with("UTF-8: "));
  CHECK(read_as("\x90\x7D\x8F\x91\x8A\xD9\x82\xCD\x8A\x4A\x82\xA2\x82\xC4\x82\xA2\x82\xDC\x82\xB7")
            .starts_with("UTF-8: "));
}

TEST_CASE("every offset of a decoded file leads back to its bytes", "[text][encoding]") {
  const SourceFile wide("a.txt", decode_text(utf16(u"\uFEFFé 📚\nb", false)));
  CHECK(wide.bytes() == "\uFEFFé 📚\nb");
  CHECK(wide.raw_offset(0) == 0);
  CHECK(wide.raw_offset(3) == 2);    // é
  CHECK(wide.raw_offset(5) == 4);    // blank
  CHECK(wide.raw_offset(6) == 6);    // 📚
  CHECK(wide.raw_offset(10) == 10);  // line end
  CHECK(wide.raw_offset(11) == 12);  // b
  CHECK(wide.raw_span({11, 12}) == RawSpan{12, 14});

  const SourceFile narrow("a.txt", decode_text("\xBFQu\xE9 est\xE1s?"));
  CHECK(narrow.raw_offset(narrow.size_bytes()) == 11);
  CHECK(narrow.raw_span({4, 6}) == RawSpan{3, 4});  // é

  const SourceFile plain("a.txt", decode_text("¿Qué?"));
  CHECK(plain.raw_span({2, 5}) == RawSpan{2, 5});
  CHECK(plain.encoding() == Encoding::Utf8);
}

}  // namespace advolint
