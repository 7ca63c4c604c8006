#pragma once

/// What may be where in the links of Mastodon.
namespace advolint::mastodon {

bool may_precede_url(char32_t c);
bool in_domain(char32_t c);
bool in_query(char32_t c);
bool ends_query(char32_t c);

}  // namespace advolint::mastodon
