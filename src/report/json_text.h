#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace advolint {

using Json = nlohmann::ordered_json;

/// `value` as JSON that is harmless wherever it is printed: ill-formed UTF-8 becomes U+FFFD, and
/// what steers a terminal, reorders text or commands a runner of builds is written as an escape.
/// `indent` below 0: on one line. Without a line end.
std::string json_text(const Json& value, int indent = -1);

}  // namespace advolint
