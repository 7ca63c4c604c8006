#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"

namespace advolint {

/// Edits of one file that can be made together.
class EditSet {
 public:
  /// Takes all of `edits`, or none where one of them overlaps or touches the place of one that was
  /// taken before.
  bool add(const std::vector<Edit>& edits);

  [[nodiscard]] bool empty() const { return edits_.empty(); }
  /// Sorted.
  [[nodiscard]] const std::vector<Edit>& edits() const { return edits_; }
  [[nodiscard]] std::string apply_to(std::string_view bytes) const;

 private:
  [[nodiscard]] bool clashes(const Edit& edit) const;

  std::vector<Edit> edits_;
};

/// `bytes` after the first fix of each of `diagnostics`, all of which are findings in those bytes.
/// A fix that overlaps an earlier one is left out whole.
std::string apply_fixes(std::string_view bytes, const Diagnostics& diagnostics);

}  // namespace advolint
