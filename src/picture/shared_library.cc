#include "picture/shared_library.h"

#include <dlfcn.h>
#include <fmt/format.h>

namespace advolint {

Result<SharedLibrary> SharedLibrary::load(const std::string& name) {
  void* const handle = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) {
    return tl::unexpected(Error{Phrase("{} is not installed", name)});
  }
  return SharedLibrary(std::shared_ptr<void>(handle, [](void* it) { dlclose(it); }));
}

void* SharedLibrary::address_of(const char* name) const { return dlsym(handle_.get(), name); }

}  // namespace advolint
