#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <span>

#include "picture/decoder.h"
#include "picture/picture.h"
#include "text/result.h"

namespace advolint {

/// The decoders that are installed, each loaded when the first picture of its type needs it. Making
/// one costs nothing. Threads may share it.
class Decoders {
 public:
  Decoders();

  /// Null for types that are known by name alone. An Error says which library is not installed.
  const Result<std::unique_ptr<Decoder>>* find(PictureType type);

  /// The types of which sharpness is measured where their library is installed.
  [[nodiscard]] static std::span<const PictureType> types();

 private:
  struct Slot {
    std::once_flag once;
    Result<std::unique_ptr<Decoder>> decoder = nullptr;
  };
  static constexpr std::size_t kTypes = 3;
  std::unique_ptr<std::array<Slot, kTypes>> slots_;
};

}  // namespace advolint
