#include "draft/post/published_words.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>
#include <string>

#include "text/characters.h"

namespace advolint {
namespace {

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || c == '_' ||
         std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// The words after `sign` in `folded`: hashtags, or handles with their servers.
std::set<std::string, std::less<>> signed_words(std::string_view folded, char sign) {
  constexpr std::string_view kInHandles = ".-@";
  const auto belongs = [&](char c) {
    return is_word_byte(c) || (sign == '@' && kInHandles.find(c) != std::string_view::npos);
  };
  std::set<std::string, std::less<>> words;
  for (std::size_t at = folded.find(sign); at != std::string_view::npos;
       at = folded.find(sign, at)) {
    const std::size_t begin = ++at;
    while (at < folded.size() && belongs(folded[at])) ++at;
    const std::string_view word = folded.substr(begin, at - begin);
    words.emplace(word.substr(0, word.find_last_not_of(kInHandles) + 1));
  }
  return words;
}

}  // namespace

void leave_out_published(yaml::Node& fields, std::string_view key, char sign,
                         std::string_view text) {
  const auto entry = std::ranges::find(fields.entries, key, &yaml::Entry::key);
  if (entry == fields.entries.end()) return;
  const auto stated = signed_words(fold_case(text), sign);
  std::erase_if(entry->value.items, [&](const yaml::Node& item) {
    const std::string_view word = item.scalar;
    return stated.contains(fold_case(word.substr(word.starts_with(sign) ? 1 : 0)));
  });
  if (entry->value.items.empty()) fields.entries.erase(entry);
}

}  // namespace advolint
