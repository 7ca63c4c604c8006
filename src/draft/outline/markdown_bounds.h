#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace advolint {

/// What md4c is given instead of `markdown`, where that would take it more than linear time: of the
/// same size, with a letter for each bracket and colon of blocks that have thousands of them. These
/// blocks are read as plain text so. Nothing where no block has that many, as no draft does that
/// somebody wrote. Linear.
///
/// md4c 0.4.8 looks through the rest of a paragraph for each "[" that nothing closes, and through
/// the rest of a word for each "://".
std::optional<std::string> within_bounds(std::string_view markdown);

}  // namespace advolint
