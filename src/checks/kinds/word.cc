#include "checks/check_kind.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// As word processors count: what is between blanks, where it has a letter or a digit.
void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::string& text = post.text.text();
  std::size_t begin = 0;
  bool has_letter = false;
  const auto end_word = [&](std::size_t end) {
    if (has_letter) {
      things.push_back(
          {.place = TextSpan{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
           .values = {}});
    }
    has_letter = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    const std::size_t next = at + decoded.length_bytes;
    if (is_white_space(decoded.code_point)) {
      end_word(at);
      begin = next;
    }
    has_letter = has_letter || belongs_to_word(decoded.code_point);
    at = next;
  }
  end_word(text.size());
}

}  // namespace

/// In C++: it counts as word processors do.
extern constinit const CheckKind kWordKind = {
    .name = "word",
    .summary =
        "A word, as word processors count: what stands between blanks and has a letter or a digit. "
        "A link, a hashtag or \"well-known\" is one.",
    .example = "limit: { word: 60 }",
    .find = find,
};

}  // namespace advolint
