#pragma once

#include <string_view>

namespace advolint::fuzz {

/// What a target does with an input: each file of targets/ defines it.
void try_input(std::string_view input);

/// Ends the process where a promise is not kept, so that the fuzzer keeps the input. `what` was
/// promised.
void promise(bool is_kept, std::string_view what);

}  // namespace advolint::fuzz
