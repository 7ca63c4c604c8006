#include "report/fingerprints.h"

#include <map>

#include "diag/stable_hash.h"

namespace advolint {

std::vector<std::string> fingerprints(const Diagnostics& diagnostics) {
  std::vector<std::string> words;
  words.reserve(diagnostics.size());
  std::map<std::string, int> seen;
  for (const Diagnostic& it : diagnostics) {
    StableHash hash;
    hash.add(it.location.file->path());
    hash.add(it.rule);
    hash.add(subject_of(it));
    const int ordinal = seen[hash.word()]++;
    hash.add(std::to_string(ordinal));
    words.push_back(hash.word());
  }
  return words;
}

}  // namespace advolint
