#include "facts/written_numbers.h"

#include <algorithm>

#include "facts/prose.h"
#include "text/date.h"

namespace advolint {
namespace {

constexpr std::size_t kFewestDigits = 6;
constexpr std::size_t kLibraryCardDigits = 14;
constexpr std::string_view kSeparators = " -.()";

/// What makes digits a part of something else where it is before or after them.
bool is_attached(char byte) {
  return is_ascii_alphanumeric(byte) || static_cast<unsigned char>(byte) >= 0x80 ||
         std::string_view("$#@_/=%&").find(byte) != std::string_view::npos;
}

/// Where the next digit stands, if only a separator or a bracket and a blank lie between; else
/// npos.
std::size_t next_digit(std::string_view text, std::size_t at) {
  constexpr std::size_t kMostBetween = 2;
  for (std::size_t between = 0; between <= kMostBetween && at < text.size(); ++between, ++at) {
    if (is_ascii_digit(text[at])) return at;
    if (kSeparators.find(text[at]) == std::string_view::npos) break;
  }
  return std::string_view::npos;
}

struct Taken {
  WrittenNumber number;
  std::size_t end = 0;
};

Taken take(std::string_view text, std::size_t begin) {
  Taken taken;
  WrittenNumber& number = taken.number;
  number.even = true;
  char separator = '\0';
  for (std::size_t at = begin; at != std::string_view::npos; at = next_digit(text, taken.end)) {
    if (at > begin) {
      const bool same = at - taken.end == 1 && (separator == '\0' || separator == text[taken.end]);
      number.even = number.even && same;
      separator = text[taken.end];
    }
    while (at < text.size() && is_ascii_digit(text[at])) number.digits += text[at++];
    taken.end = at;
  }
  number.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(taken.end)};
  return taken;
}

bool passes_luhn(std::string_view digits) {
  int sum = 0;
  bool twice = false;
  for (std::size_t at = digits.size(); at-- > 0; twice = !twice) {
    const int digit = (digits[at] - '0') * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 == 0;
}

bool is_one_digit(std::string_view digits) {
  return digits.find_first_not_of(digits.front()) == std::string_view::npos;
}

/// "20260302101530": a day that exists, and a time.
bool is_moment(std::string_view digits) {
  const std::string day = std::string(digits.substr(0, 4)) + "-" +
                          std::string(digits.substr(4, 2)) + "-" + std::string(digits.substr(6, 2));
  const auto date = parse_iso_date(day);
  return date && date->ok() && digits.starts_with("20") && digits.substr(8, 2) < "24" &&
         digits[10] < '6' && digits[12] < '6';
}

}  // namespace

std::vector<WrittenNumber> find_written_numbers(std::string_view text) {
  std::vector<WrittenNumber> numbers;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      ++at;
      continue;
    }
    const bool attached = at > 0 && (is_attached(text[at - 1]) || text[at - 1] == ',');
    Taken taken = take(text, at);
    const bool goes_on =
        taken.end < text.size() && (is_attached(text[taken.end]) || text[taken.end] == ':' ||
                                    (text[taken.end] == ',' && taken.end + 1 < text.size() &&
                                     is_ascii_digit(text[taken.end + 1])));
    if (!attached && !goes_on && taken.number.digits.size() >= kFewestDigits) {
      const bool in_brackets = at > 0 && text[at - 1] == '(' &&
                               text.substr(at, taken.end - at).find(')') != std::string_view::npos;
      if (in_brackets) --taken.number.span.begin;
      const std::uint32_t begin = taken.number.span.begin;
      taken.number.has_plus = begin > 0 && text[begin - 1] == '+';
      if (taken.number.has_plus) --taken.number.span.begin;
      numbers.push_back(std::move(taken.number));
    }
    at = taken.end;
  }
  return numbers;
}

bool is_library_card(const WrittenNumber& number) {
  return number.digits.size() == kLibraryCardDigits && number.digits.front() == '2' &&
         number.even && !number.has_plus && !is_one_digit(number.digits) &&
         !is_moment(number.digits);
}

bool is_payment_card(const WrittenNumber& number) {
  const std::string& digits = number.digits;
  const bool amex = digits.size() == 15 && (digits.starts_with("34") || digits.starts_with("37"));
  const bool other = digits.size() == 16 && digits.front() >= '2' && digits.front() <= '6';
  return (amex || other) && number.even && !number.has_plus && passes_luhn(digits);
}

bool is_phone_number(const WrittenNumber& number) {
  const std::size_t size = number.digits.size();
  if (number.has_plus) return size >= 8 && size <= 15;
  return size == 7 || size == 10 || (size == 11 && number.digits.front() == '1');
}

}  // namespace advolint
