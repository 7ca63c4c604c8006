#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"
#include "text/span.h"

namespace advolint {

/// A regular expression in RE2's syntax, ready to be searched for in linear time. Copies are cheap.
class Pattern {
 public:
  Pattern();  ///< finds nothing
  /// What RE2 cannot read, or would need more memory for than a rule may have, is an error in its
  /// words.
  static Result<Pattern> compile(std::string_view expression);
  /// An expression that is known to be right: it costs nothing until it is searched for.
  static Pattern known(std::string_view expression);
  /// Finds `text` itself.
  static Pattern literal(std::string_view text);

  /// Matches in order, none overlapping and none empty: of the expression's first group, where it
  /// has one, else of the whole. `text` is valid UTF-8.
  [[nodiscard]] std::vector<TextSpan> find(std::string_view text) const;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace advolint
