#include "harness/archive.h"

#include <cstddef>
#include <cstdint>

#include <zlib.h>

namespace advolint::fuzz {
namespace {

/// Signatures and sizes of records: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr std::uint32_t kLocalHeader = 0x04034b50;
constexpr std::uint32_t kDirectoryHeader = 0x02014b50;
constexpr std::uint32_t kEndOfDirectory = 0x06054b50;
constexpr std::uint32_t kVersion = 20;

class Writer {
 public:
  void put(std::size_t value, int size_bytes) {
    for (int i = 0; i < size_bytes; ++i, value >>= 8U) bytes_ += static_cast<char>(value & 0xFFU);
  }
  void put(std::string_view bytes) { bytes_ += bytes; }
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// What both headers of a file share.
void put_facts(Writer& out, const BundledFile& file) {
  out.put(kVersion, 2);
  out.put(0, 8);  // flags, stored, time and day
  out.put(crc32(0, reinterpret_cast<const Bytef*>(file.bytes.data()),
                static_cast<uInt>(file.bytes.size())),
          4);
  out.put(file.bytes.size(), 4);
  out.put(file.bytes.size(), 4);
  out.put(file.name.size(), 2);
  out.put(0, 2);  // no more fields
}

}  // namespace

std::string archive_of(const std::vector<BundledFile>& files) {
  Writer out;
  Writer directory;
  for (const BundledFile& it : files) {
    directory.put(kDirectoryHeader, 4);
    directory.put(kVersion, 2);
    put_facts(directory, it);
    directory.put(0, 10);  // no comment, first disk, attributes
    directory.put(out.size(), 4);
    directory.put(it.name);
    out.put(kLocalHeader, 4);
    put_facts(out, it);
    out.put(it.name);
    out.put(it.bytes);
  }
  const std::size_t begin = out.size();
  const std::string names = directory.take();
  out.put(names);
  out.put(kEndOfDirectory, 4);
  out.put(0, 4);  // one disk
  out.put(files.size(), 2);
  out.put(files.size(), 2);
  out.put(names.size(), 4);
  out.put(begin, 4);
  out.put(0, 2);  // no comment
  return out.take();
}

}  // namespace advolint::fuzz
