// What --fix promises: no rule finds more after it, posts and platforms stay, no post grows, and a
// second time changes nothing.
#include <map>
#include <string>
#include <vector>

#include "harness/bundle.h"
#include "harness/judge.h"
#include "harness/program.h"
#include "harness/sound_draft.h"
#include "harness/target.h"

namespace advolint::fuzz {
namespace {

std::map<std::string, int> count_by_rule(const Report& report) {
  std::map<std::string, int> counts;
  for (const Diagnostic& it : report.diagnostics) ++counts[it.rule];
  return counts;
}

std::vector<std::string> platforms_of(const Post& post) {
  std::vector<std::string> ids;
  for (const PlatformUse& it : post.platforms) ids.push_back(it.id);
  return ids;
}

void promise_same_posts(const Draft& before, const Draft& after) {
  promise(before.posts.size() == after.posts.size(), "fixes leave the posts");
  for (std::size_t i = 0; i < before.posts.size(); ++i) {
    const Post& old = before.posts[i];
    const Post& now = after.posts[i];
    promise(platforms_of(old) == platforms_of(now), "fixes leave the platforms");
    promise(now.body.text().size() <= old.body.text().size() + 16, "no post grows");
  }
}

std::string fixed(const std::string& name, std::string_view bytes) {
  testing::MemoryFiles files = workspace_with(name, bytes);
  run_program(files, {"check", "--fix", "--quiet", name});
  return files.read(name, kMaxDraftBytes).value();
}

}  // namespace

void try_input(std::string_view input) {
  const BundledFile file = named_file(input, "a-x.md");
  const std::string after = fixed(file.name, file.bytes);
  if (after == file.bytes) return;
  auto counts = count_by_rule(judge(file.name, file.bytes));
  for (const auto& [rule, count] : count_by_rule(judge(file.name, after)))
    promise(count <= counts[rule], "no rule finds more after fixes: " + rule);
  promise_same_posts(read_soundly(file.name, file.bytes), read_soundly(file.name, after));
  promise(fixed(file.name, after) == after, "fixing twice is fixing once");
}

}  // namespace advolint::fuzz
