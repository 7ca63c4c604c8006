#include "text/grapheme_break.h"

#include <algorithm>
#include <iterator>

namespace advolint {
namespace {

struct BreakRange {
  char32_t first;
  char32_t last;
  Break value;
};

constexpr BreakRange kRanges[] = {
#include "text/grapheme_ranges.inc"
};

constexpr char32_t kFirstHangulSyllable = 0xAC00;
constexpr char32_t kLastHangulSyllable = 0xD7A3;
constexpr char32_t kTrailingJamoCount = 28;

bool is_extend(Break value) {
  return value == Break::Extend || value == Break::ExtendNoConjunct || value == Break::Linker;
}

bool is_control(Break value) {
  return value == Break::Control || value == Break::CarriageReturn || value == Break::LineFeed;
}

/// Rules GB6 to GB8.
bool joins_hangul(Break previous, Break next) {
  switch (previous) {
    case Break::L:
      return next == Break::L || next == Break::V || next == Break::LV || next == Break::LVT;
    case Break::LV:
    case Break::V:
      return next == Break::V || next == Break::T;
    case Break::LVT:
    case Break::T:
      return next == Break::T;
    default:
      return false;
  }
}

}  // namespace

Break break_class(char32_t code_point) {
  if (code_point >= 0x20 && code_point < 0x7F) return Break::Other;
  if (code_point == U'\n') return Break::LineFeed;
  if (code_point == U'\r') return Break::CarriageReturn;
  if (code_point >= kFirstHangulSyllable && code_point <= kLastHangulSyllable) {
    return (code_point - kFirstHangulSyllable) % kTrailingJamoCount == 0 ? Break::LV : Break::LVT;
  }
  const auto range = std::ranges::lower_bound(kRanges, code_point, {}, &BreakRange::last);
  const bool inside = range != std::end(kRanges) && range->first <= code_point;
  return inside ? range->value : Break::Other;
}

bool GraphemeBreaker::breaks_before(Break next) const {
  if (at_start_) return true;
  if (previous_ == Break::CarriageReturn && next == Break::LineFeed) return false;
  if (is_control(previous_) || is_control(next)) return true;
  if (joins_hangul(previous_, next)) return false;
  if (is_extend(next) || next == Break::ZWJ || next == Break::SpacingMark) return false;
  if (previous_ == Break::Prepend) return false;
  if (next == Break::Consonant && conjunct_ == Conjunct::Linked) return false;
  if (next == Break::Pictographic && pictograph_ == Pictograph::Joined) return false;
  return !(next == Break::RegionalIndicator && odd_regional_indicators_);
}

void GraphemeBreaker::remember(Break next) {
  const bool is_open = pictograph_ == Pictograph::Open;
  if (is_open && next == Break::ZWJ) {
    pictograph_ = Pictograph::Joined;
  } else if (next == Break::Pictographic || (is_open && is_extend(next))) {
    pictograph_ = Pictograph::Open;
  } else {
    pictograph_ = Pictograph::None;
  }
  if (next == Break::Consonant) {
    conjunct_ = Conjunct::Open;
  } else if (conjunct_ != Conjunct::None && next == Break::Linker) {
    conjunct_ = Conjunct::Linked;
  } else if (next != Break::Extend && next != Break::ZWJ) {
    conjunct_ = Conjunct::None;
  }
  odd_regional_indicators_ = next == Break::RegionalIndicator && !odd_regional_indicators_;
  previous_ = next;
  at_start_ = false;
}

bool GraphemeBreaker::begins_cluster(char32_t code_point) {
  const bool is_printable_ascii = code_point >= 0x20 && code_point < 0x7F;
  // Between letters of ASCII nothing joins, and there is nothing to remember.
  if (is_printable_ascii && !at_start_ && previous_ == Break::Other) return true;
  const Break next = break_class(code_point);
  const bool begins = breaks_before(next);
  remember(next);
  return begins;
}

}  // namespace advolint
