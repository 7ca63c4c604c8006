#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "cli/commands.h"
#include "text/embedded.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// What is embedded below rules/init/ is what a new workspace gets.
constexpr std::string_view kTemplates = "init/";

/// What makes a folder a workspace. It is written last: where the rest fails, one may try again.
constexpr std::string_view kWorkspaceFile = "advolint.yaml";

bool is_there(const Files& files, const fs::path& path) {
  return files.own_kind(path) != FileKind::Missing;
}

/// The first folder on the way from `folder` to `path` that is a link; empty if none is.
fs::path link_on_the_way(const Files& files, const fs::path& folder, const fs::path& path) {
  fs::path at = folder;
  for (const fs::path& name : path.lexically_relative(folder).parent_path()) {
    at /= name;
    if (files.own_kind(at) == FileKind::Link) return at;
  }
  return {};
}

/// Writes `content` to `path`, which does not exist yet; says what went wrong, or nothing.
Phrase write_new(WritableFiles& files, const fs::path& folder, const fs::path& path,
                 std::string_view content) {
  if (const fs::path link = link_on_the_way(files, folder, path); !link.empty())
    return Phrase("{} is a link, and nothing is written through it", link.generic_string());
  std::error_code code;
  if (path.has_parent_path()) code = files.make_folders(path.parent_path());
  if (code)
    return Phrase("cannot make the folder {}: {}", path.parent_path().generic_string(),
                  code.message());
  const auto error = files.put(path.generic_string(), std::string(content));
  return error ? error->message : Phrase();
}

/// The templates, that of the workspace file last.
std::vector<const EmbeddedFile*> templates() {
  std::vector<const EmbeddedFile*> files;
  for (const EmbeddedFile& it : embedded_rules())
    if (it.path.starts_with(kTemplates)) files.push_back(&it);
  std::ranges::stable_partition(
      files, [](const EmbeddedFile* it) { return !it->path.ends_with(kWorkspaceFile); });
  return files;
}

}  // namespace

int run_init(const Invocation& invocation, const Options& options) {
  WritableFiles& files = invocation.files;
  const Phrasebook& phrases = options.phrases;
  const fs::path folder = options.paths.empty() ? fs::path() : fs::path(options.paths.front());
  if (is_there(files, folder / kWorkspaceFile)) {
    print_errors(invocation, phrases,
                 {{Phrase("{} is there already, and stays as it is",
                          (folder / kWorkspaceFile).generic_string())}});
    return kExitFault;
  }
  for (const EmbeddedFile* file : templates()) {
    const fs::path path = folder / file->path.substr(kTemplates.size());
    if (is_there(files, path)) {
      invocation.out << phrases.say("kept   {}", path.generic_string()) << '\n';
      continue;
    }
    if (const Phrase fault = write_new(files, folder, path, file->content); !fault.empty()) {
      print_errors(invocation, phrases, {{fault}});
      return kExitFault;
    }
    invocation.out << phrases.say("wrote  {}", path.generic_string()) << '\n';
  }
  invocation.out << '\n'
                 << phrases.say("Next: put your organisation's name into advolint.yaml, then run")
                 << '\n'
                 << fmt::format("    advolint{}{}\n", folder.empty() ? "" : " ",
                                folder.generic_string());
  return kExitClean;
}

}  // namespace advolint
