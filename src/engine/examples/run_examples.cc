#include "engine/examples/run_examples.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "config/read_workspace.h"
#include "draft/read_draft.h"
#include "engine/apply_fix.h"
#include "engine/examples/calendar_example.h"
#include "engine/examples/example_files.h"
#include "engine/examples/example_text.h"
#include "engine/examples/marked_text.h"
#include "engine/files/stated_pictures.h"
#include "engine/lint_data.h"
#include "engine/lint_draft.h"
#include "facts/build_context.h"
#include "text/encoding.h"
#include "yaml/reader.h"

namespace advolint {
namespace {

/// One example, laid out as the draft that it stands for.
class ExampleRun {
 public:
  ExampleRun(const Rule& rule, const Example& example, const std::vector<std::string>& known_rules)
      : rule_(rule),
        node_(example.node),
        expected_(example.expected),
        known_rules_(known_rules),
        marked_(read_example_text(node_)) {
    const bool is_file = node_.find("file") != nullptr;
    file_ = std::make_shared<SourceFile>(
        word_at(node_, "name", is_file ? "draft.md" : "example.txt"), decode_text(marked_.text));
  }

  /// What went wrong; empty if the example does what it says.
  Phrase run(Diagnostics& workspace_faults) {
    const Diagnostics findings = lint(workspace_faults);
    if (expected_ == Example::Expected::Silence) {
      return findings.empty()
                 ? Phrase()
                 : Phrase("this good example gives a finding: {}", described(findings));
    }
    if (findings.empty())
      return Phrase("this bad example gives no finding of '{}'", rule_.info.name);
    if (!is_marked_place(findings)) {
      return Phrase("the finding is not where the example marks it: {}", described(findings));
    }
    const std::string message = word_at(node_, "message");
    if (!message.empty() && findings.front().message != message) {
      return Phrase("the finding says “{}”", findings.front().message);
    }
    return check_fix(findings);
  }

 private:
  Diagnostics lint(Diagnostics& workspace_faults) {
    Workspace workspace = empty_workspace();
    if (const yaml::Node* facts = node_.find("workspace")) {
      const yaml::Context context{
          .file = rule_.file, .prefix = "pack-example", .diagnostics = &workspace_faults};
      workspace = read_workspace(context, *facts, "");
    }
    std::optional<StatedPictures> pictures;
    if (const yaml::Node* stated = node_.find("pictures")) {
      pictures.emplace(
          yaml::Context{
              .file = rule_.file, .prefix = "pack-example", .diagnostics = &workspace_faults},
          *stated);
    }
    RuleSet alone{.rules = {rule_}};
    if (alone.rules.front().info.level == Level::None) alone.rules.front().info.level = Level::Note;
    alone.rules.front().level_by_path.clear();
    const PeopleIndex people(workspace);
    const RunFacts facts{.workspace = workspace,
                         .people = people,
                         .today = parse_iso_date(word_at(node_, "today")),
                         .path = file_->path(),
                         .pictures = pictures ? &*pictures : nullptr};
    Diagnostics found =
        has_draft() ? lint_as_draft(facts, alone) : lint_data(workspace, alone, facts.today);
    std::erase_if(found, [&](const Diagnostic& it) { return it.rule != rule_.info.name; });
    std::ranges::sort(found, {}, [](const Diagnostic& it) { return it.location.span; });
    return found;
  }

  /// An example without one is about the data of its workspace.
  [[nodiscard]] bool has_draft() const {
    return std::ranges::any_of(std::array{"text", "file", "text-of-length", "hex"},
                               [&](std::string_view key) { return node_.find(key) != nullptr; });
  }

  [[nodiscard]] Diagnostics lint_as_draft(const RunFacts& facts, const RuleSet& rules) const {
    const yaml::Node stated = front_matter_of(node_);
    const Fields::Layer layer{.node = &stated, .file = rule_.file};
    const Draft draft =
        read_draft(file_, facts.workspace.platforms, {.path_fields = &stated, .named = true});
    Diagnostics found = lint_draft(facts, rules, Calendar(rules), draft, &layer).diagnostics;
    apply_suppressions(facts, rules, known_rules_, draft, &layer, found);
    return found;
  }

  /// Whether the findings stand at the marks of the text, or at the words that `at:` gives for
  /// data.
  [[nodiscard]] bool is_marked_place(const Diagnostics& findings) const {
    if (!marked_.spans.empty()) return spans_of(findings) == marked_.spans;
    const yaml::Node* at = node_.find("at");
    if (at == nullptr || has_draft()) return true;
    std::vector<std::string_view> expected;
    if (at->is_scalar()) expected.emplace_back(at->scalar);
    for (const yaml::Node& word : at->items) expected.emplace_back(word.scalar);
    return std::ranges::equal(expected, findings, {}, {}, [](const Diagnostic& it) {
      return it.location.file->text(it.location.span);
    });
  }

  [[nodiscard]] std::vector<SourceSpan> spans_of(const Diagnostics& findings) const {
    std::vector<SourceSpan> spans;
    for (const Diagnostic& it : findings) {
      if (it.location.file == file_) spans.push_back(it.location.span);
    }
    return spans;
  }

  [[nodiscard]] static std::string described(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& it : findings) {
      text += fmt::format("{}“{}” ({})", text.empty() ? "" : ", ",
                          it.location.file->text(it.location.span), it.message);
    }
    return text;
  }

  [[nodiscard]] Phrase check_fix(const Diagnostics& findings) const {
    const yaml::Node* fixed = node_.find("fixed");
    if (fixed == nullptr) return {};
    const std::string result = apply_fixes(file_->bytes(), findings);
    return result == fixed->scalar ? Phrase() : Phrase("its fix gives “{}”", result);
  }

  const Rule& rule_;
  const yaml::Node& node_;
  Example::Expected expected_;
  const std::vector<std::string>& known_rules_;
  MarkedText marked_;
  SourceFilePtr file_;
};

}  // namespace

ExampleResults run_examples(const RuleSet& rules) {
  ExampleResults results;
  const std::vector<std::string> known_rules = rules.names();
  for (const Rule& rule : rules.rules) {
    ++results.rule_count;
    for (const Example& example : rule.examples) {
      ++results.example_count;
      const Phrase failure = is_calendar_example(example)
                                 ? run_calendar_example(rule, example, results.failures)
                                 : ExampleRun(rule, example, known_rules).run(results.failures);
      if (failure.empty()) continue;
      results.failures.push_back({.level = Level::Error,
                                  .rule = "pack-example-failed",
                                  .message = Phrase("{}: {}", rule.info.name, failure),
                                  .location = {rule.file, example.node.span}});
    }
  }
  return results;
}

}  // namespace advolint
