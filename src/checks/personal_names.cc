#include "checks/personal_names.h"

#include <algorithm>
#include <set>
#include <string>

#include "checks/people_index.h"
#include "text/characters.h"
#include "text/embedded.h"
#include "text/utf8.h"

namespace advolint {
namespace {

// A given name, initials and surnames; more is a line in title case.
constexpr std::size_t kMaxNameWords = 4;

constexpr std::string_view kPlaceWords[] = {
    "academy",  "archive", "archives",  "area",   "avenue",  "award",  "beach",      "boulevard",
    "branch",   "bridge",  "building",  "campus", "center",  "centre", "church",     "city",
    "college",  "corner",  "county",    "court",  "day",     "drive",  "elementary", "foundation",
    "fund",     "gallery", "garden",    "hall",   "heights", "high",   "hospital",   "house",
    "island",   "lab",     "lake",      "lane",   "library", "lounge", "medal",      "memorial",
    "museum",   "park",    "parkway",   "plaza",  "prize",   "road",   "room",       "school",
    "section",  "space",   "square",    "st",     "street",  "studio", "theater",    "theatre",
    "township", "trail",   "university"};

constexpr std::string_view kPlacePrefixes[] = {"camp", "fort",  "ft",  "lake",  "mount", "mt",
                                               "port", "saint", "san", "santa", "st"};

template <std::size_t N>
bool contains(const std::string_view (&table)[N], std::string_view word) {
  return std::ranges::find(table, word) != std::end(table);
}

std::set<std::string_view> read_names() {
  std::set<std::string_view> names;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!file.path.starts_with("names/")) continue;
    for (std::size_t at = 0; at < file.content.size();) {
      const std::size_t end = std::min(file.content.find_first_of(" \n", at), file.content.size());
      const std::string_view word = file.content.substr(at, end - at);
      const bool is_comment = word.starts_with('#');
      if (!word.empty() && !is_comment) names.insert(word);
      at = is_comment ? std::min(file.content.find('\n', at), file.content.size()) : end;
      ++at;
    }
  }
  return names;
}

const std::set<std::string_view>& given_names() {
  // Constant once built, which the language does in one thread only.
  static const std::set<std::string_view> names = read_names();
  return names;
}

std::string_view word_in(std::string_view text, const WordToken& word) {
  return text.substr(word.span.begin, word.span.size());
}

}  // namespace

bool is_given_name(std::string_view word) { return given_names().contains(name_key(word)); }

bool begins_with_capital(std::string_view word) {
  return !word.empty() && is_upper(utf8::decode(word, 0).code_point);
}

bool is_place_word(std::string_view word) { return contains(kPlaceWords, fold_case(word)); }

bool stand_together(std::string_view text, const WordToken& left, const WordToken& right) {
  constexpr std::string_view kAbbreviations[] = {"dr", "ft", "mr", "mrs", "ms", "mt", "st"};
  const std::string_view between = text.substr(left.span.end, right.span.begin - left.span.end);
  const bool is_abbreviation = left.folded.size() == 1 || contains(kAbbreviations, left.folded);
  return between == " " || between == "\u00A0" ||
         (is_abbreviation && (between == ". " || between == "."));
}

std::vector<PersonalName> find_personal_names(std::string_view text,
                                              std::span<const WordToken> words,
                                              const SpanSet& spared) {
  std::vector<PersonalName> names;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::string_view word = word_in(text, words[first]);
    if (!begins_with_capital(word) || !is_given_name(word)) continue;
    std::size_t end = first + 1;
    bool is_person = !spared.overlaps(words[first].span);
    while (end < words.size() && end - first < kMaxNameWords &&
           without_possessive(word_in(text, words[end - 1])) == word_in(text, words[end - 1]) &&
           begins_with_capital(word_in(text, words[end])) &&
           stand_together(text, words[end - 1], words[end])) {
      is_person = is_person && !is_place_word(word_in(text, words[end]));
      ++end;
    }
    const bool behind_prefix = first > 0 && contains(kPlacePrefixes, words[first - 1].folded) &&
                               stand_together(text, words[first - 1], words[first]);
    if (is_person && !behind_prefix) {
      const std::string_view last = without_possessive(word_in(text, words[end - 1]));
      const auto last_end = words[end - 1].span.begin + static_cast<std::uint32_t>(last.size());
      names.push_back({.span = {words[first].span.begin, last_end}, .first = first, .end = end});
    }
    first = end - 1;
  }
  return names;
}

}  // namespace advolint
