#pragma once

#include <set>
#include <string_view>

namespace advolint {

/// Common English words and those of libraries and advocacy, in lower case: rules/words/*.txt. Not
/// a dictionary: a word that is missing tells nothing.
const std::set<std::string_view>& known_words();

}  // namespace advolint
