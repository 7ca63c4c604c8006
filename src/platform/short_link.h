#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// `link` as Bluesky's app writes it into a post: an http(s) address becomes its host and what
/// follows, the latter cut to 13 characters and "..." where it has more than 15. Anything else
/// stays. `link` is valid UTF-8.
std::string shorten_link(std::string_view link);

}  // namespace advolint
