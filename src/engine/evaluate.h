#pragma once

#include <vector>

#include "engine/wording.h"
#include "facts/post_context.h"
#include "pack/rule.h"

namespace advolint {

/// Which topics conditions see: those that a post's words tell beside the stated ones, or, where
/// posts are counted by what they are about, the stated ones only.
enum class Topics { Told, Stated };

/// Whether `rule` is for this post: `for` holds and `unless` does not.
bool applies(const Rule& rule, const PostContext& post, Topics topics = Topics::Told);

/// Whether all that `condition` asks holds for `post`.
bool holds(const Condition& condition, const PostContext& post, Topics topics = Topics::Told);

/// Whether `post` is among those that `applies_to` names and `spares` does not.
bool applies(const Condition& applies_to, const Condition& spares, const PostContext& post,
             Topics topics = Topics::Told);

/// The fact told by the words of `post` that a test of `condition` asks for; null: none of them.
const ToldFact* told_for(const Condition& condition, const PostContext& post);

/// What the claims of `rule` with this scope find in `post`, at the rule's level; nothing while the
/// facts they need are not stated. The caller has asked `applies`.
std::vector<OpenDiagnostic> evaluate(const Rule& rule, const PostContext& post, Scope scope);

/// Whether a claim of `rule` has this scope. One rule may look at posts and at data files.
bool looks_at(const Rule& rule, Scope scope);

}  // namespace advolint
