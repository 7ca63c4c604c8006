#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// `words` written as `model` is: "Users" gives "Patrons", "USERS" gives "PATRONS"; of a model in
/// small letters they stay as they are. Both are valid UTF-8.
std::string in_case_of(std::string_view model, std::string_view words);

}  // namespace advolint
