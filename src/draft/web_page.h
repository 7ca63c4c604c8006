#pragma once

#include <string_view>

namespace advolint {

/// Whether the bytes of the file at `path` are a page of a website (Jekyll's, Hugo's): its front
/// matter says how it is laid out, and its text has tags that posts have not, or it is in Jekyll's
/// folder `_posts/`. One with a heading such as "## Tweets" holds posts.
bool is_web_page(std::string_view path, std::string_view bytes);

}  // namespace advolint
