#include "text/read_file.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>

#include <fmt/format.h>

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// How much is read at once of a file whose size is not known.
constexpr std::size_t kStep = 1U << 16U;

Phrase words_of(std::error_code fault) {
  if (fault == std::errc::permission_denied) return Phrase("permission denied");
  if (fault == std::errc::no_such_file_or_directory || fault == std::errc::not_a_directory) {
    return Phrase("it does not exist");
  }
  return fault.message();
}

Phrase size_in_words(std::uint32_t bytes) {
  constexpr std::uint32_t kMebibyte = 1U << 20U;
  if (bytes % kMebibyte == 0) return fmt::format("{} MiB", bytes / kMebibyte);
  return Phrase("{} bytes", bytes);
}

/// Why a file of this status is not to be read; only a regular file has an end for sure.
std::optional<Phrase> objection(const fs::file_status& status) {
  switch (status.type()) {
    case fs::file_type::regular:
      return std::nullopt;
    case fs::file_type::directory:
      return Phrase("it is a folder");
    case fs::file_type::not_found:
      return Phrase("it does not exist");
    default:
      return Phrase("it is not a regular file");
  }
}

tl::unexpected<Error> cannot_read(const std::string& path, const Phrase& reason) {
  return tl::unexpected(Error{Phrase("cannot read {}: {}", path, reason)});
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint32_t limit_bytes) {
  if (path.find('\0') != std::string::npos)
    return cannot_read(path, Phrase("its name holds a NUL"));
  std::error_code fault;
  const fs::file_status status = fs::status(path, fault);
  if (status.type() == fs::file_type::none) return cannot_read(path, words_of(fault));
  if (const auto reason = objection(status)) return cannot_read(path, *reason);

  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return cannot_read(path, words_of({errno, std::generic_category()}));
  // One byte more than allowed, and to the end whatever size the file system tells: it can be old
  // by now, and is 0 for files that are made as they are read.
  const std::size_t most_bytes = std::size_t{limit_bytes} + 1;
  const std::uintmax_t told_bytes = fs::file_size(path, fault);
  std::string bytes;
  for (std::size_t step = fault ? kStep : told_bytes + 1; stream && bytes.size() < most_bytes;
       step = kStep) {
    const std::size_t before = bytes.size();
    bytes.resize(before + std::min(step, most_bytes - before));
    stream.read(bytes.data() + before, static_cast<std::streamsize>(bytes.size() - before));
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) return cannot_read(path, words_of({errno, std::generic_category()}));
  if (bytes.size() > limit_bytes) {
    return cannot_read(path, Phrase("it is larger than {}", size_in_words(limit_bytes)));
  }
  return bytes;
}

}  // namespace advolint
