#include "report/tool.h"

namespace advolint {

std::string_view tool_version() { return ADVOLINT_VERSION; }

std::string_view tool_address() { return ADVOLINT_HOMEPAGE; }

}  // namespace advolint
