#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// Digits that are written as one number: "2 9010 01234 5678", "(612) 555-0123", "+1 612.555.0123".
struct WrittenNumber {
  TextSpan span;
  std::string digits;
  bool has_plus = false;
  bool even = false;  ///< without separators, or with the same one throughout
};

/// The numbers of at least six digits in `text`, in order. Prices, times, decimal numbers and what
/// hangs on letters are none. Linear.
std::vector<WrittenNumber> find_written_numbers(std::string_view text);

/// Whether it has the shape of a patron's library card: the 14 digits of a Codabar label, of which
/// the first is 2 for patrons (3 for items). A moment ("20260302101530") has it by accident and is
/// none.
bool is_library_card(const WrittenNumber& number);

/// Whether it has the length, the first digits and the check digit (ISO/IEC 7812, Luhn) of a
/// payment card.
bool is_payment_card(const WrittenNumber& number);

/// Whether somebody can be called by it: seven, ten or, with 1 in front, eleven digits as in North
/// America, or eight to fifteen after a '+' (ITU-T E.164).
bool is_phone_number(const WrittenNumber& number);

}  // namespace advolint
