#include "config/data_files.h"

#include <filesystem>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "files/boundary.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool leaves_folder(const fs::path& path) {
  return path.is_absolute() || *path.lexically_normal().begin() == "..";
}

SourceFilePtr open_file(const yaml::Context& context, const yaml::Node& path,
                        const Folder& folder) {
  if (!may_name_file(context, {.text = path.scalar, .span = path.span}, folder)) return nullptr;
  const std::string full = path_below(folder.path, path.scalar);
  Result<std::string> bytes = folder.files->read(full, kMaxYamlBytes);
  if (!bytes) {
    context.error("unreadable-file", path.span, bytes.error().message);
    return nullptr;
  }
  return std::make_shared<const SourceFile>(full, *std::move(bytes));
}

std::optional<DataSource> parse_file(const yaml::Context& context, SourceFilePtr file) {
  std::optional<yaml::Node> root = yaml::parse_file(file, "data", *context.diagnostics);
  if (!root) return std::nullopt;
  return DataSource{.context = {.file = std::move(file),
                                .prefix = "data",
                                .diagnostics = context.diagnostics,
                                .date_order = context.date_order},
                    .root = *std::move(root)};
}

bool has_shape(const DataSource& source, std::string_view key, yaml::Kind shape) {
  const yaml::Node& root = source.root;
  if (root.kind == shape) return true;
  const bool is_list = shape == yaml::Kind::Sequence;
  if (root.is_null()) {
    source.context.report(Level::Warning, "empty", root.span, Phrase("there are no {} here", key));
  } else {
    source.context.error(
        "wrong-type", root.span,
        is_list ? Phrase("'{}' must be a list", key) : Phrase("'{}' must be a map", key),
        is_list ? Phrase("begin each entry with '- '") : Phrase("write 'key: value' lines"));
  }
  return false;
}

}  // namespace

bool may_name_file(const yaml::Context& context, const yaml::Word& path, const Folder& folder) {
  if (folder.files == nullptr) {
    context.error("unreadable-file", path.span, Phrase("no file can be named here"),
                  Phrase("write the entries themselves"));
    return false;
  }
  if (path.text.empty() || leaves_folder(path.text)) {
    context.error("outside-workspace", path.span,
                  Phrase("'{}' is not a path inside the workspace's folder", path.text));
    return false;
  }
  if (!Boundary(*folder.files, folder.path, folder.path)
           .holds(path_below(folder.path, path.text))) {
    context.error("outside-workspace", path.span,
                  Phrase("'{}' is a link that leads out of the workspace", path.text));
    return false;
  }
  return true;
}

std::string path_below(const std::string& folder, const std::string& path) {
  return (fs::path(folder) / path).lexically_normal().generic_string();
}

std::optional<DataSource> read_data(yaml::MapReader& workspace, std::string_view key,
                                    yaml::Kind shape, const Folder& folder) {
  const yaml::Node* value = workspace.find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  const yaml::Context& context = workspace.context();
  std::optional<DataSource> source;
  if (value->is_scalar()) {
    SourceFilePtr file = open_file(context, *value, folder);
    if (file) source = parse_file(context, std::move(file));
  } else {
    source = DataSource{.context = context, .root = *value};
  }
  if (!source || !has_shape(*source, key, shape)) return std::nullopt;
  return source;
}

}  // namespace advolint
