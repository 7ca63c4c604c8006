#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "config/workspace.h"
#include "files/folder.h"
#include "yaml/reader.h"

namespace advolint {

/// Where the values of a key stand: in a file of their own, or in the workspace file itself.
struct DataSource {
  yaml::Context context;
  yaml::Node root;
};

/// Whether `path` may be read below `folder`: it names a file there, and no link on its way leads
/// out of the repository. What is wrong with it becomes a diagnostic.
bool may_name_file(const yaml::Context& context, const yaml::Word& path, const Folder& folder);

/// `path`, which is relative to `folder`, as the program reaches it.
std::string path_below(const std::string& folder, const std::string& path);

/// Reads what `key` of the workspace names: a text is the path of a file below `folder`, anything
/// else is the data itself. The root of what comes back is of kind `shape`, a list or a map.
/// Everything else is a diagnostic: a path out of the folder, a file that cannot be read, another
/// shape, nothing in it.
std::optional<DataSource> read_data(yaml::MapReader& workspace, std::string_view key,
                                    yaml::Kind shape, const Folder& folder);

}  // namespace advolint
