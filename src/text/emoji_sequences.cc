#include "text/emoji_sequences.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::u32string_view kSequences[] = {
#include "text/emoji_sequences.inc"
};

constexpr std::size_t kLongest =
    std::ranges::max(kSequences, {}, &std::u32string_view::size).size();

using Range = std::span<const std::u32string_view>;

/// Those of `range`, which agree on the code points before `depth`, that go on with `code_point`.
Range narrow(Range range, std::size_t depth, char32_t code_point) {
  // A sequence that ends here sorts before all that go on.
  const auto at_depth = [depth](std::u32string_view sequence) {
    return depth < sequence.size() ? static_cast<std::uint32_t>(sequence[depth]) + 1 : 0;
  };
  const auto found =
      std::ranges::equal_range(range, static_cast<std::uint32_t>(code_point) + 1, {}, at_depth);
  return {found.begin(), found.end()};
}

}  // namespace

std::span<const std::u32string_view> emoji_sequences() { return kSequences; }

std::size_t emoji_length(std::u32string_view text) {
  std::size_t longest = 0;
  Range candidates = kSequences;
  for (std::size_t depth = 0; depth < text.size(); ++depth) {
    candidates = narrow(candidates, depth, text[depth]);
    if (candidates.empty()) break;
    if (candidates.front().size() == depth + 1) longest = depth + 1;
  }
  return longest;
}

std::size_t emoji_length_bytes(std::string_view text, std::size_t at) {
  std::array<char32_t, kLongest> code_points{};
  std::array<std::size_t, kLongest + 1> offsets{};
  std::size_t count = 0;
  for (std::size_t next = at; next < text.size() && count < kLongest;) {
    const utf8::Decoded decoded = utf8::decode(text, next);
    code_points[count++] = decoded.code_point;
    next += decoded.length_bytes;
    offsets[count] = next - at;
  }
  return offsets[emoji_length({code_points.data(), count})];
}

}  // namespace advolint
