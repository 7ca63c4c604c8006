#include "cli/write_rule_pages.h"

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "cli/rule_page_formats.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool is_ours(const Files& files, const std::string& path) {
  if (!path.ends_with(".md")) return false;
  const auto bytes = files.read(path, kMaxYamlBytes);
  return bytes && bytes->starts_with(kPageMark);
}

}  // namespace

Result<void> write_rule_pages(const std::vector<RulePage>& pages, const std::string& folder,
                              WritableFiles& files) {
  std::map<std::string, std::string> wanted = {{"README.md", index_in_markdown(pages)}};
  for (const RulePage& page : pages) wanted[page.info.name + ".md"] = page_in_markdown(page);
  std::error_code code = files.make_folders(folder);
  std::vector<std::string> surplus;
  if (!code) {
    code = files.visit(folder, [&](const FolderEntry& it) {
      const bool is_wanted = wanted.contains(std::string(it.name()));
      if (!is_wanted && is_ours(files, it.path)) surplus.push_back(it.path);
      return true;
    });
  }
  if (code) return tl::unexpected(Error{fmt::format("{}: {}", folder, code.message())});
  for (const std::string& path : surplus) files.remove(path);
  for (const auto& [name, content] : wanted) {
    if (auto error = files.put((fs::path(folder) / name).generic_string(), content))
      return tl::unexpected(std::move(*error));
  }
  return {};
}

}  // namespace advolint
