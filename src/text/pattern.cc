#include "text/pattern.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <utility>

#include <re2/re2.h>

#include "text/utf8.h"

namespace advolint {
namespace {

/// Enough for any rule that people write; a pattern that needs more is an attack.
constexpr std::int64_t kMemoryBytes = 1 << 20;
/// The whole match, and what the first group took.
constexpr int kMostSubmatches = 2;

re2::RE2::Options options() {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kMemoryBytes);
  return options;
}

std::size_t next_character(std::string_view text, std::size_t at) {
  return at < text.size() ? at + utf8::decode(text, at).length_bytes : at + 1;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

/// Threads share it, and the first that needs the expression builds it.
struct Pattern::Compiled {
  explicit Compiled(std::string text) : written(std::move(text)) {}

  [[nodiscard]] const re2::RE2& expression() const {
    std::call_once(once, [&] { built.emplace(written, options()); });
    return *built;
  }

  std::string written;
  mutable std::once_flag once;
  mutable std::optional<re2::RE2> built;
};

Pattern::Pattern() = default;

Result<Pattern> Pattern::compile(std::string_view expression) {
  Pattern pattern = known(expression);
  const re2::RE2& built = pattern.compiled_->expression();
  if (!built.ok()) return tl::unexpected(Error{Phrase(built.error())});
  return pattern;
}

Pattern Pattern::known(std::string_view expression) {
  Pattern pattern;
  pattern.compiled_ = std::make_shared<const Compiled>(std::string(expression));
  return pattern;
}

Pattern Pattern::literal(std::string_view text) { return known(re2::RE2::QuoteMeta(piece(text))); }

std::vector<TextSpan> Pattern::find(std::string_view text) const {
  std::vector<TextSpan> spans;
  if (compiled_ == nullptr) return spans;
  const re2::RE2& expression = compiled_->expression();
  // Most texts hold nothing that it finds, and to hear no more than that costs least.
  if (!expression.Match(piece(text), 0, text.size(), re2::RE2::UNANCHORED, nullptr, 0))
    return spans;
  const int submatches = std::min(expression.NumberOfCapturingGroups() + 1, kMostSubmatches);
  std::array<re2::StringPiece, kMostSubmatches> matches;
  for (std::size_t at = 0; at <= text.size();) {
    if (!expression.Match(piece(text), at, text.size(), re2::RE2::UNANCHORED, matches.data(),
                          submatches)) {
      break;
    }
    const re2::StringPiece& found = matches.at(static_cast<std::size_t>(submatches - 1));
    const auto whole_end =
        static_cast<std::size_t>(matches[0].data() - text.data()) + matches[0].size();
    if (!found.empty()) {
      const auto begin = static_cast<std::uint32_t>(found.data() - text.data());
      spans.push_back({begin, begin + static_cast<std::uint32_t>(found.size())});
    }
    at = matches[0].empty() ? next_character(text, whole_end) : whole_end;
  }
  return spans;
}

}  // namespace advolint
