#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "office/fault.h"

namespace advolint {

/// That a file is not as its program wrote it, and what to do.
OfficeFault damaged();

/// That a file holds more than anybody writes, and what to do.
OfficeFault too_large();

/// The files in a zip archive in memory.
class ZipArchive {
 public:
  /// A fault says why the bytes are no archive. They outlive the archive.
  static OfficeResult<ZipArchive> open(std::string_view bytes);

  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;
  ~ZipArchive();

  /// Whether a file goes by this name; case does not matter, as in Word and Excel.
  [[nodiscard]] bool has(const std::string& name) const;

  /// The file of this name. A fault says that there is none, that it is damaged, or too large.
  OfficeResult<std::string> read(const std::string& name);

 private:
  struct Opened;
  explicit ZipArchive(std::unique_ptr<Opened> opened);
  std::unique_ptr<Opened> opened_;
};

}  // namespace advolint
