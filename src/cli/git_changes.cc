#include "cli/git_changes.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/run_program.h"
#include "engine/files/discover.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// Nothing that a repository's configuration or attributes name is run.
std::vector<std::string> git(std::vector<std::string> arguments) {
  std::vector<std::string> command = {"git", "-c", "core.fsmonitor=false", "-c",
                                      "core.quotePath=true"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return command;
}

/// What Git prints; nothing where it says no.
std::optional<std::string> output_of(std::vector<std::string> arguments) {
  auto run = run_program(git(std::move(arguments)));
  if (!run || run->exit_code != 0) return std::nullopt;
  return std::move(run->output);
}

std::string without_line_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

/// Up to the next NUL, which goes too.
std::string_view take_field(std::string_view& text) {
  const std::size_t end = text.find('\0');
  const std::string_view field = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return field;
}

/// The new side of "@@ -1,2 +3,4 @@".
std::optional<std::pair<std::uint32_t, std::uint32_t>> range_of(std::string_view line) {
  const std::size_t plus = line.find(" +");
  if (!line.starts_with("@@ -") || plus == std::string_view::npos) return std::nullopt;
  const char* at = line.data() + plus + 2;
  const char* const end = line.data() + line.size();
  std::uint32_t first = 0;
  std::uint32_t count = 1;
  const auto begin = std::from_chars(at, end, first);
  if (begin.ec != std::errc()) return std::nullopt;
  if (begin.ptr != end && *begin.ptr == ',') std::from_chars(begin.ptr + 1, end, count);
  // Of lines that were taken out, the one before them is named.
  if (count == 0) return std::pair(std::max(first, 1U), first + 1);
  return std::pair(first, first + count - 1);
}

struct RawRecord {
  std::string path;  ///< as the file is called now
  char status = 'M';
};

/// ":100644 100644 abc def M" and one path, or two for what was renamed.
std::vector<RawRecord> take_raw_records(std::string_view& output) {
  std::vector<RawRecord> records;
  while (output.starts_with(':')) {
    const std::string_view head = take_field(output);
    const char status = head.substr(head.rfind(' ') + 1).front();
    std::string_view path = take_field(output);
    if (status == 'R' || status == 'C') path = take_field(output);
    records.push_back({std::string(path), status});
  }
  if (output.starts_with('\0')) output.remove_prefix(1);
  return records;
}

/// Where this line of work left `revision`; `revision` itself where they have no common past, as in
/// a shallow clone.
std::string fork_point(const std::string& commit) {
  const auto base = output_of({"merge-base", commit, "HEAD"});
  return base ? without_line_end(*base) : commit;
}

}  // namespace

ChangedFiles parse_git_diff(std::string_view output) {
  ChangedFiles changed;
  std::vector<RawRecord> records = take_raw_records(output);
  for (const RawRecord& it : records) changed[it.path].is_new = it.status == 'A';
  std::size_t next = 0;
  ChangedLines* lines = nullptr;
  while (!output.empty()) {
    const std::size_t end = output.find('\n');
    const std::string_view line = output.substr(0, end);
    output.remove_prefix(end == std::string_view::npos ? output.size() : end + 1);
    // Lines of the files begin with a sign of their own.
    if (line.starts_with("diff --git ")) {
      lines = next < records.size() ? &changed[records[next++].path] : nullptr;
    } else if (const auto range = range_of(line); range && lines != nullptr) {
      lines->ranges.push_back(*range);
    }
  }
  return changed;
}

Result<ChangedFiles> git_changes(const std::string& revision, const Files& files) {
  const auto root = output_of({"rev-parse", "--show-toplevel"});
  if (!root)
    return tl::unexpected(Error{Phrase("this is not a Git repository, or git is not installed")});
  const auto commit =
      output_of({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) return tl::unexpected(Error{Phrase("Git knows no commit '{}'", revision)});
  const std::string top = without_line_end(*root);
  const auto diff = output_of({"-C", top, "diff", "--raw", "-z", "--patch", "--unified=0",
                               "--find-renames", "--no-ext-diff", "--no-textconv", "--no-color",
                               fork_point(without_line_end(*commit)), "--"});
  const auto untracked = output_of({"-C", top, "ls-files", "-z", "--others", "--exclude-standard"});
  if (!diff || !untracked)
    return tl::unexpected(Error{Phrase("Git cannot compare with '{}'", revision)});
  const std::string here = files.real_path(files.working_directory());
  const auto shown = [&](const std::string& path) {
    return display_path((fs::path(top) / path).generic_string(), here);
  };
  ChangedFiles changed;
  for (auto& [path, lines] : parse_git_diff(*diff)) changed[shown(path)] = std::move(lines);
  for (std::string_view rest = *untracked; !rest.empty();)
    changed[shown(std::string(take_field(rest)))].is_new = true;
  return changed;
}

}  // namespace advolint
