#include "text/utf8.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("ill-formed UTF-8 is replaced by one U+FFFD for each maximal subpart", "[text][utf8]") {
  struct Case {
    std::string_view bytes, text;
  };
  // The examples of The Unicode Standard 15.0, tables 3-8 to 3-11.
  const auto it = GENERATE(values<Case>({
      {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"},
      {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"},
      {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA\uFFFD\uFFFDB"},
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "\uFFFD\uFFFD\uFFFD\uFFFDA"},
      {"caf\xC3\xA9 \xF0\x9F\x93\x9A", "caf\u00E9 \U0001F4DA"},
      {"", ""},
  }));
  CHECK(utf8::replace_ill_formed(it.bytes) == it.text);
}

TEST_CASE("masking ill-formed bytes keeps every offset", "[text][utf8]") {
  CHECK(utf8::mask_ill_formed("M\xEB- \xE1\x80 ok") == "M?- ?? ok");
}

TEST_CASE("encoding gives back what decoding read", "[text][utf8]") {
  for (const char32_t code_point : {U'\0', U'A', U'\u00E9', U'\u20AC', U'\uFFFD', U'\U0001F4DA'}) {
    std::string bytes;
    utf8::append(bytes, code_point);
    const utf8::Decoded decoded = utf8::decode(bytes, 0);
    CHECK(decoded.code_point == code_point);
    CHECK(decoded.length_bytes == bytes.size());
  }
}

}  // namespace advolint
