#pragma once

#include <string>
#include <vector>

#include "diag/report.h"
#include "text/phrasebook.h"

namespace advolint {

/// What a finding says to do, the best first: the titles of its fixes, then its help. As it is
/// written: no format may print it unescaped.
std::vector<std::string> advice_of(const Diagnostic& diagnostic);

/// Its message, with the number of its post in front where the file has several: "post 4: …".
std::string message_with_post(const Report& report, const Diagnostic& finding,
                              const Phrasebook& phrases);

}  // namespace advolint
