#pragma once

#include <string>
#include <string_view>

namespace advolint::testing {

/// Checks that `actual` is, byte for byte, what tests/golden/`name` holds; fails with the lines
/// that differ. With ADVOLINT_UPDATE_GOLDEN=1 in the environment it writes the file instead, and
/// passes.
void check_golden(std::string_view name, std::string_view actual);

/// The lines in which two texts differ, with "-" before those of `expected` and "+" before those of
/// `actual`; empty for equal texts. Says so where only a line end at the end is missing.
std::string describe_difference(std::string_view expected, std::string_view actual);

}  // namespace advolint::testing
