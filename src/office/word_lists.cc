#include "office/word_lists.h"

#include <algorithm>

#include "office/xml.h"

namespace advolint {
namespace {

constexpr std::string_view kBullet = "• ";

std::string in_letters(std::int64_t number, char first) {
  constexpr std::int64_t kLetters = 26;
  std::string letters;
  for (; number > 0; number = (number - 1) / kLetters)
    letters.insert(letters.begin(), static_cast<char>(first + (number - 1) % kLetters));
  return letters;
}

std::string in_roman(std::int64_t number) {
  struct Sign {
    std::int64_t value;
    std::string_view letters;
  };
  constexpr Sign kSigns[] = {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"},
                             {9, "ix"},  {5, "v"},   {4, "iv"}, {1, "i"}};
  std::string roman;
  for (const Sign& it : kSigns)
    for (; number >= it.value && roman.size() < 20; number -= it.value) roman += it.letters;
  return roman;
}

std::string in_capitals(std::string letters) {
  std::ranges::transform(letters, letters.begin(),
                         [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return letters;
}

std::string written(std::int64_t number, std::string_view format) {
  if (format == "lowerLetter") return in_letters(number, 'a');
  if (format == "upperLetter") return in_letters(number, 'A');
  if (format == "lowerRoman") return in_roman(number);
  if (format == "upperRoman") return in_capitals(in_roman(number));
  return std::to_string(number);
}

}  // namespace

WordLists::WordLists(pugi::xml_node root) {
  std::map<std::string, std::vector<Level>, std::less<>> kinds;
  for (const pugi::xml_node it : root.children())
    if (xml::name_of(it) == "abstractNum")
      kinds.insert_or_assign(std::string(xml::attribute(it, "abstractNumId")), read_levels(it));
  for (const pugi::xml_node it : root.children()) {
    if (xml::name_of(it) != "num") continue;
    const auto kind = kinds.find(xml::attribute(xml::child(it, "abstractNumId"), "val"));
    List list{.levels = kind == kinds.end() ? std::vector<Level>() : kind->second};
    lists_.insert_or_assign(std::string(xml::attribute(it, "numId")), std::move(list));
  }
}

std::vector<WordLists::Level> WordLists::read_levels(pugi::xml_node list) {
  std::vector<Level> levels;
  for (const pugi::xml_node it : list.children()) {
    if (xml::name_of(it) != "lvl" || levels.size() == kLevels) continue;
    std::string_view pattern = xml::attribute(xml::child(it, "lvlText"), "val");
    constexpr std::size_t kLongest = 40;  // those of Word name nine levels at most
    if (pattern.size() > kLongest) pattern = {};
    levels.push_back({.format = std::string(xml::attribute(xml::child(it, "numFmt"), "val")),
                      .pattern = std::string(pattern),
                      .start = xml::number(xml::child(it, "start"), "val", 1)});
  }
  return levels;
}

std::string WordLists::next_bullet(const WordListLevel& item) {
  const auto found = lists_.find(item.list);
  if (found == lists_.end() || item.level >= found->second.levels.size())
    return std::string(kBullet);
  List& list = found->second;
  const std::size_t at = item.level;
  list.counts[at] = list.is_open[at] ? list.counts[at] + 1 : list.levels[at].start;
  list.is_open[at] = true;
  std::fill(list.is_open.begin() + static_cast<std::ptrdiff_t>(at) + 1, list.is_open.end(), false);
  const Level& level = list.levels[at];
  if (level.format == "bullet") return std::string(kBullet);
  if (level.format == "none") return {};
  std::string bullet;
  for (std::size_t i = 0; i < level.pattern.size(); ++i) {
    const char next = i + 1 < level.pattern.size() ? level.pattern[i + 1] : '\0';
    if (level.pattern[i] != '%' || next < '1' || next > '9') {
      bullet += level.pattern[i];
      continue;
    }
    const auto of = static_cast<std::size_t>(next - '1');
    ++i;
    if (of >= list.levels.size()) continue;
    const std::int64_t number = list.is_open[of] ? list.counts[of] : list.levels[of].start;
    bullet += written(number, list.levels[of].format);
  }
  return bullet.empty() ? bullet : bullet + ' ';
}

}  // namespace advolint
