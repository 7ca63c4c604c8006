#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"

namespace advolint {

/// A hash that is the same on every machine and in every version: FNV-1a with 64 bits.
class StableHash {
 public:
  /// "ab" and "c" are not "a" and "bc".
  void add(std::string_view text);
  /// 16 digits.
  [[nodiscard]] std::string word() const;

 private:
  void add_byte(char byte);

  std::uint64_t value_ = 0xcbf29ce484222325U;
};

/// What a finding is about, to know it again in a later run: the words under it; where there are
/// none, its line.
std::string_view subject_of(const Diagnostic& diagnostic);

}  // namespace advolint
