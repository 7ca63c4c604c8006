#include "report/advice.h"

namespace advolint {

std::vector<std::string> advice_of(const Diagnostic& diagnostic) {
  std::vector<std::string> advice;
  for (const Fix& fix : diagnostic.fixes) advice.push_back(fix.title.text());
  if (!diagnostic.help.empty()) advice.push_back(diagnostic.help.text());
  return advice;
}

std::string message_with_post(const Report& report, const Diagnostic& finding,
                              const Phrasebook& phrases) {
  const std::uint32_t post = post_to_name(report, finding);
  const std::string& message = finding.message.text();
  return post == 0 ? message : phrases.say("post {}: {}", post, message);
}

}  // namespace advolint
