#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace advolint::testing {

/// The fenced blocks of a Markdown page whose info string is `language`, in order.
std::vector<std::string> code_blocks(std::string_view page, std::string_view language);

}  // namespace advolint::testing
