#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/commands.h"
#include "config/json_schema.h"
#include "config/shape.h"
#include "pack/pack_schema.h"
#include "platform/load_platforms.h"
#include "text/edit_distance.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

constexpr std::string_view kPack = "pack";

void print_names(std::ostream& out) {
  out << fmt::format("{:16}{}\n", kPack, "A rule pack.");
  for (const DocumentShape& document : document_shapes()) {
    out << fmt::format("{:16}{}\n", document.name, document.doc);
  }
}

std::vector<std::string> schema_names() {
  std::vector<std::string> names = {std::string(kPack)};
  for (const DocumentShape& document : document_shapes()) names.emplace_back(document.name);
  return names;
}

}  // namespace

int run_schema(const Invocation& invocation, const Options& options) {
  if (options.paths.empty()) {
    print_names(invocation.out);
    return kExitClean;
  }
  const std::string& name = options.paths.front();
  if (name == kPack) {
    invocation.out << pack_schema(built_in_platforms()).page();
    return kExitClean;
  }
  if (const DocumentShape* document = find_document_shape(name)) {
    invocation.out << schema_of(*document, built_in_platforms()).page();
    return kExitClean;
  }
  print_errors(
      invocation, options.phrases,
      {{with_suggestion(Phrase("there is no schema '{}'", name), did_you_mean(name, schema_names()),
                        Phrase("`advolint schema` lists them"))}});
  return kExitFault;
}

}  // namespace advolint
