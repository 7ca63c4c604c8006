#include "facts/posted.h"

#include <chrono>

namespace advolint {
namespace {

using std::chrono::sys_days;

/// The last day that `when` may mean.
sys_days last_day_of(const PostDate& when) {
  if (when.precision == DatePrecision::Day) return when.date;
  return when.date.year() / when.date.month() / std::chrono::last;
}

}  // namespace

bool is_posted(const PostContext& post) {
  const bool has_day = post.when && post.when->date.ok();
  const bool is_to_come = has_day && post.today && last_day_of(*post.when) > sys_days(*post.today);
  if (post.fields.word("status") == "posted") return !is_to_come;
  if (!has_day || !post.today || post.word("kind") == "profile") return false;
  const std::chrono::days limit(post.workspace.posted.after_days);
  return sys_days(*post.today) - last_day_of(*post.when) > limit;
}

}  // namespace advolint
