// The libraries of picture/shared_library.h in a program that has them in itself, because it can
// load none.
#include <algorithm>
#include <iterator>
#include <string_view>

#include <png.h>
#include <turbojpeg.h>
#include <webp/decode.h>

#include "picture/shared_library.h"

namespace advolint {
namespace {

struct LinkedFunction {
  std::string_view name;
  void* address;
};

template <class Function>
LinkedFunction linked(std::string_view name, Function* function) {
  return {.name = name, .address = reinterpret_cast<void*>(function)};
}

/// Every function that is looked for.
const LinkedFunction kLinked[] = {
    linked("png_image_begin_read_from_memory", png_image_begin_read_from_memory),
    linked("png_image_finish_read", png_image_finish_read),
    linked("png_image_free", png_image_free),
    linked("tjCompress2", tjCompress2),
    linked("tjDecompress2", tjDecompress2),
    linked("tjDecompressHeader3", tjDecompressHeader3),
    linked("tjDestroy", tjDestroy),
    linked("tjGetErrorCode", tjGetErrorCode),
    linked("tjGetErrorStr2", tjGetErrorStr2),
    linked("tjFree", tjFree),
    linked("tjInitCompress", tjInitCompress),
    linked("tjInitDecompress", tjInitDecompress),
    linked("WebPDecode", WebPDecode),
    linked("WebPFreeDecBuffer", WebPFreeDecBuffer),
    linked("WebPInitDecoderConfigInternal", WebPInitDecoderConfigInternal),
};

}  // namespace

Result<SharedLibrary> SharedLibrary::load(const std::string& /*name*/) {
  return SharedLibrary(nullptr);
}

void* SharedLibrary::address_of(const char* name) const {
  const auto* const found = std::ranges::find(kLinked, name, &LinkedFunction::name);
  return found == std::end(kLinked) ? nullptr : found->address;
}

}  // namespace advolint
