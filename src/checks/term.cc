#include "checks/term.h"

#include <algorithm>

namespace advolint {

const Term* find_term(std::span<const Term> terms, std::string_view name) {
  const auto found = std::ranges::find(terms, name, &Term::name);
  return found == terms.end() ? nullptr : &*found;
}

}  // namespace advolint
