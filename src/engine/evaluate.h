#pragma once

#include <vector>

#include "checks/post_context.h"
#include "diag/diagnostic.h"
#include "pack/rule.h"

namespace advolint {

/// Whether `rule` is for this post: `for` holds and `unless` does not.
bool applies(const Rule& rule, const PostContext& post);

/// Whether all that `condition` asks holds for `post`.
bool holds(const Condition& condition, const PostContext& post);

/// Whether `post` is among those that `applies_to` names and `spares` does not.
bool applies(const Condition& applies_to, const Condition& spares, const PostContext& post);

/// What `rule` finds in `post`, at the rule's level; nothing while the facts it needs are not
/// stated. The caller has asked `applies`.
Diagnostics evaluate(const Rule& rule, const PostContext& post);

/// Whether every claim of `rule` looks at posts, or at the draft as a whole.
Scope scope_of(const Rule& rule);

}  // namespace advolint
