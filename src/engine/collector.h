#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"
#include "engine/wording.h"
#include "text/phrasebook.h"

namespace advolint {

/// Takes diagnostics in, each of them once, with the names of the platforms or channels that give
/// it. Those that differ in them alone are one.
class Collector {
 public:
  /// `phrases` outlives it.
  explicit Collector(const Phrasebook& phrases) : phrases_(phrases) {}

  void add(Diagnostics found);

  /// `name` is that of the platform or channel which gives `found`; empty: none does.
  void add(std::vector<OpenDiagnostic> found, std::string_view name);

  /// What was taken in, in its order, in its final words.
  Diagnostics take();

 private:
  /// What is known of a diagnostic so far.
  struct Entry {
    OpenDiagnostic found;
    bool is_open = false;  ///< whether its words still lack the names
    std::vector<std::string> names;
  };

  /// The entry for a diagnostic with this message, and whether it is new.
  std::pair<Entry*, bool> entry_of(const Diagnostic& diagnostic, const std::string& message);

  const Phrasebook& phrases_;
  std::map<std::tuple<const SourceFile*, SourceSpan, std::string, std::string>, std::size_t>
      places_;
  std::vector<Entry> entries_;
};

}  // namespace advolint
