#include "text/shown_address.h"

namespace advolint {

bool shows_address(std::string_view shown, std::string_view url) {
  for (const std::string_view scheme : {"mailto:", "https://", "http://"}) {
    if (!url.starts_with(scheme) || shown.starts_with(scheme)) continue;
    url.remove_prefix(scheme.size());
    if (url.ends_with('/') && !shown.ends_with('/')) url.remove_suffix(1);
    break;
  }
  return shown == url;
}

}  // namespace advolint
