#include "files/faults.h"

#include <fmt/format.h>

namespace advolint {
namespace {

Phrase size_in_words(std::uint32_t bytes) {
  constexpr std::uint32_t kMebibyte = 1U << 20U;
  if (bytes % kMebibyte == 0) return fmt::format("{} MiB", bytes / kMebibyte);
  return Phrase("{} bytes", bytes);
}

}  // namespace

tl::unexpected<Error> cannot_read(const std::string& path, const Phrase& reason) {
  return tl::unexpected(Error{Phrase("cannot read {}: {}", path, reason)});
}

Error cannot_write(const std::string& path, std::error_code fault) {
  return {Phrase("cannot write {}: {}", path, fault.message())};
}

Phrase words_of(std::error_code fault) {
  if (fault == std::errc::permission_denied) return Phrase("permission denied");
  if (fault == std::errc::no_such_file_or_directory || fault == std::errc::not_a_directory) {
    return Phrase("it does not exist");
  }
  return fault.message();
}

std::optional<Phrase> why_not_read(FileKind kind) {
  switch (kind) {
    case FileKind::File:
      return std::nullopt;
    case FileKind::Folder:
      return Phrase("it is a folder");
    case FileKind::Missing:
      return Phrase("it does not exist");
    default:
      return Phrase("it is not a regular file");
  }
}

Phrase too_large(std::uint32_t limit_bytes) {
  return Phrase("it is larger than {}", size_in_words(limit_bytes));
}

}  // namespace advolint
