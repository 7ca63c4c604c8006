#include "office/xml.h"

#include <charconv>
#include <cstdint>

namespace advolint::xml {
namespace {

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.find(':') + 1);  // all of it where there is none
}

}  // namespace

std::string_view name_of(pugi::xml_node node) { return without_prefix(node.name()); }

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_node it : node.children())
    if (name_of(it) == name) return it;
  return {};
}

std::string_view attribute(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_attribute it : node.attributes())
    if (without_prefix(it.name()) == name) return it.value();
  return {};
}

long number(pugi::xml_node node, std::string_view name, long otherwise) {
  const std::string_view digits = attribute(node, name);
  std::int32_t value = 0;  // a long has more bits here than there
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool is_number = fault == std::errc() && end == digits.data() + digits.size();
  return is_number && !digits.empty() ? value : otherwise;
}

bool is_on(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

bool is_on(pugi::xml_node property) {
  if (!property) return false;
  const std::string_view value = attribute(property, "val");
  return value.empty() || is_on(value);
}

}  // namespace advolint::xml
