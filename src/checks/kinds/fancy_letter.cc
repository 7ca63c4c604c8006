#include <algorithm>
#include <optional>
#include <string>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/confusables.h"
#include "text/utf8.h"

namespace advolint {

namespace {

/// What may be between the words of one decorated phrase.
bool may_join(char32_t code_point) {
  return code_point == ' ' || code_point == '\'' || code_point == U'\u2019' || code_point == '&' ||
         code_point == '-' || code_point == ',';
}

bool is_full_width(char32_t code_point) { return code_point >= 0xFF00 && code_point <= 0xFFEF; }

/// Circled and squared letters that are emoji of their own: "🅰", "🆎".
bool is_letter_emoji(char32_t code_point) { return code_point >= 0x1F170 && code_point <= 0x1F189; }

class FancyReader {
 public:
  explicit FancyReader(std::string_view text) : points_(code_points(text)) {
    // Full-width letters are ordinary typography beside Han and kana.
    spares_full_width_ = std::ranges::any_of(
        points_, [](const CodePoint& point) { return is_east_asian(point.value); });
  }

  void read(std::vector<Thing>& things) const {
    for (std::size_t at = 0; at < points_.size();) {
      at = plain(at) ? read_phrase(at, things) : at + 1;
    }
  }

 private:
  [[nodiscard]] std::optional<char> plain(std::size_t at) const {
    if (at >= points_.size()) return std::nullopt;
    const char32_t value = points_[at].value;
    if (is_full_width(value) && spares_full_width_) return std::nullopt;
    return plain_letter(value);
  }

  /// Reads the decorated phrase that begins at `at`; gives the index after it. A letter alone is
  /// notation ("ℝ").
  std::size_t read_phrase(std::size_t begin, std::vector<Thing>& things) const {
    std::string wanted;
    std::size_t letters = 0;
    std::size_t emoji = 0;
    std::size_t end = begin;
    for (std::size_t at = begin; at < points_.size();) {
      if (const auto letter = plain(at)) {
        wanted += *letter;
        ++letters;
        if (is_letter_emoji(points_[at].value)) ++emoji;
        end = ++at;
      } else if (may_join(points_[at].value) && plain(at + 1)) {
        utf8::append(wanted, points_[at].value);
        ++at;
      } else {
        break;
      }
    }
    constexpr std::size_t kFewestLetters = 2;
    constexpr std::size_t kMostEmoji = 2;  // "🅰🅱" are blood groups and buttons
    if (letters >= kFewestLetters && !(emoji == letters && letters <= kMostEmoji)) {
      things.push_back({TextSpan{points_[begin].span.begin, points_[end - 1].span.end},
                        {{"wanted", wanted}},
                        {}});
    }
    return end;
  }

  std::vector<CodePoint> points_;
  bool spares_full_width_ = false;
};

/// Whether a byte begins one of the letters: they are all of three bytes and more.
bool may_decorate(char byte) { return static_cast<unsigned char>(byte) >= 0xE2; }

void find_fancy_letters(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::string& text = post.text.text();
  if (!is_ascii(text) && std::ranges::any_of(text, may_decorate)) FancyReader(text).read(things);
}

constexpr Term kValues[] = {{"wanted", "the same words in plain letters"}};

}  // namespace

/// In C++: it names the plain letters that were meant.
extern constinit const CheckKind kFancyLetterKind = {
    .name = "fancy-letter",
    .summary =
        "Words in mathematical, circled, squared or full-width letters, drawn to look bold or like "
        "handwriting.",
    .example = "forbid: { fancy-letter: any }",
    .values = kValues,
    .parameters = {},
    .find = find_fancy_letters,
};

}  // namespace advolint
