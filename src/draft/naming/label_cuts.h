#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "draft/naming/label_tokens.h"

namespace advolint {

/// The words of a label, with their places and what parts them, and no sorts yet. Nothing where
/// there are more than a label has, or where an address or a hashtag shows that it is none.
std::optional<std::vector<LabelToken>> cut_label_words(std::string_view text);

}  // namespace advolint
