#include "harness/target.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace advolint::fuzz {

void promise(bool is_kept, std::string_view what) {
  if (is_kept) return;
  std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

}  // namespace advolint::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  advolint::fuzz::try_input({reinterpret_cast<const char*>(data), size});
  return 0;
}
