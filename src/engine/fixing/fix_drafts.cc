#include "engine/fixing/fix_drafts.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "draft/read_draft.h"
#include "engine/fixing/plan_fixes.h"
#include "engine/fold_surplus.h"

namespace advolint {
namespace {

/// One pass makes nearly all fixes; each further one is for those that overlapped, or for a rule
/// whose fixes have to be tried alone.
constexpr int kMostPasses = 64;

/// How many findings each rule has in each file.
class Counts {
 public:
  explicit Counts(const Report& report) {
    for (const Diagnostic& it : report.diagnostics) ++by_file_[it.location.file->path()][it.rule];
  }

  [[nodiscard]] std::size_t of(const std::string& path, const std::string& rule) const {
    const auto file = by_file_.find(path);
    if (file == by_file_.end()) return 0;
    const auto count = file->second.find(rule);
    return count == file->second.end() ? 0 : count->second;
  }

  /// Whether a rule has more findings in the file at `path` than `before`.
  [[nodiscard]] bool grew_since(const Counts& before, const std::string& path) const {
    const auto file = by_file_.find(path);
    return file != by_file_.end() && std::ranges::any_of(file->second, [&](const auto& it) {
             return it.second > before.of(path, it.first);
           });
  }

  /// As above, in a file that is not among `changed`: a rule over many posts may do so.
  [[nodiscard]] bool grew_elsewhere(const Counts& before,
                                    const std::map<std::string, FilePlan>& changed) const {
    return std::ranges::any_of(by_file_, [&](const auto& file) {
      return !changed.contains(file.first) && grew_since(before, file.first);
    });
  }

 private:
  std::map<std::string, std::map<std::string, std::size_t>> by_file_;
};

bool has_same_posts(const Report& before, const Report& after, const std::string& path) {
  const auto one = before.places.find(path);
  const auto other = after.places.find(path);
  return one != before.places.end() && other != after.places.end() &&
         one->second.platforms == other->second.platforms;
}

std::size_t count_of(const Counts& counts, const std::string& path,
                     const std::set<std::string>& rules) {
  std::size_t sum = 0;
  for (const std::string& it : rules) sum += counts.of(path, it);
  return sum;
}

class Fixer {
 public:
  Fixer(const LintOptions& options, Fixing fixing)
      : options_(options), keeps_surplus_(options.keeps_surplus) {
    options_.keeps_surplus = true;  // each of them may have a fix
    choice_.suggested = fixing == Fixing::Suggested;
  }

  FixedDrafts run() && {
    result_ = lint(options_);
    for (int pass = 0; pass < kMostPasses; ++pass) {
      FixPlan plan = plan_fixes(result_.report, choice_, [this](const std::string& path) {
        return options_.sources.files.read(path, kMaxDraftBytes);
      });
      fixed_.unwritable = std::move(plan.unwritable);
      if (plan.files.empty()) break;
      make(std::move(plan.files));
    }
    for (auto& [path, draft] : drafts_) {
      if (draft.before != draft.after) fixed_.drafts.push_back(std::move(draft));
    }
    if (!keeps_surplus_) fold_surplus(result_.report, result_.phrases);
    fixed_.result = std::move(result_);
    return std::move(fixed_);
  }

 private:
  using Plans = std::map<std::string, FilePlan>;

  void make(Plans plans) {
    LintOptions tried = options_;
    for (const auto& [path, plan] : plans) tried.sources.files.hand(path, plan.after);
    LintResult after = lint(tried);
    const Counts old_counts(result_.report);
    const Counts new_counts(after.report);
    const bool harms_others = !choice_.suggested && new_counts.grew_elsewhere(old_counts, plans);
    bool all_kept = true;
    for (auto& [path, plan] : plans) {
      if (!harms_others && is_good(path, plan, after.report, old_counts, new_counts)) {
        keep(path, std::move(plan));
      } else {
        reject(path, plan);
        all_kept = false;
      }
    }
    result_ = all_kept ? std::move(after) : lint(options_);
  }

  [[nodiscard]] bool is_good(const std::string& path, const FilePlan& plan, const Report& after,
                             const Counts& old_counts, const Counts& new_counts) const {
    // So that it comes to an end.
    if (count_of(new_counts, path, plan.rules) >= count_of(old_counts, path, plan.rules))
      return false;
    return choice_.suggested || (has_same_posts(result_.report, after, path) &&
                                 !new_counts.grew_since(old_counts, path));
  }

  void keep(const std::string& path, FilePlan plan) {
    options_.sources.files.hand(path, plan.after);
    FixedDraft& draft = drafts_.try_emplace(path).first->second;
    if (draft.fixes == 0) {
      draft.path = path;
      draft.before = std::move(plan.before);
    }
    draft.after = std::move(plan.after);
    draft.fixes += plan.fixes;
  }

  /// At first each rule's fixes are tried alone.
  void reject(const std::string& path, const FilePlan& plan) {
    if (choice_.careful.insert(path).second) return;
    for (const std::string& rule : plan.rules) choice_.banned.emplace(path, rule);
  }

  LintOptions options_;
  bool keeps_surplus_;  ///< as whoever wants the fixes asked for it
  FixChoice choice_;
  LintResult result_;
  std::map<std::string, FixedDraft> drafts_;
  FixedDrafts fixed_;
};

}  // namespace

FixedDrafts fix_drafts(const LintOptions& options, Fixing fixing) {
  return Fixer(options, fixing).run();
}

}  // namespace advolint
