#include "draft/skip.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "draft/other_formats.h"
#include "draft/platforms/path_platforms.h"
#include "draft/web_page.h"
#include "office/read_office.h"
#include "text/characters.h"
#include "text/language.h"

namespace advolint {

extern const WordList kReadmeFiles;    ///< how names of files begin that say what a folder is
extern const WordList kGuideFiles;     ///< how names of guides begin
extern const WordList kTemplateFiles;  ///< begin or end the name of a template

namespace {

struct KnownName {
  std::string_view name;
  English reason;
};

/// Files that tools look for by these names, whatever language their readers speak.
constexpr std::array<KnownName, 9> kKnownNames = {{
    {"license", English("a license")},
    {"licence", English("a license")},
    {"contributing", English("a guide for contributors")},
    {"code_of_conduct", English("a code of conduct")},
    {"code-of-conduct", English("a code of conduct")},
    {"changelog", English("a changelog")},
    {"cmakelists", English("a build file")},
    {"requirements", English("a list of packages")},
    {"robots", English("a file for crawlers")},
}};

std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.size() - extension(name).size());
}

/// The name begins with `prefix`, and no letter or digit follows in the stem ("README.es.md",
/// "LICENSE-MIT").
bool begins_with_name(std::string_view name, std::string_view prefix) {
  if (name.empty() || name.front() != prefix.front() || !name.starts_with(prefix)) return false;
  if (prefix.back() == '-' || name.size() == prefix.size()) return true;
  return std::string_view("._- ").find(name[prefix.size()]) != std::string_view::npos;
}

/// "template" as the first or last word of a short name: "weekly-template.md", "template_post.md",
/// "post.template.md". A long one is the title of a post on templates.
bool is_template(std::string_view name, std::string_view word) {
  constexpr std::string_view kSeparators = "._- ";
  constexpr std::ptrdiff_t kMostSeparators = 4;
  if (name.find(word) == std::string_view::npos) return false;
  const std::string_view stem = stem_of(name);
  if (begins_with_name(stem, word)) return true;
  if (stem.size() <= word.size()) return false;
  const std::size_t begin = stem.size() - word.size();
  const auto separates = [&](char c) { return kSeparators.find(c) != std::string_view::npos; };
  return stem.substr(begin) == word && separates(stem[begin - 1]) &&
         std::ranges::count_if(stem, separates) <= kMostSeparators;
}

/// Whether `is_meant` holds for the name and an entry of the list. A file's name is read before
/// anybody knows its language.
bool is_any_of(WordList list, std::string_view name,
               bool (*is_meant)(std::string_view name, std::string_view word)) {
  return std::ranges::any_of(built_in_languages().common().words(list),
                             [&](std::string_view word) { return is_meant(name, word); });
}

bool is_draft_extension(std::string_view suffix) {
  constexpr std::array<std::string_view, 8> kExtensions = {"",       ".md",   ".markdown", ".txt",
                                                           ".tweet", ".toot", ".csv",      ".tsv"};
  return std::ranges::find(kExtensions, suffix) != kExtensions.end();
}

/// Files without an extension that programs look for. Those in capitals are in the root of a
/// project; written small, they could be anything.
constexpr KnownName kProgramFiles[] = {
    {"codeowners", English("a list of code owners")},
    {"makefile", English("a build file")},
    {"gnumakefile", English("a build file")},
    {"dockerfile", English("a build file")},
    {"containerfile", English("a build file")},
    {"gemfile", English("a list of packages")},
    {"pipfile", English("a list of packages")},
    {"brewfile", English("a list of packages")},
    {"podfile", English("a list of packages")},
    {"rakefile", English("a build file")},
    {"guardfile", English("a configuration file")},
    {"justfile", English("a build file")},
    {"jenkinsfile", English("a build file")},
    {"vagrantfile", English("a configuration file")},
    {"procfile", English("a configuration file")},
    {"caddyfile", English("a configuration file")},
};

constexpr std::string_view kProjectFiles[] = {"AUTHORS", "CHANGES",     "CNAME",     "CONTRIBUTORS",
                                              "COPYING", "COPYRIGHT",   "CREDITS",   "HISTORY",
                                              "INSTALL", "MAINTAINERS", "NOTICE",    "OWNERS",
                                              "PATENTS", "SECURITY",    "UNLICENSE", "VERSION"};

/// Formats of programs, written as text.
constexpr KnownName kProgramFormats[] = {
    {".py", English("code")},
    {".js", English("code")},
    {".mjs", English("code")},
    {".cjs", English("code")},
    {".ts", English("code")},
    {".jsx", English("code")},
    {".tsx", English("code")},
    {".c", English("code")},
    {".h", English("code")},
    {".cc", English("code")},
    {".cpp", English("code")},
    {".hpp", English("code")},
    {".rs", English("code")},
    {".go", English("code")},
    {".rb", English("code")},
    {".php", English("code")},
    {".java", English("code")},
    {".kt", English("code")},
    {".swift", English("code")},
    {".cs", English("code")},
    {".lua", English("code")},
    {".pl", English("code")},
    {".sql", English("code")},
    {".sh", English("code")},
    {".bash", English("code")},
    {".ps1", English("code")},
    {".bat", English("code")},
    {".css", English("code")},
    {".scss", English("code")},
    {".cmake", English("code")},
    {".json", English("a settings or data file")},
    {".jsonc", English("a settings or data file")},
    {".yaml", English("a settings or data file")},
    {".yml", English("a settings or data file")},
    {".toml", English("a settings or data file")},
    {".ini", English("a settings or data file")},
    {".cfg", English("a settings or data file")},
    {".conf", English("a settings or data file")},
    {".xml", English("a settings or data file")},
    {".lock", English("a settings or data file")},
};

Skip no_draft(Phrase because) {
  return {.kind = Skip::Kind::NoDraft, .because = std::move(because), .remedy = {}};
}

/// What lies beside drafts is meant for one only where somebody says so.
Skip in_format(const OtherFormat& format, bool looks_like_draft) {
  if (format.purpose == OtherFormat::Purpose::Beside && !looks_like_draft)
    return no_draft(format.name);
  return {.kind = Skip::Kind::NotRead, .because = format.name, .remedy = format.remedy};
}

const KnownName* find_named(std::span<const KnownName> names, std::string_view name) {
  const auto found = std::ranges::find(names, name, &KnownName::name);
  return found == names.end() ? nullptr : &*found;
}

/// Files of programs, by `path`; null if it is none.
const KnownName* find_program_file(std::string_view name) {
  const std::string_view suffix = extension(name);
  return suffix.empty() ? find_named(kProgramFiles, name) : find_named(kProgramFormats, suffix);
}

/// What an office program leaves beside a file that is open: "~$plan.docx", ".~lock.plan.odt#".
bool is_lock_file(std::string_view name) {
  return name.starts_with("~$") || name.starts_with(".~lock.");
}

}  // namespace

Phrase Skip::said() const { return remedy.empty() ? because : Phrase("{}: {}", because, remedy); }

std::optional<Skip> reason_to_skip(std::string_view path, Named named) {
  const std::string name = fold_case(file_name(path));
  const std::string_view suffix = extension(name);
  const auto* const known = std::ranges::find_if(
      kKnownNames, [&](const KnownName& it) { return begins_with_name(name, it.name); });
  if (known != kKnownNames.end()) return no_draft(known->reason);
  if (is_any_of(kReadmeFiles, name, begins_with_name)) return no_draft(Phrase("a README"));
  if (is_any_of(kGuideFiles, name, begins_with_name)) return no_draft(Phrase("a guide"));
  if (is_lock_file(name)) return no_draft(Phrase("the lock file of an open document"));
  const bool is_hidden = name.starts_with('.');
  // A dot and a name is how programs call their settings: ".editorconfig", ".gitkeep".
  if (is_hidden && (named == Named::No || suffix.empty())) return no_draft(Phrase("a hidden file"));
  if (named == Named::No && is_any_of(kTemplateFiles, name, is_template))
    return no_draft(Phrase("a template"));
  if (is_office_extension(suffix)) return std::nullopt;
  if (const OtherFormat* format = format_of_extension(suffix))
    return in_format(*format, named == Named::Yes);
  if (const KnownName* program = find_program_file(name)) return no_draft(program->reason);
  if (std::ranges::find(kProjectFiles, file_name(path)) != std::end(kProjectFiles))
    return no_draft(Phrase("a file about a project"));
  if (named == Named::No && !is_draft_extension(suffix))
    return no_draft(Phrase("not a format of drafts"));
  return std::nullopt;
}

std::optional<Skip> reason_to_skip(const SourceFile& file, Named named) {
  if (auto by_name = reason_to_skip(file.path(), named)) return by_name;
  const std::string_view bytes = file.bytes();
  // Programs have no extension, as drafts have.
  const bool looks_like_draft = named == Named::Yes || !extension(file.path()).empty();
  if (const OtherFormat* format = format_of_bytes(bytes))
    return in_format(*format, looks_like_draft);
  if (bytes.starts_with("#!/") || bytes.starts_with("#! /")) return no_draft(Phrase("a script"));
  if (is_web_page(file.path(), bytes)) return no_draft(Phrase("a web page"));
  return std::nullopt;
}

}  // namespace advolint
