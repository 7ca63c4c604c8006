#include <algorithm>
#include <array>

#include "report/formats.h"
#include "report/reporter.h"

namespace advolint {
namespace {

constexpr auto kReporters = std::to_array<Reporter>({
    {"text", "for people: each finding with its line and a caret", render_text},
    {"json", "one document with everything that is known (docs/formats.md)", render_json},
});

}  // namespace

std::span<const Reporter> reporters() { return kReporters; }

const Reporter* find_reporter(std::string_view name) {
  const auto* const found = std::ranges::find(kReporters, name, &Reporter::name);
  return found == kReporters.end() ? nullptr : found;
}

}  // namespace advolint
