#pragma once

#include <cstddef>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace advolint {

/// Texts of the pieces that links, tags and clusters are made of. The same seed gives the same
/// texts everywhere.
class RandomText {
 public:
  explicit RandomText(std::uint32_t seed) : engine_(seed) {}

  std::string next(std::span<const std::string_view> pieces, std::size_t most_pieces) {
    std::string text;
    for (std::size_t left = engine_() % (most_pieces + 1); left > 0; --left) {
      text.append(pieces[engine_() % pieces.size()]);
    }
    return text;
  }

 private:
  std::mt19937 engine_;
};

inline constexpr std::string_view kAsciiPieces[] = {"a",
                                                    "Hello ",
                                                    "word ",
                                                    ".",
                                                    "com",
                                                    ".org",
                                                    "https://",
                                                    "http://example.org/",
                                                    "@",
                                                    "@user",
                                                    "@user@host.org",
                                                    "#",
                                                    "#tag",
                                                    "$",
                                                    "$AAPL",
                                                    " ",
                                                    "\n",
                                                    "\r\n",
                                                    "\r",
                                                    "(",
                                                    ")",
                                                    "/",
                                                    "?q=1",
                                                    "-",
                                                    "_",
                                                    ",",
                                                    "!",
                                                    ":80",
                                                    "1",
                                                    "t.co/",
                                                    "[LINK]",
                                                    "<url>",
                                                    "[link",
                                                    "]",
                                                    "RT",
                                                    "&",
                                                    "*",
                                                    "~",
                                                    "README.md",
                                                    "xn--p1ai"};

inline constexpr std::string_view kPieces[] = {"a",
                                               "word ",
                                               ".",
                                               "com",
                                               ".org",
                                               "https://",
                                               "https://example.org/",
                                               "@",
                                               "@user",
                                               "@user@host.org",
                                               "#",
                                               "#tag",
                                               "＃",
                                               "＠",
                                               "$AAPL",
                                               " ",
                                               "\n",
                                               "\r\n",
                                               "(",
                                               ")",
                                               "/",
                                               "?q=1",
                                               "-",
                                               "_",
                                               ",",
                                               "é",
                                               "e\u0301",
                                               "\u0301",
                                               "\u0323",
                                               "日本",
                                               "図書館.",
                                               "日.",
                                               "рф",
                                               "\u200D",
                                               "\uFE0F",
                                               "\u20E3",
                                               "1",
                                               "❤",
                                               "📚",
                                               "👩",
                                               "👩🏽‍🔬",
                                               "🏽",
                                               "🇺",
                                               "🇸",
                                               "👨‍👩‍👧",
                                               "각",
                                               "\u1100",
                                               "\u1161",
                                               "क",
                                               "\u094D",
                                               "ष",
                                               "\u200B",
                                               "\u00A0",
                                               "\u3000",
                                               "\uFEFF",
                                               "…",
                                               "“",
                                               "’",
                                               "·",
                                               "・",
                                               "[LINK]",
                                               "\u0F73",
                                               "\u0344",
                                               "ß",
                                               "İ",
                                               "ﬁ",
                                               "\U000E0067"};

}  // namespace advolint
