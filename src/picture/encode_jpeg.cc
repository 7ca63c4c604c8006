#include <utility>
#include <vector>

#include <turbojpeg.h>

#include "picture/jpeg_encoder.h"
#include "picture/shared_library.h"

namespace advolint {
namespace {

/// What people cannot tell from the picture itself at this size.
constexpr int kQuality = 82;

class TurboEncoder : public JpegEncoder {
 public:
  explicit TurboEncoder(SharedLibrary library) : library_(std::move(library)) {}

  bool find_functions() {
    return library_.find("tjInitCompress", init_) && library_.find("tjDestroy", destroy_) &&
           library_.find("tjCompress2", compress_) && library_.find("tjFree", free_);
  }

  [[nodiscard]] std::optional<std::string> encode(const ColorPicture& picture) const override {
    const std::unique_ptr<void, decltype(destroy_)> handle(init_(), destroy_);
    if (!handle) return std::nullopt;
    const std::vector<std::uint8_t> rows = rows_of(picture);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    const int failed = compress_(handle.get(), rows.data(), static_cast<int>(picture.width()), 0,
                                 static_cast<int>(picture.height()), TJPF_RGB, &data, &size,
                                 TJSAMP_420, kQuality, TJFLAG_ACCURATEDCT);
    const std::unique_ptr<unsigned char, decltype(free_)> freed_at_the_end(data, free_);
    if (failed != 0) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(data), size);
  }

 private:
  SharedLibrary library_;
  decltype(&tjInitCompress) init_ = nullptr;
  decltype(&tjDestroy) destroy_ = nullptr;
  decltype(&tjCompress2) compress_ = nullptr;
  decltype(&tjFree) free_ = nullptr;
};

}  // namespace

std::unique_ptr<const JpegEncoder> load_jpeg_encoder() {
  auto library = SharedLibrary::load("libturbojpeg.so.0");
  if (!library) return nullptr;
  auto encoder = std::make_unique<TurboEncoder>(*std::move(library));
  if (!encoder->find_functions()) return nullptr;
  return encoder;
}

}  // namespace advolint
