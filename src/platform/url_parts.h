#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// The parts of a link, as written and not resolved.
struct UrlParts {
  std::string scheme;  ///< in lower case, "https"; empty where none is written
  std::string host;    ///< in lower case, without user, port and a leading "www."
  std::string path;    ///< "/events/today"; empty where there is none
};

/// Of "https://www.Example.org:443/a?b": https, example.org, /a.
UrlParts url_parts(std::string_view link);

/// Whether `host` is `domain` or below it: "events.example.org" is below "example.org". Both in
/// lower case.
bool is_below(std::string_view host, std::string_view domain);

}  // namespace advolint
