#include "engine/wording.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "draft/post/typed_text.h"
#include "facts/field_places.h"
#include "text/glob.h"
#include "text/trim.h"

namespace advolint {
namespace {

constexpr std::string_view kDraft = "draft.";

std::uint32_t end_of_body(const PostContext& post) {
  const auto size = static_cast<std::uint32_t>(post.post.body.text().size());
  return post.post.body.to_source({size, size}).end;
}

std::string title_of(const std::string& replacement, const Phrasebook& phrases) {
  if (replacement.find_first_not_of('\n') == std::string::npos)
    return phrases.say("break the line");
  if (trimmed(replacement).empty()) return phrases.say("write one space");
  return phrases.say("write {}", trimmed(replacement));
}

std::optional<Fix> fix_of(const Suggestion& suggestion, const Finding& finding,
                          const PostContext& post, const Phrasebook& phrases,
                          const Message::Lookup& lookup) {
  if (finding.at.file != post.draft.file) return std::nullopt;
  const std::string text =
      suggestion.text.fill(lookup).closed(post.platform == nullptr ? "" : post.platform->name);
  switch (suggestion.action) {
    case Suggestion::Action::Append: {
      if (trimmed(text).empty()) return std::nullopt;
      const std::uint32_t end = end_of_body(post);
      const auto typed = typed_text(post.draft, {end, end}, text);
      if (!typed) return std::nullopt;
      return Fix{phrases.say("add {}", trimmed(text)), suggestion.safety, {{{end, end}, *typed}}};
    }
    case Suggestion::Action::Replace: {
      if (text.empty() || !finding.is_verbatim) return std::nullopt;
      const auto typed = typed_text(post.draft, finding.at.span, text);
      if (!typed) return std::nullopt;
      return Fix{title_of(text, phrases), suggestion.safety, {{finding.at.span, *typed}}};
    }
    case Suggestion::Action::Remove:
      if (!finding.is_verbatim) return std::nullopt;
      return Fix{phrases.say("remove “{}”", finding.at.file->text(finding.at.span)),
                 suggestion.safety,
                 {{finding.at.span, {}}}};
  }
  return std::nullopt;
}

}  // namespace

Level level_of(const Rule& rule, const std::string& path) {
  Level level = rule.info.level;
  for (const auto& [globs, override] : rule.level_by_path) {
    const bool here = std::ranges::any_of(
        globs, [&](const std::string& glob) { return glob_matches(glob, path); });
    if (here) level = override;
  }
  return level;
}

Diagnostic OpenDiagnostic::closed(std::string_view names) && {
  diagnostic.message = message.closed(names);
  diagnostic.help = help.closed(names);
  return std::move(diagnostic);
}

OpenDiagnostic word(const Rule& rule, const RuleClaim& claim, const Finding& finding,
                    const PostContext& post) {
  const Message::Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
    if (name == "platform" && post.platform != nullptr) return std::nullopt;
    if (name.starts_with(kDraft)) return post.fields.word(name.substr(kDraft.size()));
    if (const auto field = field_request(name))
      return field_in_words(post, *field).said_in(rule.phrases);
    const auto value = finding.values.find(name);
    if (value != finding.values.end() && !value->second.empty())
      return value->second.said_in(rule.phrases);
    const auto parameter = rule.parameters.find(name);
    return parameter == rule.parameters.end() ? std::string() : parameter->second;
  };
  Diagnostic diagnostic{.level = std::min(level_of(rule, post.path), finding.at_most),
                        .rule = rule.info.name,
                        .message = {},
                        .location = finding.at,
                        .notes = finding.notes,
                        .fixes = {},
                        .help = {}};
  if (claim.suggestion) {
    if (auto fix = fix_of(*claim.suggestion, finding, post, rule.phrases, lookup))
      diagnostic.fixes.push_back(std::move(*fix));
  }
  const bool needs_help = diagnostic.fixes.empty();
  return {.diagnostic = std::move(diagnostic),
          .message = claim.message.fill(lookup),
          .help = needs_help ? claim.help.fill(lookup) : OpenText()};
}

}  // namespace advolint
