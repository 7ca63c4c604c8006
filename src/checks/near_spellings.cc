#include "checks/near_spellings.h"

#include <algorithm>
#include <cstddef>

#include "text/ascii.h"
#include "text/characters.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

/// How many bytes the one letter can have that a slip puts in.
constexpr std::size_t kLongestLetter = 4;

char to_ascii_upper(char letter) {
  return is_ascii_lower(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool is_blank(char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

bool are_same(char a, char b) { return to_ascii_lower(a) == b; }

/// Whether `candidate` is a slip away from `name`. One slip leaves all but two letters where they
/// are, from the one end or the other.
bool is_near(std::string_view candidate, std::string_view name) {
  if (!are_same(candidate.back(), name.back())) return false;
  const auto before = std::ranges::mismatch(candidate, name, are_same).in1 - candidate.begin();
  const auto after =
      std::mismatch(candidate.rbegin(), candidate.rend(), name.rbegin(), name.rend(), are_same)
          .first -
      candidate.rbegin();
  const std::size_t shorter = std::min(candidate.size(), name.size());
  if (static_cast<std::size_t>(before + after) + 2 < shorter) return false;
  return is_slip_of("#" + fold_case(candidate), "#" + std::string(name));
}

/// Whether a spelling near `name` is at the beginning of `text`. None holds a blank.
bool begins_near(std::string_view text, std::string_view name) {
  const std::size_t longest = std::min(name.size() + kLongestLetter, text.size());
  for (std::size_t size = 1; size <= longest && !is_blank(text[size - 1]); ++size) {
    if (size + 1 >= name.size() && is_near(text.substr(0, size), name)) return true;
  }
  return false;
}

}  // namespace

bool is_slip_of(std::string_view rare, std::string_view frequent) {
  if (edit_distance(rare, frequent, 1) != 1) return false;
  if (rare[1] != frequent[1] || rare.back() != frequent.back()) return false;
  const auto [a, b] = std::ranges::mismatch(rare, frequent);
  const bool in_digits =
      (a != rare.end() && is_ascii_digit(*a)) || (b != frequent.end() && is_ascii_digit(*b));
  return !in_digits;
}

NearSpellings::NearSpellings(const std::vector<std::string>& names) {
  for (const std::string& it : names) {
    if (!is_ascii(it)) is_any_near_ = true;
    names_.push_back(it.substr(1));
    is_first_.at(static_cast<unsigned char>(it[1])) = true;
    is_first_.at(static_cast<unsigned char>(to_ascii_upper(it[1]))) = true;
  }
  std::ranges::sort(names_);
  const auto twins = std::ranges::unique(names_);
  names_.erase(twins.begin(), twins.end());
}

bool NearSpellings::are_in(std::string_view text) const {
  if (is_any_near_) return true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_first_[static_cast<unsigned char>(text[at])]) continue;
    if (at > 0 && is_ascii_alphanumeric(text[at - 1])) continue;
    const bool is_near_here = std::ranges::any_of(names_, [&](const std::string& name) {
      return name.front() == to_ascii_lower(text[at]) && begins_near(text.substr(at), name);
    });
    if (is_near_here) return true;
  }
  return false;
}

}  // namespace advolint
