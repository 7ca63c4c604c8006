#pragma once

#include <optional>
#include <string_view>

#include "checks/claim.h"

namespace advolint {

/// Reads "any", "none", "2", "1 to 3", "at least 1", "at most 1", "exactly 1", "each" or
/// "platform"; nothing if it is none of them. A bare number is a maximum in `limit` and an exact
/// count elsewhere: the caller says which.
enum class BareNumber { Exactly, AtMost };
std::optional<Quantity> parse_quantity(std::string_view text, BareNumber bare_number);

/// What a quantity may be, for messages.
inline constexpr std::string_view kQuantityForms =
    R"("at least 1", "at most 1", "1 to 3", "2", "each", "any" or "none")";

}  // namespace advolint
