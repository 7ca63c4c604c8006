#pragma once

#include <string_view>

namespace advolint {

/// Whether the bytes are a page of a website (Jekyll's, Hugo's): its front matter says how it is
/// laid out, and its text has tags that posts have not. One with a heading such as "## Tweets"
/// holds posts.
bool is_web_page(std::string_view bytes);

}  // namespace advolint
