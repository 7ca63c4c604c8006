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

English name_of(PlatformOrigin origin) {
  switch (origin) {
    case PlatformOrigin::Section:
      return English("its section");
    case PlatformOrigin::Field:
      return English("its field");
    case PlatformOrigin::Row:
      return English("its row");
    case PlatformOrigin::FrontMatter:
      return English("front matter");
    case PlatformOrigin::Configuration:
      return English("advolint.yaml");
    case PlatformOrigin::Extension:
      return English("the file's extension");
    case PlatformOrigin::PathWord:
      return English("the path");
  }
  return {};
}

Phrase platforms_of(const Post& post) {
  if (post.platforms.empty()) return Phrase("no platform");
  std::string text;
  for (const PlatformUse& use : post.platforms) {
    text += fmt::format("{}{}", text.empty() ? "" : ", ", use.id);
  }
  return Phrase("{} (by {})", text, Phrase(name_of(post.platforms.front().origin)));
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

void print_text(const Draft& draft, const Phrasebook& phrases, std::ostream& out) {
  for (const Post& post : draft.posts) {
    const Lines lines = lines_of(draft, post);
    out << fmt::format("{}:{}-{}: {}", draft.file->path(), lines.first, lines.last,
                       phrases.say("post {}", post.number));
    if (post.thread_size > 1)
      out << ", " << phrases.say("{} of {} in a thread", post.thread_number, post.thread_size);
    out << ", " << Phrase("for {}", platforms_of(post)).said_in(phrases);
    if (!post.label.empty()) out << ", " << phrases.say("under “{}”", post.label);
    out << fmt::format("\n    {}\n", preview(post.body.text()));
  }
}

JsonObject json_of(const Draft& draft, const Post& post) {
  const Lines lines = lines_of(draft, post);
  std::vector<JsonObject> platforms;
  for (const PlatformUse& use : post.platforms) {
    JsonObject platform;
    platform.set("id", use.id).set("by", name_of(use.origin).text);
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
  bool missed_any = false;
  for (const Task& task : found.tasks) {
    const Reading reading = read(task, invocation.working_directory);
    if (reading.error) found.errors.push_back(*reading.error);
    if (reading.skipped && (options.verbose || task.candidate.named)) {
      print_skipped(invocation, task.profile->rules.phrases, task.candidate.path, *reading.skipped,
                    task.candidate.named);
      missed_any |= is_missed(*reading.skipped, task.candidate.named);
    }
    if (!reading.draft) continue;
    if (options.format == "text") {
      print_text(*reading.draft, task.profile->rules.phrases, invocation.out);
      continue;
    }
    for (const Post& post : reading.draft->posts)
      invocation.out << json_of(*reading.draft, post).line() << '\n';
  }
  invocation.out.flush();
  print_errors(invocation, profiles.phrases(), found.errors);
  return found.errors.empty() && !missed_any ? kExitClean : kExitFault;
}

}  // namespace advolint
