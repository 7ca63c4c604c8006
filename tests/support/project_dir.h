#pragma once

#include <string>

namespace advolint::testing {

/// The folder of the project's sources, without a slash at its end. One file knows it, so that the
/// objects of all other tests are the same in each checkout, and a compiler cache serves them all.
[[nodiscard]] const std::string& project_dir();

}  // namespace advolint::testing
