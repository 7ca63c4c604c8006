#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/memory_files.h"

namespace advolint::fuzz {

/// A file that an input holds.
struct BundledFile {
  std::string name;  ///< relative, without dots, safe for a disk; never empty
  std::string_view bytes;
};

/// The one file of an input whose first line is its name. `other_name` where that is none.
BundledFile named_file(std::string_view input, std::string_view other_name);

/// The files of an input: each begins with a line "=== its/name". What comes before the first is
/// the file `first_name`, and left out where that is empty.
std::vector<BundledFile> unbundle(std::string_view input, std::string_view first_name = {});

/// Writes what can be written: no file takes the place of a folder.
void write_all(testing::MemoryFiles& files, const std::vector<BundledFile>& bundled);

}  // namespace advolint::fuzz
