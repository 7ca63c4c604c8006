#include "draft/platform_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace advolint {
namespace {

struct PostName {
  std::string_view word;
  std::string_view platform;
};

constexpr std::array<PostName, 6> kPostNames = {{
    {"tweet", "x"},
    {"tweets", "x"},
    {"toot", "mastodon"},
    {"toots", "mastodon"},
    {"skeet", "bluesky"},
    {"skeets", "bluesky"},
}};

std::string lower(std::string_view word) {
  std::string lowered(word);
  std::ranges::transform(lowered, lowered.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return lowered;
}

}  // namespace

const Platform* find_by_post(const PlatformTable& platforms, std::string_view word) {
  const auto* const it = std::ranges::find(kPostNames, lower(word), &PostName::word);
  return it == kPostNames.end() ? nullptr : platforms.find(it->platform);
}

const Platform* find_by_name_or_post(const PlatformTable& platforms, std::string_view word) {
  const Platform* named = platforms.find(word);
  return named != nullptr ? named : find_by_post(platforms, word);
}

}  // namespace advolint
