#include "pack/read_examples.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "config/front_matter_keys.h"
#include "pack/example_keys.h"
#include "text/date.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

constexpr std::int64_t kLongestText = 1'000'000;

/// The posts of an example for a rule over many of them.
void check_posts(const yaml::Context& context, const yaml::Node& posts) {
  const bool is_sound =
      posts.is_sequence() &&
      std::ranges::all_of(posts.items, [](const yaml::Node& it) { return it.is_mapping(); });
  if (is_sound) return;
  context.error(
      "bad-example", posts.span,
      Phrase("'posts' is a list of posts, each with its front-matter keys and its 'text:'"));
}

/// A draft's own keys are welcome; those that are nearly ours are slips.
void report_near_misses(const yaml::Context& context, const yaml::Node& example) {
  std::vector<std::string> known(example_keys().begin(), example_keys().end());
  for (const std::string_view key : front_matter_keys()) known.emplace_back(key);
  for (const yaml::Entry& entry : example.entries) {
    if (std::ranges::count(known, entry.key) != 0) continue;
    Phrase meant = suggestion_for(entry.key, known);
    if (meant.empty()) continue;
    context.report(Level::Warning, "unknown-key", entry.key_span,
                   Phrase("unknown key '{}'", entry.key), std::move(meant));
  }
}

/// An example's own front matter may hold anything; what the runner reads must be sound.
void check_example(const yaml::Context& context, const yaml::Node& node) {
  const yaml::Node* posts = node.find("posts");
  if (posts != nullptr && !posts->is_null()) check_posts(context, *posts);
  const bool has_text =
      posts != nullptr || std::ranges::any_of(example_text_keys(), [&](std::string_view key) {
        return node.find(key) != nullptr;
      });
  yaml::MapReader reader(context, node, Phrase("an example"));
  if (!has_text && reader.map("workspace") == nullptr) {
    context.error("bad-example", node.span, Phrase("this example has no text"),
                  Phrase("write 'text: …', or 'file: …' for a draft with its front matter, or only "
                         "'workspace: …' for a rule on data files"));
  }
  for (const std::string_view key : example_keys()) {
    if (node.find(key) != nullptr) reader.require(key);
  }
  reader.words("at");
  for (const std::string_view key : {"text", "file", "hex", "name", "message", "fixed"}) {
    reader.word(key);
  }
  const auto length = reader.integer("text-of-length");
  if (length && (*length < 1 || *length > kLongestText)) {
    context.error("bad-example", reader.find("text-of-length")->span,
                  Phrase("'text-of-length' goes from 1 to {}, not {}", kLongestText, *length));
  }
  report_near_misses(context, node);
  const auto today = reader.word("today");
  if (!today) return;
  const auto date = parse_iso_date(today->text);
  if (!date || !date->ok()) {
    context.error("bad-date", today->span,
                  date ? Phrase("there is no {}", today->text)
                       : Phrase("'{}' is not a date, such as 2026-03-02", today->text));
  }
}

void read_example(const yaml::Context& context, const yaml::Node& node, RuleDefinition& rule) {
  yaml::MapReader reader(context, node, Phrase("an example"));
  if (!reader.is_mapping()) return;
  const yaml::Node* good = reader.find("good");
  const yaml::Node* bad = reader.find("bad");
  reader.finish();
  if ((good == nullptr) == (bad == nullptr)) {
    context.error("bad-example", node.span, Phrase("an example is either 'good: …' or 'bad: …'"));
    return;
  }
  const yaml::Node& post = good != nullptr ? *good : *bad;
  rule.examples.push_back(
      {.expected = good != nullptr ? Example::Expected::Silence : Example::Expected::Finding,
       .node = post});
  if (post.is_mapping()) {
    check_example(context, post);
  } else {
    context.error("wrong-type", post.span,
                  Phrase("an example is a mapping with 'text:' or 'file:'"));
  }
}

void require_example(const yaml::Context& context, const RuleDefinition& rule,
                     Example::Expected expected, Phrase message) {
  if (std::ranges::count(rule.examples, expected, &Example::expected) != 0) return;
  context.error("no-example", rule.name.span, std::move(message));
}

}  // namespace

void read_examples(yaml::MapReader& reader, RuleDefinition& rule) {
  const yaml::Context& context = reader.context();
  const yaml::Node* node = reader.find("examples");
  if (node != nullptr && !node->is_sequence() && !node->is_null()) {
    context.error("wrong-type", node->span,
                  Phrase("examples are a list of '- good:' and '- bad:'"));
    return;
  }
  if (node != nullptr) {
    for (const yaml::Node& item : node->items) read_example(context, item, rule);
  }
  require_example(
      context, rule, Example::Expected::Finding,
      Phrase("rule '{}' has no bad example, so nothing proves it can fire", rule.name.text));
  require_example(
      context, rule, Example::Expected::Silence,
      Phrase("rule '{}' has no good example, so nothing proves it can be silent", rule.name.text));
}

}  // namespace advolint
