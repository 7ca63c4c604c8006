// YAML: the quick way for plain documents against the parser, and the front matter of a draft.
#include <algorithm>
#include <memory>
#include <string>

#include "harness/sound_draft.h"
#include "harness/target.h"
#include "yaml/parse.h"

namespace advolint::fuzz {
namespace {

bool equal(const yaml::Node& a, const yaml::Node& b);

bool equal_entries(const yaml::Entry& a, const yaml::Entry& b) {
  return a.key == b.key && a.key_span == b.key_span && equal(a.value, b.value);
}

bool equal(const yaml::Node& a, const yaml::Node& b) {
  return a.kind == b.kind && a.style == b.style && a.scalar == b.scalar && a.span == b.span &&
         std::ranges::equal(a.items, b.items, equal) &&
         std::ranges::equal(a.entries, b.entries, equal_entries);
}

void promise_place(const SourceFile& file, SourceSpan span) {
  promise(span.begin <= span.end && span.end <= file.size_bytes(), "a node lies in its file");
}

void promise_places(const SourceFile& file, const yaml::Node& node) {
  promise_place(file, node.span);
  for (const yaml::Node& it : node.items) promise_places(file, it);
  for (const yaml::Entry& it : node.entries) {
    promise_place(file, it.key_span);
    promise_places(file, it.value);
  }
}

void try_yaml(std::string_view input) {
  const auto file = std::make_shared<const SourceFile>("a.yaml", std::string(input));
  const SourceSpan all{0, file->size_bytes()};
  Diagnostics quick_faults;
  Diagnostics full_faults;
  const auto quick = yaml::parse(file, all, "data", quick_faults);
  const auto full = yaml::parse_in_full(file, all, "data", full_faults);
  promise(quick.has_value() == full.has_value(), "both ways read YAML, or none does");
  promise(!quick || equal(*quick, *full), "both ways read the same");
  promise(quick_faults.size() == full_faults.size(), "both ways find the same faults");
  promise(quick || !quick_faults.empty(), "what is no YAML has a fault");
  if (quick) promise_places(*file, *quick);
  for (const Diagnostic& it : quick_faults) promise_place(*file, it.location.span);
}

}  // namespace

void try_input(std::string_view input) {
  try_yaml(input);
  read_soundly("a-x.md", "---\n" + std::string(input) + "\n---\nThe van is back.\n");
}

}  // namespace advolint::fuzz
