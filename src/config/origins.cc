#include "config/origins.h"

#include <algorithm>
#include <memory>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "config/base_files.h"
#include "yaml/parse.h"
#include "yaml/write.h"

namespace advolint {
namespace {

/// Keys whose maps merge value by value, however deep.
constexpr std::string_view kDeep[] = {"rules", "organisation", "platforms"};
/// Keys whose maps merge entry by entry.
constexpr std::string_view kFlat[] = {"paths", "lists", "front-matter"};

bool is_among(std::span<const std::string_view> keys, std::string_view key) {
  return std::ranges::find(keys, key) != keys.end();
}

/// What is under the name of a list in a nearer file: "asks" is replaced by "asks", and added
/// to by "+asks".
std::string without_plus(std::string key) {
  const std::size_t plus = key.find(".+");
  if (key.starts_with("lists.+") && plus != std::string::npos) key.erase(plus + 1, 1);
  return key;
}

class Collector {
 public:
  void add(const WorkspaceLayer& layer) {
    std::set<std::string> own;
    for (const yaml::Entry& entry : layer.root.entries) {
      const bool is_deep = is_among(kDeep, entry.key);
      const int depth = is_deep ? kAnyDepth : (is_among(kFlat, entry.key) ? 1 : 0);
      add(layer.file, entry, entry.key, depth, own);
    }
    said_.merge(own);
  }

  std::vector<Origin> take() { return std::move(origins_); }

 private:
  static constexpr int kAnyDepth = 100;

  void add(const SourceFilePtr& file, const yaml::Entry& entry, std::string key, int depth,
           std::set<std::string>& own) {
    if (depth > 0 && entry.value.is_mapping()) {
      for (const yaml::Entry& it : entry.value.entries)
        add(file, it, key + "." + it.key, depth - 1, own);
      return;
    }
    // `emoji-run: none` is short for `emoji-run: {level: none}`.
    if (key.starts_with("rules.") && std::ranges::count(key, '.') == 1) key += ".level";
    origins_.push_back({.key = key,
                        .value = yaml::write_flow(entry.value),
                        .at = {file, entry.key_span},
                        .is_replaced = said_.contains(without_plus(key))});
    own.insert(std::move(key));
  }

  std::set<std::string> said_;  ///< by nearer files
  std::vector<Origin> origins_;
};

}  // namespace

std::vector<Origin> origins_of(const Files& files, const std::string& path) {
  auto bytes = files.read(path, kMaxYamlBytes);
  if (!bytes) return {};
  Diagnostics faults;  // told where the workspace is loaded
  const auto file = std::make_shared<const SourceFile>(path, *std::move(bytes));
  auto root = yaml::parse_file(file, "config", faults);
  if (!root) return {};
  Collector collector;
  for (const WorkspaceLayer& it :
       workspace_layers(files, {.file = file, .root = *std::move(root)}, faults))
    collector.add(it);
  return collector.take();
}

}  // namespace advolint
