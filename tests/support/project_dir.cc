#include "support/project_dir.h"

namespace advolint::testing {

const std::string& project_dir() {
  static const std::string dir = ADVOLINT_PROJECT_DIR;
  return dir;
}

}  // namespace advolint::testing
