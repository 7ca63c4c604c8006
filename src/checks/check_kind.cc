#include "checks/check_kind.h"

#include <algorithm>

namespace advolint {

const CheckKind* find_check_kind(std::string_view name) {
  const auto kinds = check_kinds();
  const auto found = std::ranges::lower_bound(kinds, name, {}, &CheckKind::name);
  return found != kinds.end() && (*found)->name == name ? *found : nullptr;
}

}  // namespace advolint
