#pragma once

#include <string>
#include <string_view>

#include "platform/platform.h"
#include "text/phrase.h"

/// What names on platforms and hashtags look like where a data file writes them down, without their
/// signs.
namespace advolint {

struct HandleShape {
  Phrase words;              ///< "letters, digits and underscores"
  std::string_view pattern;  ///< the same for JSON Schemas: a regular expression of the whole name
};

HandleShape handle_shape(Dialect dialect);

/// Whether a handle on platforms of `dialect` can look so.
bool could_be_handle(std::string_view name, Dialect dialect);

/// The part of a handle that a platform limits: of "lee@civic.example" the name before the server.
std::string_view limited_part(std::string_view name, Dialect dialect);

/// The pattern of a handle on `platform`, with its limit.
std::string handle_pattern(const Platform& platform);

/// What ends a hashtag or begins another thing, and the pattern of what has none of it.
inline constexpr std::string_view kNotInHashtags = " \t#@.,/-";
inline constexpr std::string_view kHashtagPattern = "^[^ \\t#@.,/\\-]+$";

}  // namespace advolint
