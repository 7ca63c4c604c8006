#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace advolint::testing {

/// The bytes of a file; nothing where it cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path);

/// Makes the folders that are missing. Fails the test where the file cannot be written.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace advolint::testing
