#include "diag/stable_hash.h"

#include <fmt/format.h>

namespace advolint {

void StableHash::add(std::string_view text) {
  for (const char byte : text) add_byte(byte);
  add_byte('\0');
}

void StableHash::add_byte(char byte) {
  constexpr std::uint64_t kPrime = 0x100000001b3U;
  value_ = (value_ ^ static_cast<unsigned char>(byte)) * kPrime;
}

std::string StableHash::word() const { return fmt::format("{:016x}", value_); }

std::string_view subject_of(const Diagnostic& diagnostic) {
  const auto& [file, span] = diagnostic.location;
  return span.empty() ? file->text(file->line(file->line_index(span.begin))) : file->text(span);
}

}  // namespace advolint
