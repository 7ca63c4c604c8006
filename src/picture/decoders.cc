#include "picture/decoders.h"

#include <algorithm>

namespace advolint {
namespace {

/// In the order of the slots.
constexpr std::array<PictureType, 3> kDecoded = {PictureType::Jpeg, PictureType::Png,
                                                 PictureType::WebP};
constexpr std::array<Result<std::unique_ptr<Decoder>> (*)(), 3> kLoaders = {
    load_jpeg_decoder, load_png_decoder, load_webp_decoder};

}  // namespace

Decoders::Decoders() : slots_(std::make_unique<std::array<Slot, kTypes>>()) {}

const Result<std::unique_ptr<Decoder>>* Decoders::find(PictureType type) {
  const auto* const found = std::ranges::find(kDecoded, type);
  if (found == kDecoded.end()) return nullptr;
  const auto index = static_cast<std::size_t>(found - kDecoded.begin());
  Slot& slot = (*slots_)[index];
  std::call_once(slot.once, [&] { slot.decoder = kLoaders[index](); });
  return &slot.decoder;
}

std::span<const PictureType> Decoders::types() { return kDecoded; }

}  // namespace advolint
