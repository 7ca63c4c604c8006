#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/export_json.h"
#include "config/scheduler.h"
#include "engine/scheduling/plan_export.h"
#include "engine/scheduling/write_export.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDefaultFolder = "exported";

/// In the folder of the files, so that posts are not read twice.
constexpr std::string_view kIgnoreFile = ".advolintignore";
constexpr std::string_view kIgnoreAll =
    "# Made by advolint export: these posts are checked where they were written.\n*\n";

void print_blocked(const ExportPlan& plan, std::ostream& out) {
  for (const BlockedPost& post : plan.blocked) {
    for (const BlockingReason& reason : post.reasons) {
      out << post.place.in_words << ": error: " << reason.message.said_in(plan.phrases);
      if (!reason.rule.empty()) out << " [" << reason.rule << ']';
      out << '\n';
    }
  }
}

/// What was left out, and why.
void print_left_out(const ExportPlan& plan, std::ostream& err) {
  const auto note = [&](std::size_t posts, English one, English several) {
    if (posts == 0) return;
    err << "advolint: note: " << plan.phrases.say(posts == 1 ? one.text : several.text, posts)
        << '\n';
  };
  note(plan.undated, English("{} post has no date and was left out"),
       English("{} posts have no date and were left out"));
  note(plan.unplaced, English("{} post names no platform and was left out"),
       English("{} posts name no platform and were left out"));
  note(plan.over, English("{} post is in the past or was posted, and was left out"),
       English("{} posts are in the past or were posted, and were left out"));
}

/// The folder, made where it is missing; one that was made is not read for drafts.
std::optional<Error> make_folder(WritableFiles& files, const std::string& folder) {
  const bool is_new = !files.exists(folder);
  const std::error_code code = files.make_folders(folder);
  if (code) return Error{Phrase("cannot write {}: {}", folder, code.message())};
  if (!is_new) return std::nullopt;
  return files.put((fs::path(folder) / kIgnoreFile).generic_string(), std::string(kIgnoreAll));
}

/// Writes a file a channel into `written`, up to the first that cannot be.
std::optional<Error> write(const Invocation& invocation, const Options& options,
                           const ExportPlan& plan, const Scheduler* scheduler,
                           std::vector<WrittenChannel>& written) {
  const std::string folder = options.output_path.value_or(std::string(kDefaultFolder));
  if (auto error = make_folder(invocation.files, folder)) return error;
  for (const ExportedChannel& channel : plan.channels) {
    const std::string name = scheduler == nullptr
                                 ? fmt::format("{}.ics", channel.name)
                                 : fmt::format("{}-{}.csv", scheduler->id, channel.name);
    const std::string path = (fs::path(folder) / name).lexically_normal().generic_string();
    const std::string bytes = scheduler == nullptr ? write_events(channel, options.today)
                                                   : write_rows(channel, *scheduler);
    if (auto error = invocation.files.put(path, bytes)) return error;
    written.emplace_back(path, &channel);
  }
  return std::nullopt;
}

void print_text(const Invocation& invocation, const ExportPlan& plan,
                const std::vector<WrittenChannel>& written) {
  print_left_out(plan, invocation.err);
  print_blocked(plan, invocation.out);
  for (const auto& [path, channel] : written) {
    const std::size_t posts = channel->posts.size();
    invocation.out << plan.phrases.say(posts == 1 ? "{}: {} post" : "{}: {} posts", path, posts)
                   << '\n';
  }
}

}  // namespace

int run_export(const Invocation& invocation, const Options& options) {
  const Scheduler* to = find_scheduler(options.export_to);  // null: events
  const LintOptions what{.sources = sources(invocation, options),
                         .profile = profile_options(invocation, options),
                         .today = options.today,
                         .jobs = options.jobs};
  const ExportPlan plan = plan_export(what, to, options.months);
  print_errors(invocation, plan.phrases, plan.errors);
  if (!plan.errors.empty() || plan.configuration_fault) return kExitFault;
  const bool is_blocked = !plan.blocked.empty() && !options.force;
  std::vector<WrittenChannel> written;
  std::vector<Error> errors;
  if (plan.channels.empty() && !is_blocked) {
    errors.push_back({Phrase("there are no posts to export")});
  } else if (!is_blocked) {
    if (auto error = write(invocation, options, plan, to, written))
      errors.push_back(std::move(*error));
  }
  if (options.format == "json") {
    invocation.out << json_of(plan, options.export_to, written).line() << '\n';
  } else {
    print_text(invocation, plan, written);
  }
  if (is_blocked)
    invocation.err << "advolint: error: "
                   << plan.phrases.say("nothing was written (--force writes all the same)") << '\n';
  print_errors(invocation, plan.phrases, errors);
  if (!errors.empty()) return kExitFault;
  return is_blocked ? kExitFindings : kExitClean;
}

}  // namespace advolint
