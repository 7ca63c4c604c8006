#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "diag/diagnostic.h"
#include "text/source_file.h"
#include "yaml/parse.h"

namespace advolint::yaml {

/// What came of parsing a text.
struct Reading {
  SourceFilePtr file;
  std::optional<Node> root;
  Diagnostics diagnostics;

  [[nodiscard]] std::string_view text(SourceSpan span) const { return file->text(span); }

  /// One line for each diagnostic: "<rule> at '<text under it>': <message>".
  [[nodiscard]] std::string faults() const {
    std::string out;
    for (const Diagnostic& it : diagnostics) {
      out += fmt::format("{} at '{}': {}\n", it.rule, text(it.location.span), it.message);
    }
    return out;
  }

  /// The file after the first fix of every diagnostic that has one; the edits do not overlap.
  [[nodiscard]] std::string fixed() const {
    std::vector<Edit> edits;
    for (const Diagnostic& it : diagnostics) {
      if (it.fixes.empty()) continue;
      edits.insert(edits.end(), it.fixes[0].edits.begin(), it.fixes[0].edits.end());
    }
    std::ranges::sort(edits, std::ranges::greater{}, &Edit::span);
    std::string out(file->bytes());
    for (const Edit& edit : edits) out.replace(edit.span.begin, edit.span.size(), edit.replacement);
    return out;
  }
};

inline Reading read(std::string_view bytes) {
  Reading reading{.file = std::make_shared<SourceFile>("a.yaml", std::string(bytes))};
  reading.root = parse(reading.file, {0, reading.file->size_bytes()}, "data", reading.diagnostics);
  return reading;
}

}  // namespace advolint::yaml
