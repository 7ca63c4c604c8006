#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace advolint {

/// The words of a cell or of a shared string, whose parts may look different.
std::string words_of(pugi::xml_node rich_text);

/// The texts that the cells of a workbook name by their numbers.
std::vector<std::string> shared_strings(pugi::xml_node root);

}  // namespace advolint
