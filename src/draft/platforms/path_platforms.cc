#include "draft/platforms/path_platforms.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>

#include "draft/platforms/platform_names.h"

namespace advolint {
namespace {

bool belongs_to_word(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && belongs_to_word(name[end])) ++end;
    if (end > at) words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A single letter in the middle of a name ("plan-x-ray") is not a platform: it must begin the
/// name, dates and numbers aside, or end it.
bool can_name_platform(const std::vector<std::string_view>& words, std::size_t index) {
  if (words[index].size() > 1 || index + 1 == words.size()) return true;
  return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(index), is_number);
}

/// A name that is a word as well ("threads") is the platform only where nothing else says
/// otherwise.
struct NamedPlatforms {
  std::vector<PlatformUse> sure, ambiguous;
};

/// "google-business-hours": a platform whose name has several words.
const Platform* find_by_words(std::string_view name, const std::vector<std::string_view>& words,
                              std::size_t first, const PlatformTable& platforms) {
  constexpr std::size_t kMostWords = 3;
  for (std::size_t count = std::min(kMostWords, words.size() - first); count > 1; --count) {
    const std::string_view last = words[first + count - 1];
    std::string joined(
        name.substr(static_cast<std::size_t>(words[first].data() - name.data()),
                    static_cast<std::size_t>(last.data() + last.size() - words[first].data())));
    std::ranges::replace_if(
        joined, [](char it) { return !belongs_to_word(it); }, ' ');
    if (const Platform* platform = platforms.find(joined)) return platform;
  }
  return nullptr;
}

void add_platforms(std::string_view name, const PlatformTable& platforms, NamedPlatforms& named) {
  const std::vector<std::string_view> words = words_of(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Platform* platform = find_by_words(name, words, i, platforms);
    if (platform == nullptr && can_name_platform(words, i))
      platform = find_by_name_or_post(platforms, words[i]);
    if (platform == nullptr) continue;
    // "budget-hearing-threads.txt" holds threads of any network, "threads-hours.txt" a post.
    const bool has_subject =
        std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i),
                    [](std::string_view it) { return !is_number(it); });
    const bool is_ambiguous = platform->is_also_a_word && words[i] == platform->id;
    if (is_ambiguous && has_subject) continue;
    auto& uses = is_ambiguous ? named.ambiguous : named.sure;
    const bool is_new = std::ranges::find(uses, platform->id, &PlatformUse::id) == uses.end();
    if (is_new) uses.push_back({.id = platform->id, .origin = PlatformOrigin::PathWord});
  }
}

}  // namespace

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view extension(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot);
}

std::vector<PlatformUse> platforms_of_path(std::string_view path, const PlatformTable& platforms) {
  const std::string_view suffix = extension(path);
  for (const Platform& platform : platforms.all()) {
    if (std::ranges::find(platform.extensions, suffix) != platform.extensions.end()) {
      return {{.id = platform.id, .origin = PlatformOrigin::Extension}};
    }
  }
  path.remove_suffix(suffix.size());
  NamedPlatforms named;
  add_platforms(file_name(path), platforms, named);
  // A folder "threads" holds threads of any network, unless what it holds are tables.
  const bool is_of_tables = suffix == ".csv" || suffix == ".tsv" || suffix == ".xlsx";
  const std::vector<PlatformUse> by_name = named.ambiguous;
  while (named.sure.empty() && path.find('/') != std::string_view::npos) {
    path = path.substr(0, path.rfind('/'));
    add_platforms(file_name(path), platforms, named);
  }
  if (!named.sure.empty()) return named.sure;
  return is_of_tables ? named.ambiguous : by_name;
}

bool is_markdown(std::string_view path) {
  const std::string_view suffix = extension(path);
  return suffix == ".md" || suffix == ".markdown";
}

void drop_names_of_threads(std::vector<PlatformUse>& uses, const PlatformTable& platforms) {
  std::erase_if(uses, [&](const PlatformUse& it) {
    const Platform* platform = platforms.find(it.id);
    return it.origin == PlatformOrigin::PathWord && platform != nullptr &&
           platform->is_also_a_word && it.id.size() > 1;
  });
}

}  // namespace advolint
