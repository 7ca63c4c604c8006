#include "text/graphemes.h"

#include <algorithm>

#include "text/characters.h"
#include "text/grapheme_break.h"
#include "text/utf8.h"

namespace advolint {
namespace {

template <class OnBoundary>
void each_cluster(std::string_view text, OnBoundary on_boundary) {
  GraphemeBreaker breaker;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (breaker.begins_cluster(decoded.code_point)) on_boundary(at);
    at += decoded.length_bytes;
  }
}

/// In ASCII only CR and LF join.
std::size_t count_line_end_pairs(std::string_view text) {
  std::size_t pairs = 0;
  for (auto at = text.find('\r'); at != text.npos; at = text.find('\r', at + 1)) {
    if (text.substr(at + 1).starts_with('\n')) ++pairs;
  }
  return pairs;
}

}  // namespace

std::size_t count_graphemes(std::string_view text) {
  if (is_ascii(text)) return text.size() - count_line_end_pairs(text);
  std::size_t count = 0;
  each_cluster(text, [&count](std::size_t) { ++count; });
  return count;
}

std::vector<std::uint32_t> grapheme_boundaries(std::string_view text) {
  std::vector<std::uint32_t> boundaries;
  boundaries.reserve(text.size() + 1);
  each_cluster(text, [&](std::size_t at) { boundaries.push_back(static_cast<std::uint32_t>(at)); });
  boundaries.push_back(static_cast<std::uint32_t>(text.size()));
  return boundaries;
}

std::string excerpt(std::string text, std::size_t most) {
  std::ranges::replace_if(
      text, [](char it) { return it == '\n' || it == '\t' || it == '\r'; }, ' ');
  const auto boundaries = grapheme_boundaries(text);
  if (boundaries.size() <= most + 1) return text;
  return text.substr(0, boundaries[most]) + "…";
}

}  // namespace advolint
