#pragma once

#include <string_view>

namespace advolint {

/// Whether the words of a link are its address, perhaps without the scheme: nobody types it twice.
bool shows_address(std::string_view shown, std::string_view url);

}  // namespace advolint
