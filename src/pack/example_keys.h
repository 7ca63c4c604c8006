#pragma once

#include <span>
#include <string_view>

namespace advolint {

/// The keys of which an example has one that gives the text of its draft.
std::span<const std::string_view> example_text_keys();

/// The keys that say something of an example itself. Every other key is one of its draft's.
std::span<const std::string_view> example_keys();
bool is_example_key(std::string_view key);

}  // namespace advolint
