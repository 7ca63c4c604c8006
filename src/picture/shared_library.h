#pragma once

#include <memory>
#include <string>

#include "text/result.h"

namespace advolint {

/// A library that is loaded when it is needed and let go with the last of its users, so that a run
/// without pictures does not pay for it. A static program has its libraries in itself.
class SharedLibrary {
 public:
  /// `name` is the exact name of a version whose header this was compiled with: "libpng16.so.16".
  /// An Error says that it is not installed.
  static Result<SharedLibrary> load(const std::string& name);

  /// Fills `function`, a pointer of the type that the library's own header declares. False if the
  /// library has none of this name.
  template <class Function>
  [[nodiscard]] bool find(const char* name, Function*& function) const {
    // The one way from an address to a function that POSIX blesses.
    function = reinterpret_cast<Function*>(address_of(name));
    return function != nullptr;
  }

 private:
  explicit SharedLibrary(std::shared_ptr<void> handle) : handle_(std::move(handle)) {}
  [[nodiscard]] void* address_of(const char* name) const;

  std::shared_ptr<void> handle_;
};

}  // namespace advolint
