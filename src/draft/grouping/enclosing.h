#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "draft/grouping/section.h"
#include "draft/naming/piece.h"

namespace advolint {

/// What a label is first of all: labels of one sort end one another.
enum class Sort { Own, Aside, Day, Platform, Posts, Post, Part, Language, Kind };

/// A label around the place where the reader is.
struct Enclosing {
  std::uint32_t level = 0;
  Sort sort = Sort::Own;
  bool has_day = false;    ///< it names a day, too
  bool has_value = false;  ///< its text begins on the same line
  bool names_network = false;
  bool is_reply = false;
  std::size_t section = 0;
  bool is_aside = false;
  bool is_other_media = false;  ///< or is within such an aside
  bool is_line = false;         ///< an aside that says all on its line
  std::uint32_t item = 0;       ///< of a list, in which it stands
  bool is_within_item = false;  ///< and another part of that item is above it
  bool has_deeper = false;      ///< headings within it were met
};

/// Whether a label of the sort `sort` ends `it`, which is of the same level. `names_day`: it names
/// a day beside a network.
inline bool is_ended_by(const Enclosing& it, Sort sort, bool names_day) {
  const bool is_same = it.sort == sort || (sort == Sort::Day && it.has_day) ||
                       (names_day && it.sort == Sort::Day) ||
                       (sort == Sort::Platform && it.names_network);
  const bool ends_all = sort == Sort::Own || sort == Sort::Aside;
  return is_same || ends_all || it.sort == Sort::Own || it.sort == Sort::Aside;
}

/// Whether `it`, whose text is in `section`, is over at a label of its level and of the sort
/// `sort`: "## Profile text" at "## Posts", "Post 3" at "On the day (February 17)".
inline bool is_over(const Enclosing& it, Sort sort, const Section& section) {
  const bool has_text =
      std::ranges::any_of(section.pieces, [](const Piece& piece) { return !piece.is_label(); });
  const bool is_kind = section.heading.kind && it.sort != Sort::Platform && it.level < kBoldLevel;
  const bool is_counted_post = it.sort == Sort::Post && section.heading.is_numbered;
  return has_text && (is_kind || (is_counted_post && sort == Sort::Day));
}

/// Whether `label` counts on from `before`: "Post 2" after "Post 1".
inline bool continues_count(const Label& label, const Heading& before) {
  return before.is_numbered && before.number + 1 == label.number;
}

inline bool is_aside_at(const Enclosing& it, std::uint32_t level) {
  return it.is_aside && it.level == level;
}

/// "4. Membership" ends what "a) Facebook" heads within "3. Posts for the sale".
inline void leave_outer_item(std::vector<Enclosing>& around, std::uint32_t item) {
  while (item > 0 && !around.empty() && around.back().is_within_item && around.back().item != item)
    around.pop_back();
}

/// A rule ends what is on the line of its label: "**X:** We open on Sundays." So it does what a
/// line such as "Reply:" heads.
inline void leave_values(std::vector<Enclosing>& around) {
  const auto is_ended = [](const Enclosing& it) {
    return it.has_value || (it.is_reply && it.level >= kLineLevel);
  };
  while (!around.empty() && is_ended(around.back())) around.pop_back();
}

}  // namespace advolint
