#include "engine/examples/calendar_example.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "config/read_workspace.h"
#include "draft/read_draft.h"
#include "engine/calendar/lint_calendar.h"
#include "engine/examples/marked_text.h"
#include "engine/lint_draft.h"
#include "yaml/reader.h"

namespace advolint {
namespace {

/// One of the posts, laid out as the draft that it stands for.
struct ExamplePost {
  const yaml::Node* node = nullptr;
  MarkedText marked;
  SourceFilePtr file;
};

class CalendarExample {
 public:
  CalendarExample(const Rule& rule, const yaml::Node& node) : rule_(rule), node_(node) {
    for (const yaml::Node& item : node.find("posts")->items) {
      ExamplePost post{.node = &item, .marked = unmark(item.word("text")), .file = nullptr};
      if (post.marked.text.empty()) post.marked.text = "A post.";
      std::string name = item.word("name");
      if (name.empty()) name = fmt::format("post-{}.txt", posts_.size() + 1);
      post.file = std::make_shared<SourceFile>(std::move(name), post.marked.text);
      posts_.push_back(std::move(post));
    }
  }

  Diagnostics lint(Diagnostics& faults) {
    Workspace workspace = empty_workspace();
    if (const yaml::Node* facts = node_.find("workspace")) {
      const yaml::Context context{
          .file = rule_.file, .prefix = "pack-example", .diagnostics = &faults};
      workspace = read_workspace(context, *facts, "");
    }
    RuleSet alone{.rules = {rule_}};
    if (alone.rules.front().info.level == Level::None) alone.rules.front().info.level = Level::Note;
    alone.rules.front().level_by_path.clear();
    const Calendar calendar(alone);
    const std::optional<Date> today = parse_iso_date(node_.word("today"));
    std::vector<CalendarPost> all;
    const PeopleIndex people(workspace);
    std::uint32_t number = 0;
    for (const ExamplePost& post : posts_) {
      const Draft draft =
          read_draft(post.file, workspace.platforms, {.path_fields = post.node, .named = true});
      const Fields::Layer layer{.node = post.node, .file = rule_.file};
      const RunFacts facts{
          .workspace = workspace, .people = people, .today = today, .path = post.file->path()};
      for (CalendarPost& it : lint_draft(facts, alone, calendar, draft, &layer).calendar) {
        it.id = number;
        all.push_back(std::move(it));
      }
      ++number;
    }
    return lint_calendar(workspace, today, calendar, all, DataFindings::Report);
  }

  /// What is wrong with `found`; empty if nothing.
  [[nodiscard]] Phrase judge(Example::Expected expected, const Diagnostics& found) const {
    if (expected == Example::Expected::Silence) {
      return found.empty() ? Phrase()
                           : Phrase("this good example gives a finding: {}", described(found));
    }
    if (found.empty()) return Phrase("this bad example gives no finding of '{}'", rule_.info.name);
    if (const Phrase fault = judge_places(found); !fault.empty()) return fault;
    const std::string message = node_.word("message");
    const bool is_said =
        message.empty() || std::ranges::count(found, Phrase(message), &Diagnostic::message) != 0;
    return is_said ? Phrase() : Phrase("the findings are {}", described(found));
  }

 private:
  [[nodiscard]] Phrase judge_places(const Diagnostics& found) const {
    std::vector<std::string> places;
    for (const Diagnostic& it : found) places.push_back(place_of(it));
    std::vector<std::string> wanted = wanted_places();
    std::ranges::sort(places);
    std::ranges::sort(wanted);
    if (wanted.empty() || places == wanted) return {};
    return Phrase("the findings are at {}, not at {}", fmt::format("{}", fmt::join(places, ", ")),
                  fmt::format("{}", fmt::join(wanted, ", ")));
  }

  [[nodiscard]] std::vector<std::string> wanted_places() const {
    std::vector<std::string> wanted;
    if (const yaml::Node* at = node_.find("at")) {
      if (at->is_scalar()) wanted.push_back(at->scalar);
      for (const yaml::Node& item : at->items) wanted.push_back(item.scalar);
    }
    for (const ExamplePost& post : posts_) {
      for (const SourceSpan span : post.marked.spans) wanted.emplace_back(post.file->text(span));
    }
    return wanted;
  }

  /// The number of the post, the words in its text, or the key of `workspace:`.
  [[nodiscard]] std::string place_of(const Diagnostic& found) const {
    for (std::size_t i = 0; i < posts_.size(); ++i) {
      const SourceSpan span = posts_[i].node->span;
      const bool is_marked = found.location.file == posts_[i].file;
      if (is_marked && !posts_[i].marked.spans.empty())
        return std::string(found.location.file->text(found.location.span));
      const bool is_inside = found.location.file == rule_.file &&
                             span.begin <= found.location.span.begin &&
                             found.location.span.end <= span.end;
      if (is_marked || is_inside) return std::to_string(i + 1);
    }
    const yaml::Node* workspace = node_.find("workspace");
    if (workspace == nullptr) return "elsewhere";
    for (const yaml::Entry& entry : workspace->entries) {
      if (entry.value.span.begin <= found.location.span.begin &&
          found.location.span.end <= entry.value.span.end) {
        return entry.key;
      }
    }
    return "elsewhere";
  }

  [[nodiscard]] std::string described(const Diagnostics& found) const {
    std::string text;
    for (const Diagnostic& it : found)
      text += fmt::format("{}“{}” (at {})", text.empty() ? "" : ", ", it.message, place_of(it));
    return text;
  }

  const Rule& rule_;
  const yaml::Node& node_;
  std::vector<ExamplePost> posts_;
};

}  // namespace

bool is_calendar_example(const Example& example) { return example.node.find("posts") != nullptr; }

Phrase run_calendar_example(const Rule& rule, const Example& example, Diagnostics& faults) {
  CalendarExample run(rule, example.node);
  return run.judge(example.expected, run.lint(faults));
}

}  // namespace advolint
