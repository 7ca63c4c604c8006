#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/position.h"
#include "text/source_file.h"

namespace advolint {

/// Where `offset` is in a file of an office program, which has no lines: "March!D2", "¶12". Empty
/// for any other file.
std::string office_place(const SourceFile& file, std::uint32_t offset);

/// "D2: too long": a message of a format that has no room for `place`; without one, the message.
std::string after_place(std::string_view place, std::string_view message);

/// Where `offset` is, for people: "posts.csv:3:5", "posts.xlsx!March!D2", "kit.docx:¶12". `path` is
/// that of the file as it is to be shown.
std::string where(std::string_view path, const SourceFile& file, std::uint32_t offset,
                  PositionFinder& positions);

/// As above, without the column: "posts.csv:3".
std::string where(std::string_view path, const SourceFile& file, std::uint32_t offset);

}  // namespace advolint
