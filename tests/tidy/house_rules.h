#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace advolint::tidy {

/// A file of the project.
struct SourceText {
  std::string path;  ///< from the project's root, '/'-separated
  std::string text;
};

/// A row of the table in docs/architecture.md.
struct Room {
  std::string name;
  std::vector<std::string> outside_headers;  ///< folders ("re2/") and headers ("md4c.h")
};

/// The rooms in their order. Empty where the page holds no such table.
std::vector<Room> read_rooms(std::string_view architecture_page);

/// Each fault is "path:line: what is wrong".
using Faults = std::vector<std::string>;

/// Includes that go to a lower room, or outside to a library that the room does not name.
Faults check_floors(const SourceText& file, std::span<const Room> rooms);

/// Words that may not be in src/: constructs that are banned, empty handlers.
Faults check_banned(const SourceText& file);

/// Looks at files, outside the one room that does: other rooms are handed a `Files`, and may know
/// of paths alone.
Faults check_files(const SourceText& file);

/// Tables of words of a language, in rooms that read prose: they belong into its words.txt. Known
/// by their small words, so that others pass.
Faults check_word_tables(const SourceText& file);

/// `#pragma once` in headers; in a .cc the header of the same name first, where `has_header`.
enum class OwnHeader { Missing, Exists };
Faults check_headers(const SourceText& file, OwnHeader own_header);

/// Width, tabs, trailing space, the line end at the end, and the length of the file.
Faults check_layout(const SourceText& file);

/// File names are snake_case.
Faults check_file_name(const SourceText& file);

/// Work left over without an issue that says so.
Faults check_leftovers(const SourceText& file);

/// Paths that exist on one machine only.
Faults check_machine_paths(const SourceText& file);

/// Commands that a CMake file may not use: settings belong to targets, sources are listed.
Faults check_cmake(const SourceText& file);

/// A source that the CMake file beside it does not list, which nothing would build.
Faults check_is_built(const SourceText& file, std::string_view cmake_lists);

}  // namespace advolint::tidy
