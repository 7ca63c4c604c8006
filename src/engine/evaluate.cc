#include "engine/evaluate.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/find_things.h"
#include "engine/searches.h"
#include "engine/wording.h"

namespace advolint {
namespace {

Location location_of(const Thing& thing, const PostContext& post) {
  if (const auto* span = std::get_if<TextSpan>(&thing.place)) {
    return {post.draft.file, post.to_source(*span)};
  }
  return std::get<Location>(thing.place);
}

bool is_verbatim(const Thing& thing, const PostContext& post) {
  const auto* span = std::get_if<TextSpan>(&thing.place);
  return span == nullptr || post.draft.file->text(post.text.to_source(*span)) == post.at(*span);
}

Finding finding_of(Thing thing, const PostContext& post) {
  const bool verbatim = is_verbatim(thing, post);
  return {.at = location_of(thing, post),
          .is_verbatim = verbatim,
          .values = std::move(thing.values),
          .notes = std::move(thing.notes),
          .at_most = thing.at_most};
}

/// Where something missing would be written: after the post's text.
Location end_of_body(const PostContext& post) {
  const auto size = static_cast<std::uint32_t>(post.post.body.text().size());
  return {post.draft.file, post.post.body.to_source({size, size})};
}

/// The words that call for what is missing, where the text has them: "Rep. Lee" for a missing tag.
Location place_of_missing(const SetEntry& entry, const PostContext& post) {
  if (entry.official != nullptr) {
    const auto named = std::ranges::find(post.people, entry.official, &PersonFacts::official);
    if (named != post.people.end()) return {post.draft.file, post.to_source(named->span)};
  }
  return end_of_body(post);
}

/// A key of drafts as people say it, where what it holds is told by words, too; else as it is
/// written.
Phrase in_words(std::string_view key) {
  if (key == "topic") return Phrase("topic");
  if (key == "kind") return Phrase("kind");
  if (key == "campaign") return Phrase("campaign");
  return Phrase("`{}`", key);
}

/// The key of the draft that makes the rule apply, so that a writer sees why something is asked
/// for.
std::vector<Note> reason_for(const Rule& rule, const PostContext& post) {
  for (const Condition::FieldTest& test : rule.applies_to.fields) {
    const auto field = post.fields.find(test.path);
    if (!field || !field->value->is_scalar()) continue;
    return {{Phrase("asked for because {} is “{}”", in_words(test.path), field->value->scalar),
             field->at()}};
  }
  return {};
}

void add_wanted(Values& values, const Rule& rule, const RuleClaim& claim, const EntrySet& found) {
  if (!claim.asks_for("wanted") && !claim.asks_for("choices")) return;
  const EntrySet wanted = found.entries.empty() ? entries_of(claim.claim.list) : found;
  if (wanted.entries.empty()) return;
  values.try_emplace("wanted", wanted.entries.front().key);
  std::string choices;
  for (const SetEntry& entry : wanted.entries) {
    choices = choices.empty() ? entry.key : rule.phrases.say("{} or {}", choices, entry.key);
  }
  values.try_emplace("choices", choices);
}

bool is_found(const SetEntry& entry, const std::vector<Thing>& things) {
  return std::ranges::any_of(things, [&](const Thing& thing) {
    return !thing.key.empty() && same_key(thing.key, entry.key);
  });
}

/// Of things that are the same, the first stays.
void drop_repeated(std::vector<Thing>& things) {
  std::set<std::string, std::less<>> seen;
  std::erase_if(things, [&](const Thing& it) { return !seen.insert(it.key).second; });
}

class Evaluation {
 public:
  Evaluation(const Rule& rule, const PostContext& post)
      : rule_(rule), post_(post), searches_(searches_of(post)) {}

  std::vector<OpenDiagnostic> run(Scope scope) {
    for (const RuleClaim& claim : rule_.claims) {
      if (claim.claim.kind->scope != scope) continue;
      // What only speaks of what is there is done where another claim has found that nothing is.
      const bool speaks_of_none = claim.verb == Verb::Require;
      if (!speaks_of_none && searches_.found_nothing(claim.claim)) continue;
      if (!applies(claim.applies_to, claim.spares, post_)) continue;
      Found found = find_things(claim.claim, post_);
      if (!found.awake || (found.things.empty() && !speaks_of_none)) continue;
      switch (claim.verb) {
        case Verb::Require:
          require(claim, std::move(found));
          break;
        case Verb::Forbid:
          forbid(claim, std::move(found));
          break;
        case Verb::Limit:
          limit(claim, std::move(found));
          break;
      }
    }
    return std::move(diagnostics_);
  }

 private:
  void report(const RuleClaim& claim, Finding finding) {
    if (finding.notes.empty()) add_told(claim, finding);
    diagnostics_.push_back(word(rule_, claim, finding, post_));
  }

  /// What hangs on words of the post says on which.
  void add_told(const RuleClaim& claim, Finding& finding) {
    const ToldFact* fact = told_for(rule_.applies_to, post_);
    if (fact == nullptr) fact = told_for(claim.applies_to, post_);
    if (fact == nullptr || fact->at.empty()) return;
    finding.notes.push_back(
        {Phrase("by these words, its {} is “{}”", in_words(fact->key), fact->value),
         Location{post_.draft.file, post_.to_source(fact->at)}});
  }

  void forbid(const RuleClaim& claim, Found found) {
    const Quantity& forbidden = claim.claim.quantity;
    if (!forbidden.accepts(found.things.size())) return;
    if (forbidden.least > 1) {
      report_surplus(claim, std::move(found), forbidden.least - 1);
    } else {
      report_each(claim, std::move(found));
    }
  }

  void report_each(const RuleClaim& claim, Found found) {
    const std::string count = std::to_string(found.things.size());
    for (Thing& thing : found.things) {
      thing.values.try_emplace("count", count);
      add_wanted(thing.values, rule_, claim, found.wanted);
      report(claim, finding_of(std::move(thing), post_));
    }
  }

  void require(const RuleClaim& claim, Found found) {
    const CheckKind& kind = *claim.claim.kind;
    if (kind.asks_for_fields && found.things.empty() && !post_.fields.any_in_draft()) return;
    if (claim.claim.quantity.each) {
      require_each(claim, found);
    } else if (found.things.size() > claim.claim.quantity.most) {
      report_surplus(claim, std::move(found), claim.claim.quantity.most);
    } else if (found.things.size() < claim.claim.quantity.least) {
      Finding finding{.at = end_of_body(post_),
                      .values = {{"count", std::to_string(found.things.size())}},
                      .notes = reason_for(rule_, post_)};
      add_wanted(finding.values, rule_, claim, found.wanted);
      report(claim, finding);
    }
  }

  void require_each(const RuleClaim& claim, const Found& found) {
    for (const SetEntry& entry : found.wanted.entries) {
      if (is_found(entry, found.things)) continue;
      Finding finding{.at = place_of_missing(entry, post_), .values = entry.values, .notes = {}};
      for (const auto& [name, value] : entry.values) finding.values["missing." + name] = value;
      finding.values["wanted"] = entry.key;
      if (entry.demanded_at) {
        finding.notes.push_back({Phrase("asked for here"), *entry.demanded_at});
      } else {
        finding.notes = reason_for(rule_, post_);
      }
      report(claim, finding);
    }
  }

  void limit(const RuleClaim& claim, Found found) {
    const Claim& it = claim.claim;
    if (it.kind->argument == Argument::Measure) return report_each(claim, std::move(found));
    if (!it.quantity.by_platform) {
      report_surplus(claim, std::move(found), it.quantity.most);
      return;
    }
    if (post_.platform == nullptr) return;
    const auto& allowed = it.kind->platform_limit(*post_.platform);
    if (!allowed) return;
    if (allowed->distinct) drop_repeated(found.things);
    report_surplus(claim, std::move(found), allowed->count, allowed->level);
  }

  /// One finding, on the first thing beyond the limit.
  void report_surplus(const RuleClaim& claim, Found found, std::uint32_t most,
                      Level at_most = Level::Error) {
    if (found.things.size() <= most) return;
    Finding finding = finding_of(std::move(found.things[most]), post_);
    finding.values["count"] = std::to_string(found.things.size());
    finding.values["limit"] = std::to_string(most);
    finding.values["over"] = std::to_string(found.things.size() - most);
    finding.at_most = std::min(finding.at_most, at_most);
    report(claim, finding);
  }

  const Rule& rule_;
  const PostContext& post_;
  const Searches& searches_;
  std::vector<OpenDiagnostic> diagnostics_;
};

}  // namespace

std::vector<OpenDiagnostic> evaluate(const Rule& rule, const PostContext& post, Scope scope) {
  return Evaluation(rule, post).run(scope);
}

bool looks_at(const Rule& rule, Scope scope) {
  return std::ranges::any_of(rule.claims,
                             [&](const RuleClaim& it) { return it.claim.kind->scope == scope; });
}

}  // namespace advolint
