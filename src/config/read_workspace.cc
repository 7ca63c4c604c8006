#include "config/read_workspace.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "config/data_files.h"
#include "config/entries.h"
#include "config/entry_values.h"
#include "config/merge.h"
#include "config/plans.h"
#include "config/rule_settings.h"
#include "config/scheduler.h"
#include "config/shapes/shapes.h"
#include "platform/load_platforms.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

std::optional<DateOrder> order_named(std::string_view text) {
  if (text == "day-first") return DateOrder::DayFirst;
  if (text == "month-first") return DateOrder::MonthFirst;
  return std::nullopt;
}

/// Reads the keys of one workspace, each into its place.
class Reader {
 public:
  Reader(Workspace base, const yaml::Context& context, const yaml::Node& node, const Folder& folder,
         ReferencesByDocument& references)
      : context_(context),
        keys_(context, node, Phrase("the workspace")),
        folder_(folder),
        references_(references),
        workspace_(std::move(base)) {
    const auto extends = keys_.word("extends");
    if (extends && workspace_.file != nullptr) move_base(workspace_, folder.path, extends->span);
    if (extends && folder.files == nullptr) {
      context.error("unreadable-file", extends->span, Phrase("no file can be named here"));
    }
    workspace_.file = context.file;
    if (folder.files != nullptr) workspace_.root = folder.path;
  }

  Workspace read() {
    if (!keys_.is_mapping()) return std::move(workspace_);
    keys_.boolean("root");
    read_words("drafts", workspace_.drafts);
    read_packs();
    read_platforms();
    read_organisation();
    read_entries();
    read_documents();
    read_settings();
    read_districts();
    finish_entry(keys_, kWorkspaceShape);
    return std::move(workspace_);
  }

 private:
  /// Reads into `target`, which keeps what it holds where nothing is written, and says where the
  /// words stand.
  std::vector<SourceSpan> read_words(std::string_view key, std::vector<std::string>& target) {
    const yaml::Node* value = keys_.find(key);
    if (value == nullptr || value->is_null()) return {};
    std::vector<SourceSpan> spans;
    target.clear();
    for (yaml::Word& word : keys_.words(key)) {
      target.push_back(std::move(word.text));
      spans.push_back(word.span);
    }
    if (target.empty()) {
      context_.report(Level::Warning, "empty", value->span, Phrase("'{}' is an empty list", key));
    }
    return spans;
  }

  void read_packs() {
    std::vector<SourceSpan> spans = read_words("packs", workspace_.packs);
    if (!spans.empty()) workspace_.pack_spans = std::move(spans);
  }

  void read_platforms() {
    const yaml::Node* overrides = keys_.map("platforms");
    if (overrides == nullptr) return;
    const auto built_in = workspace_.platforms.all();
    std::vector<Platform> platforms(built_in.begin(), built_in.end());
    for (const yaml::Entry& entry : overrides->entries) {
      const yaml::Word name{.text = entry.key, .span = entry.key_span};
      const Platform* known = platform_named(context_, name, workspace_.platforms);
      if (known == nullptr) continue;
      override_platform(platforms[static_cast<std::size_t>(known - built_in.data())], context_,
                        entry.value);
    }
    workspace_.platforms = PlatformTable(std::move(platforms));
  }

  void read_organisation() {
    const yaml::Node* node = keys_.map("organisation");
    if (node == nullptr) return;
    yaml::MapReader reader(context_, *node, Phrase("the organisation"));
    merge_organisation(workspace_.organisation,
                       {.name = text_of(reader, "name"),
                        .run_by = choice_of(reader, kOrganisationShape, "run-by"),
                        .book_clubs = reader.boolean("book-clubs"),
                        .handles = handles_of(reader, "handles", workspace_.platforms)});
    // Its kind decides only which rules hold: they look into what was written.
    if (reader.find("kind") != nullptr)
      workspace_.typed_documents.insert_or_assign(
          "organisation", DataDocument{.file = context_.file, .root = *node});
    finish_entry(reader, kOrganisationShape);
  }

  void read_entries() {
    const auto list = [this](std::string_view key) {
      return read_data(keys_, key, yaml::Kind::Sequence, folder_);
    };
    if (const auto it = list("officials")) {
      workspace_.officials = read_officials(it->context, it->root, workspace_.platforms);
      keep("officials", *it);
    }
    if (const auto it = list("meetings")) {
      workspace_.meetings = read_meetings(it->context, it->root, fresh_references("meetings"));
      keep("meetings", *it);
    }
    if (const auto it = list("campaigns")) {
      workspace_.campaigns = read_campaigns(it->context, it->root, workspace_.platforms);
      keep("campaigns", *it);
    }
    if (const auto it = list("hashtags")) {
      workspace_.hashtags = read_hashtags(it->context, it->root, fresh_references("hashtags"));
      keep("hashtags", *it);
    }
  }

  /// Where the references of a document go that replaces the base's.
  References& fresh_references(std::string_view key) {
    return references_.insert_or_assign(std::string(key), References()).first->second;
  }

  void keep(std::string_view key, const DataSource& source) {
    workspace_.typed_documents.insert_or_assign(
        std::string(key), DataDocument{.file = source.context.file, .root = source.root});
  }

  void read_documents() {
    read_document("strategy", yaml::Kind::Mapping, check_strategy, workspace_.strategy);
    read_document("response-plan", yaml::Kind::Mapping, check_response_plan,
                  workspace_.response_plan);
    read_document("team", yaml::Kind::Sequence, check_team, workspace_.team);
  }

  /// A document whose values rules read as they were written, once they are checked.
  template <class Check>
  void read_document(std::string_view key, yaml::Kind shape, Check check,
                     std::optional<DataDocument>& document) {
    auto source = read_data(keys_, key, shape, folder_);
    if (!source) return;
    check(source->context, source->root,
          {.platforms = workspace_.platforms, .references = fresh_references(key)});
    document = DataDocument{.file = source->context.file, .root = std::move(source->root)};
  }

  void read_settings() {
    if (const auto* rules = keys_.map("rules")) {
      merge_rules(workspace_.rules, read_rules(context_, *rules));
    }
    // Read in order: a list replaces what an earlier one of its name says, or adds to it.
    if (const auto* lists = keys_.map("lists")) {
      std::ranges::move(read_lists(context_, *lists), std::back_inserter(workspace_.lists));
    }
    if (const auto* paths = keys_.map("paths")) {
      merge_paths(workspace_.paths, read_paths(context_, *paths));
      check_paths(*paths);
    }
    if (const auto* overrides = keys_.list("overrides")) {
      workspace_.overrides = read_overrides(context_, *overrides);
    }
    if (const auto* foreign = keys_.map("front-matter")) read_front_matter_keys(*foreign);
    read_date_order();
    if (const auto language = keys_.word("language")) workspace_.language = language->text;
    read_time_zone();
    read_scheduler();
    if (const auto level = read_fail_on(keys_)) workspace_.fail_on = level;
    read_posted();
    read_baseline();
  }

  void read_posted() {
    const std::string judging = choice_of(keys_, kWorkspaceShape, "posted");
    if (judging == "risks") workspace_.posted.judging = PostedJudging::Risks;
    if (judging == "all") workspace_.posted.judging = PostedJudging::All;
    if (judging == "skip") workspace_.posted.judging = PostedJudging::Skip;
    if (const auto days = count_of(keys_, "posted-after")) workspace_.posted.after_days = *days;
  }

  void read_baseline() {
    const auto path = keys_.word("baseline");
    if (path && may_name_file(context_, *path, folder_))
      workspace_.baseline = path_below(folder_.path, path->text);
  }

  /// What a path's front matter says is checked as a draft's own would be.
  void check_paths(const yaml::Node& paths) {
    References references;
    for (const yaml::Entry& entry : paths.entries) {
      if (!entry.value.is_mapping()) continue;
      check_shape(context_, entry.value, kFrontMatterShape,
                  {.platforms = workspace_.platforms, .references = references});
    }
  }

  void read_time_zone() {
    const auto zone = keys_.word("timezone");
    if (!zone) return;
    if (is_time_zone(zone->text)) {
      workspace_.timezone = zone->text;
    } else {
      context_.error("unknown-time-zone", zone->span,
                     Phrase("there is no time zone '{}'", zone->text),
                     Phrase("write its name as in America/Chicago"));
    }
  }

  void read_scheduler() {
    const auto name = keys_.word("scheduler");
    if (!name) return;
    if (find_scheduler(name->text) != nullptr) {
      workspace_.typed_documents.insert_or_assign(
          "scheduler", DataDocument{.file = context_.file, .root = *keys_.find("scheduler")});
      return;
    }
    const std::vector<std::string> known = scheduler_names();
    context_.error("unknown-scheduler", name->span,
                   Phrase("nothing is known of the scheduler '{}'", name->text),
                   Phrase("write {}", Phrase::any_of({known.begin(), known.end()})));
  }

  void read_date_order() {
    const auto order = keys_.word("dates");
    if (!order) return;
    workspace_.date_order = context_.date_order;
    if (order_named(order->text)) return;
    context_.error("value", order->span,
                   Phrase("'dates' is day-first or month-first, not '{}'", order->text));
  }

  void read_front_matter_keys(const yaml::Node& node) {
    yaml::MapReader reader(context_, node, Phrase("'front-matter'"));
    for (const yaml::Entry& entry : node.entries) {
      const auto ours = reader.word(entry.key);
      if (!ours) continue;
      std::erase_if(workspace_.front_matter_keys,
                    [&](const auto& it) { return it.first == entry.key; });
      workspace_.front_matter_keys.emplace_back(entry.key, ours->text);
    }
  }

  void read_districts() {
    const yaml::Node* value = keys_.find("districts");
    if (value == nullptr || value->is_null()) return;
    const std::vector<yaml::Word> districts = keys_.words("districts");
    workspace_.districts.emplace();
    for (const yaml::Word& word : districts) workspace_.districts->push_back(word.text);
    check_districts(context_, districts, workspace_);
  }

  const yaml::Context& context_;
  yaml::MapReader keys_;
  Folder folder_;
  ReferencesByDocument& references_;
  Workspace workspace_;
};

}  // namespace

Workspace read_workspace(const yaml::Context& context, const yaml::Node& node,
                         const Folder& folder) {
  ReferencesByDocument references;
  Workspace workspace = read_workspace_over(empty_workspace(), context, node, folder, references);
  check_references(references, workspace);
  return workspace;
}

Workspace read_workspace_over(Workspace base, const yaml::Context& context, const yaml::Node& node,
                              const Folder& folder, ReferencesByDocument& references) {
  yaml::Context with_order = context;
  const yaml::Node* dates = node.find("dates");
  const auto order = dates == nullptr ? std::nullopt : order_named(dates->scalar);
  with_order.date_order = order.value_or(base.date_order);
  return Reader(std::move(base), with_order, node, folder, references).read();
}

}  // namespace advolint
