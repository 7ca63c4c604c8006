#include "report/advice.h"

namespace advolint {

std::vector<std::string> advice_of(const Diagnostic& diagnostic) {
  std::vector<std::string> advice;
  for (const Fix& fix : diagnostic.fixes) advice.push_back(fix.title.text());
  if (!diagnostic.help.empty()) advice.push_back(diagnostic.help.text());
  return advice;
}

}  // namespace advolint
