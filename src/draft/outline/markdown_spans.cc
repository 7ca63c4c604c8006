#include "draft/outline/markdown_spans.h"

#include <cassert>

namespace advolint {

void MarkdownSpans::open(std::size_t type, std::uint32_t begin) {
  assert(type < kTypes);
  spans_.push_back({.type = type, .begin = begin});
  ++open_of_type_[type];
}

std::optional<std::uint32_t> MarkdownSpans::close(std::size_t type) {
  assert(type < kTypes);
  if (open_of_type_[type] == 0) return std::nullopt;
  while (true) {
    const Span span = spans_.back();
    spans_.pop_back();
    --open_of_type_[span.type];
    if (span.type == type) return span.begin;
  }
}

void MarkdownSpans::clear() {
  spans_.clear();
  open_of_type_ = {};
}

}  // namespace advolint
