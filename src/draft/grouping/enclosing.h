#pragma once

#include <cstddef>
#include <cstdint>

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

inline bool is_aside_at(const Enclosing& it, std::uint32_t level) {
  return it.is_aside && it.level == level;
}

/// Whether a rule ends `it`: the text of its line, or what a line such as "Reply:" heads.
inline bool is_ended_by_rule(const Enclosing& it) {
  return it.has_value || (it.is_reply && it.level >= kLineLevel);
}

}  // namespace advolint
