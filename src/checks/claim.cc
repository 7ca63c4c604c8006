#include "checks/claim.h"

#include <charconv>

namespace advolint {

std::string_view name_of(Verb verb) {
  switch (verb) {
    case Verb::Require:
      return "require";
    case Verb::Forbid:
      return "forbid";
    case Verb::Limit:
      return "limit";
  }
  return {};
}

std::string Claim::parameter(std::string_view name, std::string_view otherwise) const {
  const auto found = parameters.find(name);
  return found == parameters.end() ? std::string(otherwise) : found->second;
}

std::uint32_t Claim::number(std::string_view name, std::uint32_t otherwise) const {
  return number_in(parameters, name, otherwise);
}

std::uint32_t number_in(const Parameters& parameters, std::string_view name,
                        std::uint32_t otherwise) {
  const auto found = parameters.find(name);
  if (found == parameters.end()) return otherwise;
  std::uint32_t value = otherwise;
  std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
  return value;
}

}  // namespace advolint
