#include <algorithm>
#include <ostream>
#include <string>

#include <fmt/format.h>

#include "cli/commands.h"
#include "report/json_object.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

/// How much of a post is shown, in characters.
constexpr std::size_t kPreviewCharacters = 72;

std::string_view name_of(PlatformOrigin origin) {
  switch (origin) {
    case PlatformOrigin::Section:
      return "its section";
    case PlatformOrigin::Row:
      return "its row";
    case PlatformOrigin::FrontMatter:
      return "front matter";
    case PlatformOrigin::Configuration:
      return "advolint.yaml";
    case PlatformOrigin::Extension:
      return "the file's extension";
    case PlatformOrigin::PathWord:
      return "the path";
  }
  return "";
}

std::string platforms_of(const Post& post) {
  if (post.platforms.empty()) return "no platform";
  std::string text;
  for (const PlatformUse& use : post.platforms) {
    text += fmt::format("{}{}", text.empty() ? "" : ", ", use.id);
  }
  return fmt::format("{} (by {})", text, name_of(post.platforms.front().origin));
}

/// The beginning of the post on one line.
std::string preview(std::string text) {
  std::ranges::replace_if(
      text, [](char it) { return it == '\n' || it == '\t' || it == '\r'; }, ' ');
  const auto boundaries = grapheme_boundaries(text);
  if (boundaries.size() <= kPreviewCharacters + 1) return text;
  return text.substr(0, boundaries[kPreviewCharacters]) + "…";
}

struct Lines {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

Lines lines_of(const Draft& draft, const Post& post) {
  return {draft.file->line_index(post.span.begin) + 1, draft.file->line_index(post.span.end) + 1};
}

void print_text(const Draft& draft, std::ostream& out) {
  for (const Post& post : draft.posts) {
    const Lines lines = lines_of(draft, post);
    out << fmt::format("{}:{}-{}: post {}", draft.file->path(), lines.first, lines.last,
                       post.number);
    if (post.thread_size > 1)
      out << fmt::format(", {} of {} in a thread", post.thread_number, post.thread_size);
    out << fmt::format(", for {}", platforms_of(post));
    if (!post.label.empty()) out << fmt::format(", under “{}”", post.label);
    out << fmt::format("\n    {}\n", preview(post.body.text()));
  }
}

JsonObject json_of(const Draft& draft, const Post& post) {
  const Lines lines = lines_of(draft, post);
  std::vector<JsonObject> platforms;
  for (const PlatformUse& use : post.platforms) {
    JsonObject platform;
    platform.set("id", use.id).set("by", name_of(use.origin));
    if (!use.account.empty()) platform.set("account", use.account);
    platforms.push_back(std::move(platform));
  }
  JsonObject row;
  row.set("path", draft.file->path()).set("post", post.number);
  row.set("start", post.span.begin).set("end", post.span.end);
  row.set("first_line", lines.first).set("last_line", lines.last);
  row.set("platforms", platforms);
  if (post.thread_size > 1)
    row.set("thread", JsonObject().set("number", post.thread_number).set("size", post.thread_size));
  if (!post.label.empty()) row.set("label", post.label);
  row.set("text", post.body.text());
  return row;
}

}  // namespace

int run_posts(const Invocation& invocation, const Options& options) {
  Profiles profiles(profile_options(options));
  Tasks found = find_tasks(sources(invocation, options), profiles);
  for (const Task& task : found.tasks) {
    const Reading reading = read(task, invocation.working_directory);
    if (reading.error) found.errors.push_back(*reading.error);
    if (!reading.skipped_because.empty() && (options.verbose || task.candidate.named)) {
      invocation.err << fmt::format("{}: note: skipped: {}\n", task.candidate.path,
                                    reading.skipped_because);
    }
    if (!reading.draft) continue;
    if (options.format == "text") {
      print_text(*reading.draft, invocation.out);
      continue;
    }
    for (const Post& post : reading.draft->posts)
      invocation.out << json_of(*reading.draft, post).line() << '\n';
  }
  invocation.out.flush();
  print_errors(invocation, found.errors);
  return found.errors.empty() ? kExitClean : kExitFault;
}

}  // namespace advolint
