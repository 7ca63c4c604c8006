#include <algorithm>

#include "report/reporter.h"

namespace advolint {

const Reporter* find_reporter(std::string_view name) {
  const auto all = reporters();
  const auto found = std::ranges::find(all, name, &Reporter::name);
  return found == all.end() ? nullptr : *found;
}

std::string path_in_repository(std::string_view path, const RenderOptions& options) {
  const bool is_inside = !path.starts_with('/') && !path.starts_with("../");
  return (is_inside ? options.path_prefix : std::string()) + std::string(path);
}

}  // namespace advolint
