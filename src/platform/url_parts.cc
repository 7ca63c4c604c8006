#include "platform/url_parts.h"

#include <algorithm>

#include "text/characters.h"

namespace advolint {

UrlParts url_parts(std::string_view link) {
  constexpr std::string_view kJoint = "://";
  constexpr std::string_view kWww = "www.";
  UrlParts parts;
  if (const std::size_t joint = link.find(kJoint); joint < link.find_first_of("/?#")) {
    parts.scheme = fold_case(link.substr(0, joint));
    link.remove_prefix(joint + kJoint.size());
  }
  const std::size_t host_end = std::min(link.find_first_of("/?#"), link.size());
  std::string_view host = link.substr(0, host_end);
  if (const std::size_t user = host.rfind('@'); user != host.npos) host.remove_prefix(user + 1);
  host = host.substr(0, host.find(':'));
  parts.host = fold_case(host);
  if (parts.host.starts_with(kWww)) parts.host.erase(0, kWww.size());
  link.remove_prefix(host_end);
  parts.path = link.substr(0, link.find_first_of("?#"));
  return parts;
}

bool is_below(std::string_view host, std::string_view domain) {
  if (host == domain) return true;
  return host.size() > domain.size() && host.ends_with(domain) &&
         host[host.size() - domain.size() - 1] == '.';
}

}  // namespace advolint
