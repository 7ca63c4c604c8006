#pragma once

#include <string_view>

#include "platform/platform.h"
#include "text/language.h"

namespace advolint {

/// The platform whose posts have a name of their own: "tweet", "toot", "skeet", one or many. Null
/// for other words. Case does not matter.
const Platform* find_by_post(const PlatformTable& platforms, const Lexicon& lexicon,
                             std::string_view word);

/// By id, alias or the name of its posts, in any of the common languages.
const Platform* find_by_name_or_post(const PlatformTable& platforms, std::string_view word);

}  // namespace advolint
