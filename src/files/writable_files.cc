#include "files/writable_files.h"

#include "files/boundary.h"

namespace advolint {
namespace {

Error leads_out(const std::string& path) {
  return {Phrase("cannot write {}: it is a link that leads out of the repository", path)};
}

}  // namespace

std::optional<Error> WritableFiles::put(const std::string& path, const std::string& bytes) {
  return leads_outside(*this, path) ? leads_out(path) : do_put(path, bytes);
}

std::optional<Error> WritableFiles::overwrite(const std::string& path, const std::string& bytes) {
  return leads_outside(*this, path) ? leads_out(path) : do_overwrite(path, bytes);
}

}  // namespace advolint
