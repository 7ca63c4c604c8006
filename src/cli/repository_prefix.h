#pragma once

#include <string>

#include "cli/run_cli.h"

namespace advolint {

/// From the root of the repository to the working directory: "content/"; empty where they are the
/// same, or where there is no repository. The root is what the machine that builds says, else the
/// nearest folder that holds `.git`.
std::string repository_prefix(const Invocation& invocation);

}  // namespace advolint
