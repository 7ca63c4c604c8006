#include "cli/large_pages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <malloc.h>
#include <sys/mman.h>
#define ADVOLINT_HAS_LARGE_PAGES 1
#else
#define ADVOLINT_HAS_LARGE_PAGES 0
#endif

namespace advolint {

#if ADVOLINT_HAS_LARGE_PAGES

namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;
constexpr std::size_t kLargePage = 2 * kMebibyte;
/// How much is asked for, until so much can be had.
constexpr std::size_t kReserves[] = {1024 * kMebibyte, 256 * kMebibyte, 64 * kMebibyte};

/// Whether addresses for so much memory could be had; none of it is taken before it is used. What
/// lies before the first large page stays unused, so that memory begins with that.
bool reserve(std::size_t size) {
  void* const stretch = std::malloc(size);
  if (stretch == nullptr) return false;
  const auto begin = reinterpret_cast<std::uintptr_t>(stretch);
  const std::size_t before = kLargePage - begin % kLargePage;
  madvise(static_cast<std::byte*>(stretch) + before, size - before, MADV_HUGEPAGE);
  return std::realloc(stretch, before) != nullptr;
}

}  // namespace

void use_large_pages() {
  // Lists of any size come from the one stretch that is advised so, which is kept to the end.
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
  for (const std::size_t size : kReserves) {
    if (reserve(size)) return;
  }
}

#else

void use_large_pages() {}

#endif

}  // namespace advolint
