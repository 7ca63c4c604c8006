#pragma once

#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace advolint::xml {

// Elements by their names without a prefix, which each program chooses for itself.

std::string_view name_of(pugi::xml_node node);

/// The first child of this name; an empty node where there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

/// The first child of the first child, and so on.
template <class... Names>
pugi::xml_node child(pugi::xml_node node, std::string_view name,
                     const Names&... names) requires(sizeof...(names) > 0) {
  return child(child(node, name), names...);
}

/// What an attribute says; empty where it is missing.
std::string_view attribute(pugi::xml_node node, std::string_view name);

/// As a number; `otherwise` where it is none.
long number(pugi::xml_node node, std::string_view name, long otherwise);

/// Whether an attribute's value, or that of a property, switches something on.
bool is_on(std::string_view value);

/// Whether a property such as `<w:b/>` is there and not switched off.
bool is_on(pugi::xml_node property);

}  // namespace advolint::xml
