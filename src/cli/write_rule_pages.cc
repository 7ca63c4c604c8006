#include "cli/write_rule_pages.h"

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "cli/replace_file.h"
#include "cli/rule_page_formats.h"
#include "text/read_file.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

bool is_ours(const fs::path& path) {
  const auto bytes = read_file(path.generic_string(), kMaxYamlBytes);
  return path.extension() == ".md" && bytes && bytes->starts_with(kPageMark);
}

}  // namespace

Result<void> write_rule_pages(const std::vector<RulePage>& pages, const std::string& folder) {
  std::map<std::string, std::string> files = {{"README.md", index_in_markdown(pages)}};
  for (const RulePage& page : pages) files[page.info.name + ".md"] = page_in_markdown(page);
  std::error_code code;
  fs::create_directories(folder, code);
  std::vector<fs::path> surplus;
  for (const auto& entry : fs::directory_iterator(folder, code)) {
    const bool is_wanted = files.contains(entry.path().filename().generic_string());
    if (!is_wanted && is_ours(entry.path())) surplus.push_back(entry.path());
  }
  if (code) return tl::unexpected(Error{fmt::format("{}: {}", folder, code.message())});
  for (const fs::path& path : surplus) fs::remove(path, code);
  for (const auto& [name, content] : files) {
    if (auto error = put_file((fs::path(folder) / name).generic_string(), content))
      return tl::unexpected(std::move(*error));
  }
  return {};
}

}  // namespace advolint
