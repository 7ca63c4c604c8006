#include "text/read_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include <fmt/format.h>

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// How much is read at once: most drafts in one step.
constexpr std::size_t kStep = 1U << 16U;

struct Closing {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

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
  const std::unique_ptr<std::FILE, Closing> file(std::fopen(path.c_str(), "rb"));
  if (!file) return cannot_read(path, words_of({errno, std::generic_category()}));
  std::setvbuf(file.get(), nullptr, _IONBF, 0);
  // One byte more than allowed, and to the end whatever size the file system tells: it can be old
  // by now, and is 0 for files that are made as they are read.
  const std::size_t most_bytes = std::size_t{limit_bytes} + 1;
  std::string bytes;
  std::array<char, kStep> step;
  for (std::size_t size = step.size(); size == step.size() && bytes.size() < most_bytes;) {
    size = std::fread(step.data(), 1, std::min(step.size(), most_bytes - bytes.size()), file.get());
    bytes.append(step.data(), size);
  }
  if (std::ferror(file.get()) != 0)
    return cannot_read(path, words_of({errno, std::generic_category()}));
  if (bytes.size() > limit_bytes) {
    return cannot_read(path, Phrase("it is larger than {}", size_in_words(limit_bytes)));
  }
  return bytes;
}

}  // namespace advolint
