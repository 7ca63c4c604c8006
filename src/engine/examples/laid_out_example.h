#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "engine/files/stated_pictures.h"
#include "facts/fields.h"
#include "pack/rule.h"
#include "text/date.h"
#include "text/source_file.h"

namespace advolint {

/// A post of an example, as a draft.
struct ExamplePost {
  SourceFilePtr file;
  std::vector<SourceSpan> marks;  ///< in `file`, without its marks: where findings are expected
  SourceSpan in_pack;             ///< what states the post in its pack
  yaml::Node beside;              ///< what is stated about it outside `file`
  SourceFilePtr beside_file;      ///< where that is
  Fields::Origin origin = Fields::Origin::Draft;
};

/// An example of a rule, as the engine judges it.
struct LaidOutExample {
  std::vector<ExamplePost> posts;  ///< none: it is about the data of its workspace
  bool is_calendar = false;        ///< its posts are judged together, too
  Workspace workspace;
  std::unique_ptr<StatedPictures> pictures;  ///< that its drafts may name; null: none
  std::optional<Date> today;
};

/// Lays `example` out with its facts at their places in the pack of `rule`. Faults of its
/// `workspace:` and `pictures:` are appended to `faults`.
LaidOutExample lay_out(const Rule& rule, const Example& example, Diagnostics& faults);

/// An example as the files that a writer would have.
struct ExampleFiles {
  SourceFilePtr draft;      ///< with its front matter
  SourceFilePtr workspace;  ///< the advolint.yaml that states the facts; null: none are needed
  std::string today;        ///< "2026-03-02"; empty: on any day
  LaidOutExample example;   ///< with its facts at their places in these
};

/// Writes `example` out; nothing if it shows something else than one draft.
std::optional<ExampleFiles> write_out(const Example& example);

/// What `rule` alone finds in `example`, in order of place. A rule that the workspace has switched
/// off is run as a note. `known_rules` are the names that suppressions may use.
Diagnostics lint_example(const LaidOutExample& example, const Rule& rule,
                         const std::vector<std::string>& known_rules);

}  // namespace advolint
