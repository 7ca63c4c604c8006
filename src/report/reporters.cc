#include <algorithm>

#include "report/reporter.h"

namespace advolint {

const Reporter* find_reporter(std::string_view name) {
  const auto all = reporters();
  const auto found = std::ranges::find(all, name, &Reporter::name);
  return found == all.end() ? nullptr : *found;
}

}  // namespace advolint
