#include "engine/lint_data.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "checks/data_entries.h"
#include "engine/evaluate.h"
#include "engine/files/workspaces.h"
#include "engine/wording.h"
#include "facts/build_context.h"

namespace advolint {
namespace {

/// Where the workspace's data stands, each file once: several keys may be written out in one file.
std::vector<SourceFilePtr> files_of(const Workspace& workspace) {
  std::vector<SourceFilePtr> files;
  for (const DataSet& set : data_sets()) {
    const DataDocument* document = workspace.document(set.file);
    if (document == nullptr || std::ranges::count(files, document->file) != 0) continue;
    files.push_back(document->file);
  }
  return files;
}

}  // namespace

Diagnostics lint_data(const Workspace& workspace, const RuleSet& rules, std::optional<Date> today,
                      const std::string& working_directory) {
  Diagnostics found;
  const PeopleIndex people(workspace);
  for (const SourceFilePtr& file : files_of(workspace)) {
    const Draft data{.file = file};
    const PostContext context =
        build_draft_context({.workspace = workspace,
                             .people = people,
                             .today = today,
                             .path = path_in(workspace, file->path(), working_directory)},
                            data, nullptr);
    for (const Rule& rule : rules.rules) {
      if (!looks_at(rule, Scope::Data) || level_of(rule, context.path) == Level::None) continue;
      if (!applies(rule, context)) continue;
      for (OpenDiagnostic& it : evaluate(rule, context, Scope::Data))
        found.push_back(std::move(it).closed({}));
    }
  }
  return found;
}

}  // namespace advolint
