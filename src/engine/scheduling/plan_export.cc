#include "engine/scheduling/plan_export.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "engine/files/read_candidates.h"
#include "facts/build_context.h"
#include "facts/posted.h"
#include "facts/scheduling.h"
#include "report/where.h"

namespace advolint {
namespace {

constexpr std::string_view kSchedulerRule = "scheduler-limit";

/// Of "2026-03".
constexpr std::size_t kMonthSize = 7;

/// A post, by its file and its number; 0 stands for a file as a whole.
using PostKey = std::pair<std::string, std::uint32_t>;

DraftPlace place_in(const SourceFile& file, std::uint32_t offset) {
  return {.path = file.path(),
          .line = file.office() == nullptr ? file.line_index(offset) + 1 : 0,
          .in_words = where(file.path(), file, offset)};
}

class Planner {
 public:
  Planner(const LintOptions& options, const Scheduler* scheduler,
          const std::vector<std::string>& months)
      : options_(options), scheduler_(scheduler), months_(months) {}

  ExportPlan plan() {
    note_errors();
    Profiles profiles(options_.sources.files, options_.profile);
    Tasks found = find_tasks(options_.sources, profiles);
    for (const Task& task : found.tasks) {
      const Reading reading =
          read(options_.sources.files, task, options_.sources.working_directory);
      if (reading.draft) add(task, reading);
    }
    limit_rows();
    finish();
    return std::move(plan_);
  }

 private:
  void note_errors() {
    LintResult result = lint(options_);
    plan_.errors = std::move(result.errors);
    plan_.configuration_fault = result.configuration_fault;
    plan_.phrases = std::move(result.phrases);
    PositionFinder positions;
    for (const Diagnostic& it : result.report.diagnostics) {
      const SourceFile& file = *it.location.file;
      const auto draft = result.report.places.find(file.path());
      // What the scheduler of this export takes is asked below.
      if (it.rule == kSchedulerRule) continue;
      if (it.level != Level::Error || draft == result.report.places.end()) continue;
      const std::uint32_t post = draft->second.at(it.location.span).post;
      DraftPlace place = place_in(file, it.location.span.begin);
      place.in_words = where(file.path(), file, it.location.span.begin, positions);
      errors_[{file.path(), post}].push_back(
          {std::move(place), {.message = it.message, .rule = it.rule, .refusal = {}}});
    }
  }

  void add(const Task& task, const Reading& reading) {
    const Workspace& workspace = task.profile->workspace;
    const RunFacts facts{.workspace = workspace,
                         .people = *task.profile->people,
                         .today = options_.today,
                         .path = path_in(workspace, task.candidate.path,
                                         options_.sources.files.working_directory())};
    const Draft& draft = *reading.draft;
    const Fields::Layer* path_fields = reading.path_fields ? &*reading.path_fields : nullptr;
    bool any_goes_out = false;
    for (const Post& post : draft.posts) {
      const Fields fields = fields_of(draft, post, path_fields);
      const PlatformUse* first = post.platforms.empty() ? nullptr : &post.platforms.front();
      const PostContext context = build_context(facts, draft, post, fields, first);
      if (!is_to_go_out(context)) continue;
      any_goes_out = true;
      const DraftPlace place = place_in(*draft.file, post.span.begin);
      block_for_errors({draft.file->path(), post.number});
      for (const PlatformUse& use : post.platforms)
        add_for(build_context(facts, draft, post, fields, &use), use, place);
    }
    // Who asks for a month does not ask for files without posts of it.
    if (any_goes_out || months_.empty()) block_for_errors({draft.file->path(), 0});
  }

  bool is_to_go_out(const PostContext& post) {
    const bool is_day = post.when && post.when->precision == DatePrecision::Day;
    if (!is_day) {
      ++plan_.undated;
      return false;
    }
    if (!months_.empty() && std::ranges::count(months_, month_of(post.when->date)) == 0)
      return false;
    const bool is_over = options_.today && post.when->date < *options_.today;
    if (is_over || is_posted(post)) {
      ++plan_.over;
      return false;
    }
    if (post.post.platforms.empty()) {
      ++plan_.unplaced;
      return false;
    }
    return true;
  }

  static std::string month_of(Date date) { return to_iso(date).substr(0, kMonthSize); }

  void block_for_errors(const PostKey& key) {
    const auto errors = errors_.find(key);
    if (errors == errors_.end()) return;
    for (const Found& it : errors->second) block(it.place, it.reason);
  }

  void block(const DraftPlace& place, BlockingReason reason) {
    BlockedPost& post = blocked_[{place.path, place.line, place.in_words}];
    post.place = place;
    std::vector<BlockingReason>& reasons = post.reasons;
    if (std::ranges::find(reasons, reason) == reasons.end()) reasons.push_back(std::move(reason));
  }

  void add_for(const PostContext& post, const PlatformUse& use, const DraftPlace& place) {
    if (scheduler_ != nullptr) {
      for (const Refusal& it : refusals_of(post, *scheduler_))
        block(place,
              {.message = Phrase("{}: {}", it.what, it.remedy), .rule = {}, .refusal = it.name});
    }
    ExportedPost made{.when = *post.when,
                      .time_zone = post.workspace.timezone,
                      .text = post.text.text(),
                      .title = post.fields.word("title"),
                      .pictures = {},
                      .place = place};
    for (const MediaFacts& it : post.media)
      made.pictures.push_back({it.file, it.alt ? it.alt->value->scalar : std::string()});
    channel_for(post, use).posts.push_back(std::move(made));
  }

  ExportedChannel& channel_for(const PostContext& post, const PlatformUse& use) {
    const std::string account = use.account.empty() ? post.fields.word("account") : use.account;
    const bool is_own = account.empty() || account == "library";
    const auto [found, is_new] =
        channels_.try_emplace(std::pair(use.id, is_own ? std::string() : account));
    ExportedChannel& channel = found->second;
    if (is_new) {
      channel.name =
          name_of_file(is_own ? use.id : fmt::format("{}-{}", use.id, file_word(account)));
      channel.platform = use.id;
    }
    return channel;
  }

  /// `name`, or "name-2" where another account has it: signs that files' names lack are "-" there.
  std::string name_of_file(const std::string& name) {
    const std::size_t others = ++names_[name];
    return others == 1 ? name : name_of_file(fmt::format("{}-{}", name, others));
  }

  /// The account as a part of a file's name.
  static std::string file_word(std::string_view account) {
    std::string word(account);
    std::ranges::replace_if(
        word,
        [](char c) {
          const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                (c >= '0' && c <= '9') || c == '-' || c == '_';
          return !is_plain;
        },
        '-');
    return word;
  }

  void limit_rows() {
    if (scheduler_ == nullptr || !scheduler_->rows) return;
    for (const auto& [account, channel] : channels_) {
      if (channel.posts.size() <= *scheduler_->rows) continue;
      block({.path = {}, .line = 0, .in_words = channel.name},
            {.message = Phrase("{} takes {} posts of a channel at a time, and these are {}: name "
                               "fewer files, or a month with --month",
                               scheduler_->title, *scheduler_->rows, channel.posts.size()),
             .rule = {},
             .refusal = "rows"});
    }
  }

  void finish() {
    for (auto& [account, channel] : channels_) {
      std::ranges::stable_sort(channel.posts, {}, [](const ExportedPost& it) {
        return std::tuple(std::chrono::sys_days(it.when.date), it.when.minute.value_or(0));
      });
      plan_.channels.push_back(std::move(channel));
    }
    for (auto& [place, post] : blocked_) plan_.blocked.push_back(std::move(post));
  }

  struct Found {
    DraftPlace place;
    BlockingReason reason;
  };
  /// The path, the line, and what a line is too little for.
  using PlaceKey = std::tuple<std::string, std::uint32_t, std::string>;

  const LintOptions& options_;
  const Scheduler* scheduler_;
  const std::vector<std::string>& months_;
  ExportPlan plan_;
  std::map<PostKey, std::vector<Found>> errors_;
  std::map<std::pair<std::string, std::string>, ExportedChannel> channels_;  ///< platform, account
  std::map<std::string, std::size_t> names_;  ///< of files, and how often each was asked for
  std::map<PlaceKey, BlockedPost> blocked_;
};

}  // namespace

ExportPlan plan_export(const LintOptions& options, const Scheduler* scheduler,
                       const std::vector<std::string>& months) {
  return Planner(options, scheduler, months).plan();
}

}  // namespace advolint
