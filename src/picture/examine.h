#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "files/files.h"
#include "picture/decoders.h"
#include "picture/picture.h"

namespace advolint {

/// What the file of `size_bytes` that begins with `bytes` is. `bytes` are all of it, or its first
/// kMostPictureBytes: it is then not decoded. Any bytes will do; memory stays below
/// kMostDecodedBytes.
Picture examine(std::string_view bytes, std::uint64_t size_bytes, Decoders& decoders);

/// `examine` for the file at `path`. What is no regular file, or cannot be read, has a fault.
Picture open_picture(const Files& files, const std::string& path, Decoders& decoders);

}  // namespace advolint
