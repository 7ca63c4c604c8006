#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "draft/draft.h"
#include "platform/platform.h"

namespace advolint {

/// The platforms that a path names: by its extension (".tweet"), else by a word of the file's name
/// or, nearest first, of a folder ("linkedin/", "x-thanks.md").
std::vector<PlatformUse> platforms_of_path(std::string_view path, const PlatformTable& platforms);

/// The file's name without its folders.
std::string_view file_name(std::string_view path);

/// ".md" of "a/b.md"; empty where there is none.
std::string_view extension(std::string_view path);

/// ".md", ".markdown".
bool is_markdown(std::string_view path);

/// Takes away what the path of a thread names by a word for threads: a folder "threads/".
void drop_names_of_threads(std::vector<PlatformUse>& uses, const PlatformTable& platforms);

}  // namespace advolint
