#include <filesystem>
#include <fstream>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "cli/commands.h"
#include "text/embedded.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// What is embedded below rules/init/ is what a new workspace gets.
constexpr std::string_view kTemplates = "init/";

bool is_there(const fs::path& path) {
  std::error_code code;
  return fs::exists(path, code);
}

/// Writes `content` to `path`, which does not exist yet; says what went wrong, or nothing.
Phrase write_new(const fs::path& path, std::string_view content) {
  std::error_code code;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), code);
  if (code)
    return Phrase("cannot make the folder {}: {}", path.parent_path().generic_string(),
                  code.message());
  std::ofstream file(path, std::ios::binary);
  file << content;
  file.close();
  return file ? Phrase() : Phrase("cannot write {}", path.generic_string());
}

}  // namespace

int run_init(const Invocation& invocation, const Options& options) {
  const Phrasebook& phrases = options.phrases;
  const fs::path folder = options.paths.empty() ? fs::path() : fs::path(options.paths.front());
  if (is_there(folder / "advolint.yaml")) {
    print_errors(invocation, phrases,
                 {{Phrase("{} is there already, and stays as it is",
                          (folder / "advolint.yaml").generic_string())}});
    return kExitFault;
  }
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!file.path.starts_with(kTemplates)) continue;
    const fs::path path = folder / file.path.substr(kTemplates.size());
    if (is_there(path)) {
      invocation.out << phrases.say("kept   {}", path.generic_string()) << '\n';
      continue;
    }
    if (const Phrase fault = write_new(path, file.content); !fault.empty()) {
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
