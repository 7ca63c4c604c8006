#include "report/tool.h"

namespace advolint {

std::string_view tool_version() { return ADVOLINT_VERSION; }

}  // namespace advolint
