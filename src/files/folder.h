#pragma once

#include <string>

#include "files/files.h"

namespace advolint {

/// A folder among `files`, which outlive it. Without them it is none, and no file can be named in
/// it.
struct Folder {
  const Files* files = nullptr;
  std::string path = {};
};

}  // namespace advolint
