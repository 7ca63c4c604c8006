#include "yaml/suggest.h"

#include <utility>

#include "text/suggestion.h"

namespace advolint::yaml {

void suggest(const Context& context, SourceSpan span, std::string meant) {
  context.diagnostics->back().fixes.push_back(
      {.title = suggestion_of(meant), .edits = {{.span = span, .replacement = std::move(meant)}}});
}

}  // namespace advolint::yaml
