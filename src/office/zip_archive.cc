#include "office/zip_archive.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include <minizip/unzip.h>

#include "office/limits.h"

namespace advolint {
namespace {

/// Bytes that are read as if they were a file. It is given to minizip as a stream.
struct Memory {
  std::string_view bytes;
  std::uint64_t at = 0;
};

Memory& memory(void* stream) { return *static_cast<Memory*>(stream); }

void* open_memory(void* opaque, const void*, int mode) {
  const bool only_reads = (mode & ZLIB_FILEFUNC_MODE_READWRITEFILTER) == ZLIB_FILEFUNC_MODE_READ;
  return only_reads ? opaque : nullptr;
}

uLong read_memory(void*, void* stream, void* buffer, uLong size) {
  Memory& from = memory(stream);
  const std::uint64_t left = from.bytes.size() - from.at;
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(size, left));
  std::memcpy(buffer, from.bytes.data() + from.at, count);
  from.at += count;
  return count;
}

uLong write_nothing(void*, void*, const void*, uLong) { return 0; }

ZPOS64_T tell_memory(void*, void* stream) { return memory(stream).at; }

long seek_memory(void*, void* stream, ZPOS64_T offset, int origin) {
  Memory& in = memory(stream);
  std::uint64_t from = 0;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) from = in.at;
  if (origin == ZLIB_FILEFUNC_SEEK_END) from = in.bytes.size();
  const std::uint64_t to = from + offset;
  if (to < from || to > in.bytes.size()) return -1;
  in.at = to;
  return 0;
}

int close_memory(void*, void*) { return 0; }
int no_error(void*, void*) { return 0; }

constexpr int kAnyCase = 2;  // as unzLocateFile counts

}  // namespace

OfficeFault damaged() {
  return {Phrase("a damaged file"), Phrase("open it where it was written, and save it again")};
}

OfficeFault too_large() {
  return {Phrase("a file that holds more than advolint reads"),
          Phrase("copy its posts into a new file")};
}

struct ZipArchive::Opened {
  Memory memory;
  unzFile file = nullptr;
  std::uint64_t unpacked = 0;

  explicit Opened(std::string_view bytes) : memory{bytes, 0} {
    zlib_filefunc64_def functions = {};
    functions.zopen64_file = open_memory;
    functions.zread_file = read_memory;
    functions.zwrite_file = write_nothing;
    functions.ztell64_file = tell_memory;
    functions.zseek64_file = seek_memory;
    functions.zclose_file = close_memory;
    functions.zerror_file = no_error;
    functions.opaque = &memory;
    file = unzOpen2_64("", &functions);
  }
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  ~Opened() {
    if (file != nullptr) unzClose(file);
  }
};

ZipArchive::ZipArchive(std::unique_ptr<Opened> opened) : opened_(std::move(opened)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

OfficeResult<ZipArchive> ZipArchive::open(std::string_view bytes) {
  auto opened = std::make_unique<Opened>(bytes);
  if (opened->file == nullptr) return tl::unexpected(damaged());
  return ZipArchive(std::move(opened));
}

bool ZipArchive::has(const std::string& name) const {
  return unzLocateFile(opened_->file, name.c_str(), kAnyCase) == UNZ_OK;
}

OfficeResult<std::string> ZipArchive::read(const std::string& name) {
  constexpr std::size_t kStep = 1U << 16U;
  if (!has(name) || unzOpenCurrentFile(opened_->file) != UNZ_OK) return tl::unexpected(damaged());
  std::string contents;
  std::array<char, kStep> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  int count = 0;
  while ((count = unzReadCurrentFile(opened_->file, buffer.data(), kStep)) > 0) {
    opened_->unpacked += static_cast<std::uint64_t>(count);
    if (opened_->unpacked > kMaxUnpackedBytes) break;
    contents.append(buffer.data(), static_cast<std::size_t>(count));
  }
  // Where all was read, this says whether it is what was packed.
  const bool is_whole = unzCloseCurrentFile(opened_->file) == UNZ_OK && count == 0;
  if (opened_->unpacked > kMaxUnpackedBytes) return tl::unexpected(too_large());
  if (!is_whole) return tl::unexpected(damaged());
  return contents;
}

}  // namespace advolint
