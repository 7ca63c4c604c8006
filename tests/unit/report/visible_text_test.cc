#include "report/visible_text.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("what could steer a terminal is shown, not sent", "[report][visible-text]") {
  struct Case {
    std::string_view bytes, text;
  };
  const auto it = GENERATE(values<Case>({
      {"plain é \U0001F4DA", "plain é \U0001F4DA"},
      {"\x1b[31mred", "␛[31mred"},
      {std::string_view("a\0b", 3), "a␀b"},
      {"bell\x07 delete\x7F", "bell␇ delete␡"},
      {"\u009B31m", "<U+009B>31m"},
      {"line\nends\r\n\tand\u2028more", "line␊ends␍␊␉and<U+2028>more"},
      {"\u202Eevil\u2069", "<U+202E>evil<U+2069>"},
      {"\u200Fmark", "<U+200F>mark"},
      {"\xFF\xC3", "\uFFFD\uFFFD"},
      {"\U0001F469\u200D\U0001F467", "\U0001F469\u200D\U0001F467"},
  }));
  CHECK(visible_text(it.bytes) == it.text);
}

TEST_CASE("tabs of a line go to the next multiple of eight cells", "[report][visible-text]") {
  CHECK(make_visible("\ta").text == "        a");
  CHECK(make_visible("1234567\ta").text == "1234567 a");
  CHECK(make_visible("12345678\ta").text == "12345678        a");
  CHECK(make_visible("\u56FE\ta").text == "\u56FE      a");
}

TEST_CASE("an offset inside a character stands where the character begins",
          "[report][visible-text]") {
  const VisibleLine line = make_visible("a\u56FEb");
  CHECK(line.stop_at(1).cells == 1);
  CHECK(line.stop_at(2).cells == 1);
  CHECK(line.stop_at(4).cells == 3);
  CHECK(line.stop_at(5).cells == 4);
}

}  // namespace advolint
