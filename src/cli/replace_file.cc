#include "cli/replace_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace advolint {
namespace {

Error cannot_write(const std::string& path, int fault) {
  return {Phrase("cannot write {}: {}", path, std::generic_category().message(fault))};
}

}  // namespace

std::optional<Error> write_file(const std::string& path, const std::string& bytes) {
  errno = 0;
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  return file ? std::nullopt : std::optional(cannot_write(path, errno));
}

}  // namespace advolint
