#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "yaml/extent.h"

namespace advolint::yaml {

/// Where the parser gave up. Offsets are bytes into the parsed text.
struct Failure {
  std::string reason;                         ///< one of YAML::ErrorMsg
  std::uint32_t at = 0;                       ///< at most the text's size
  std::optional<std::uint32_t> open_bracket;  ///< the innermost '[' or '{' not closed by then
};

/// Exchanges one byte so that the parser gets past a fault and can find the next one.
struct Patch {
  std::uint32_t at = 0;
  char byte = '_';
};

/// A failure in words. Spans are offsets into the parsed text.
struct Fault {
  std::string_view rule = "syntax";
  SourceSpan span;
  Phrase message;
  Phrase help;
  std::optional<Fix> fix;
  std::vector<Patch> patches;  ///< empty: what follows cannot be read
};

/// Says what its author did that the parser could not take.
Fault describe(const Texts& texts, const Failure& failure);

/// The fix that puts `span` between double quotes.
Fix put_quotes(std::string_view text, SourceSpan span);

/// "'…'" with `text`, cut where it is long.
std::string in_quotes(std::string_view text);

}  // namespace advolint::yaml
