#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "diag/report.h"
#include "draft/read_draft.h"
#include "engine/calendar/lint_calendar.h"
#include "engine/examples/laid_out_example.h"
#include "engine/lint_data.h"
#include "engine/lint_draft.h"
#include "facts/build_context.h"

namespace advolint {
namespace {

/// `rule` alone, whatever its level.
RuleSet only(const Rule& rule) {
  RuleSet rules{.rules = {rule}, .phrases = rule.phrases};
  Rule& it = rules.rules.front();
  if (it.info.level == Level::None) it.info.level = Level::Note;
  it.level_by_path.clear();
  return rules;
}

}  // namespace

Diagnostics lint_example(const LaidOutExample& example, const Rule& rule,
                         const std::vector<std::string>& known_rules) {
  const RuleSet rules = only(rule);
  const Calendar calendar(rules);
  const PeopleIndex people(example.workspace);
  Diagnostics found;
  PostsByFile dated;
  for (std::uint32_t number = 0; number < example.posts.size(); ++number) {
    const ExamplePost& post = example.posts[number];
    const RunFacts facts{.workspace = example.workspace,
                         .people = people,
                         .today = example.today,
                         .path = post.file->path(),
                         .pictures = example.pictures.get()};
    const Draft draft = read_draft(post.file, example.workspace.platforms,
                                   {.path_fields = &post.beside, .named = true});
    const Fields::Layer beside{
        .node = &post.beside, .file = post.beside_file, .origin = post.origin};
    DraftFindings own = lint_draft(facts, rules, calendar, draft, &beside);
    apply_suppressions(facts, rules, known_rules, draft, &beside, false, own.diagnostics);
    std::ranges::move(own.diagnostics, std::back_inserter(found));
    for (CalendarPost& it : own.calendar) it.id = number;
    dated.push_back(std::move(own.calendar));
  }
  if (example.posts.empty()) found = lint_data(example.workspace, rules, example.today, "/");
  if (example.is_calendar) {
    CalendarPosts posts;
    add_pointers(dated, posts);
    std::ranges::move(lint_calendar(example.workspace, example.today, calendar, std::move(posts),
                                    DataFindings::Report),
                      std::back_inserter(found));
  }
  std::erase_if(found, [&](const Diagnostic& it) { return it.rule != rule.info.name; });
  sort(found);
  return found;
}

}  // namespace advolint
