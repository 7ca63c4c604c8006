#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "diag/diagnostic.h"
#include "text/phrasebook.h"

namespace advolint {

/// Takes diagnostics in, each of them once, with the names of the platforms or channels that give
/// it. Those that differ in them alone are one.
class Collector {
 public:
  /// `phrases` outlives it.
  explicit Collector(const Phrasebook& phrases) : phrases_(phrases) {}

  /// `name` is what stands for kPlatformNames in the words of `found`; empty: nothing.
  void add(Diagnostics found, std::string_view name = {});

  /// What was taken in, in its order, in its final words.
  Diagnostics take();

 private:
  const Phrasebook& phrases_;
  std::map<std::tuple<const SourceFile*, SourceSpan, std::string, std::string>, std::size_t>
      places_;
  Diagnostics diagnostics_;
  std::vector<std::vector<std::string>> names_;  ///< for each diagnostic
};

}  // namespace advolint
