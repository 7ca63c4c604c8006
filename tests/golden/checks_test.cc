#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "draft/read_draft.h"
#include "engine/examples/run_examples.h"
#include "engine/files/workspaces.h"
#include "engine/lint.h"
#include "engine/suppress.h"
#include "facts/build_context.h"
#include "files/disk_files.h"
#include "pack/compile.h"
#include "pack/definition.h"
#include "report/formats.h"
#include "support/files.h"
#include "support/golden.h"
#include "support/project_dir.h"
#include "support/stay_in.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::year_month_day kToday{std::chrono::year(2026), std::chrono::month(3),
                                             std::chrono::day(2)};

fs::path folder_of(const CheckKind& kind) {
  return fs::path(testing::project_dir()) / "tests" / "golden" / "checks" / std::string(kind.name);
}

/// The drafts in the folder of `kind` whose names begin with `beginning`, sorted.
std::vector<std::string> drafts_of(const CheckKind& kind, std::string_view beginning) {
  std::vector<std::string> names;
  if (!fs::is_directory(folder_of(kind))) return names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_of(kind))) {
    std::string name = entry.path().filename().string();
    if (name.starts_with(beginning)) names.push_back(std::move(name));
  }
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> all_drafts_of(const CheckKind& kind) {
  std::vector<std::string> names = drafts_of(kind, "bad-");
  std::ranges::copy(drafts_of(kind, "ok-"), std::back_inserter(names));
  return names;
}

/// Of a kind that looks at data files, the "drafts" are data files that advolint.yaml names.
LintResult lint_folder_of(const CheckKind& kind) {
  const bool looks_at_data = kind.scope == Scope::Data;
  const DiskFiles files;
  return lint(
      {.sources = {.files = files,
                   .paths = looks_at_data ? std::vector<std::string>{"."} : all_drafts_of(kind),
                   .working_directory = fs::current_path().string(),
                   .standard_input = std::nullopt},
       .profile = {.config_path = "advolint.yaml"},
       .today = kToday});
}

bool has_finding(const Report& report, const std::string& draft) {
  return std::ranges::any_of(
      report.diagnostics, [&](const Diagnostic& it) { return it.location.file->path() == draft; });
}

std::string said_of(const Report& report, const std::string& draft) {
  Report about;
  std::ranges::copy_if(report.diagnostics, std::back_inserter(about.diagnostics),
                       [&](const Diagnostic& it) { return it.location.file->path() == draft; });
  return render_text(about, {});
}

/// A pack around the example that a kind gives, with the lists that examples name.
std::string pack_around(const CheckKind& kind) {
  return fmt::format(
      "pack: examples\n"
      "lists: {{ acronyms: [ALA], asks: [join us], doubles: [had], thanks: [thank you],\n"
      "         follower-talk: [followers], jargon: [synergy], days: [today],\n"
      "         official-facts: [office] }}\n"
      "rules:\n"
      "  - rule: an-example\n"
      "    title: As documented\n"
      "    level: note\n"
      "    {}\n"
      "    message: found\n"
      "    why: It shows what the kind is for.\n"
      "    examples: [{{ good: {{ text: a }} }}, {{ bad: {{ text: b }} }}]\n",
      kind.example);
}

/// What `kind` finds in the drafts of its folder, for each claim of the folder's rules on it.
class ThingsOfFolder {
 public:
  explicit ThingsOfFolder(const CheckKind& kind)
      : kind_(kind), profiles_(files_, {.config_path = "advolint.yaml"}) {
    std::vector<Error> errors;
    profile_ = &profiles_.for_file("advolint.yaml", errors);
    REQUIRE(errors.empty());
    if (kind.scope == Scope::Data) {
      read_data();
      return;
    }
    for (const std::string& name : all_drafts_of(kind)) read(name);
  }

  [[nodiscard]] const std::set<std::string>& value_names() const { return value_names_; }

 private:
  void read_data() {
    for (const DataSet& set : data_sets()) {
      const DataDocument* document = profile_->workspace.document(set.file);
      if (document == nullptr) continue;
      const Draft data{.file = document->file};
      find(build_draft_context(facts(), data, nullptr));
    }
  }

  [[nodiscard]] RunFacts facts() const {
    return {.workspace = profile_->workspace, .people = *profile_->people, .today = kToday};
  }

  void read(const std::string& name) {
    const auto file =
        std::make_shared<SourceFile>(name, testing::read_file(name).value_or(std::string()));
    const Draft draft = read_draft(file, profile_->workspace.platforms, {.named = true});
    const RunFacts facts = this->facts();
    if (kind_.scope == Scope::Draft || kind_.scope == Scope::Suppressions) {
      PostContext whole = build_draft_context(facts, draft, nullptr);
      Diagnostics findings;
      const auto faults = suppress(draft, profile_->rule_names, findings);
      whole.suppression_faults = &faults;
      return find(whole);
    }
    for (const Post& post : draft.posts) {
      const Fields fields = fields_of(draft, post, nullptr);
      if (post.platforms.empty()) find(build_context(facts, draft, post, fields, nullptr));
      for (const PlatformUse& use : post.platforms)
        find(build_context(facts, draft, post, fields, &use));
    }
  }

  void find(const PostContext& post) {
    for (const Rule& rule : profile_->rules.rules) {
      for (const RuleClaim& claim : rule.claims) {
        if (claim.claim.kind != &kind_) continue;
        if (kind_.awake != nullptr && !kind_.awake(post, claim.claim)) continue;
        std::vector<Thing> things;
        kind_.find(post, claim.claim, things);
        for (const Thing& thing : things) {
          for (const auto& [name, value] : thing.values) value_names_.insert(name);
        }
      }
    }
  }

  const CheckKind& kind_;
  DiskFiles files_;
  Profiles profiles_;
  const Profile* profile_ = nullptr;
  std::set<std::string> value_names_;
};

}  // namespace

TEST_CASE("kinds of checks are sorted by name, each once", "[checks][golden]") {
  const auto kinds = check_kinds();
  const auto unsorted = std::ranges::adjacent_find(
      kinds, [](const CheckKind* a, const CheckKind* b) { return a->name >= b->name; });
  CHECK(unsorted == kinds.end());
  for (const CheckKind* kind : kinds) CHECK(find_check_kind(kind->name) == kind);
}

TEST_CASE("every kind of check says in a sentence what it finds", "[checks][golden]") {
  for (const CheckKind* kind : check_kinds()) {
    INFO(kind->name);
    CHECK(kind->summary.ends_with('.'));
    REQUIRE(kind->find != nullptr);
    for (const Term& value : kind->values) CHECK_FALSE(value.doc.empty());
    for (const Term& parameter : kind->parameters) CHECK_FALSE(parameter.doc.empty());
  }
}

TEST_CASE("the example of every kind of check is a claim on it", "[checks][golden]") {
  const Workspace workspace = empty_workspace();
  for (const CheckKind* kind : check_kinds()) {
    INFO(kind->name);
    Diagnostics faults;
    const auto file = std::make_shared<SourceFile>("examples.yaml", pack_around(*kind));
    const PackDefinition pack = parse_pack(file, faults);
    REQUIRE(pack.rules.size() == 1);
    Names names{.platforms = workspace.platforms, .lists = {}};
    for (const ListDefinition& list : pack.lists) names.lists[list.name.text] = list.entries;
    const auto rule = compile_rule(pack, pack.rules.front(), names, {}, faults);
    INFO(render_text({.diagnostics = faults}, {}));
    REQUIRE(rule.has_value());
    REQUIRE(rule->claims.size() == 1);
    CHECK(rule->claims.front().claim.kind == kind);
  }
}

TEST_CASE("every kind of check has drafts that pass and drafts that fail", "[checks][golden]") {
  for (const CheckKind* kind : check_kinds()) {
    INFO(kind->name);
    CHECK_FALSE(drafts_of(*kind, "ok-").empty());
    CHECK_FALSE(drafts_of(*kind, "bad-").empty());
  }
}

TEST_CASE("every folder of drafts belongs to a kind of check", "[checks][golden]") {
  const fs::path checks = fs::path(testing::project_dir()) / "tests" / "golden" / "checks";
  for (const fs::directory_entry& entry : fs::directory_iterator(checks)) {
    const std::string name = entry.path().filename().string();
    INFO(name);
    CHECK(find_check_kind(name) != nullptr);
  }
}

TEST_CASE("kinds of checks find what is wrong, where it stands, and nothing else",
          "[checks][golden]") {
  for (const CheckKind* kind : check_kinds()) {
    DYNAMIC_SECTION(kind->name) {
      const testing::StayIn here(folder_of(*kind));
      const LintResult result = lint_folder_of(*kind);
      CHECK(result.errors.empty());
      CHECK_FALSE(result.configuration_fault);
      if (kind->scope != Scope::Data) CHECK(result.skipped.empty());
      for (const std::string& draft : drafts_of(*kind, "ok-")) {
        INFO(said_of(result.report, draft));
        CHECK_FALSE(has_finding(result.report, draft));
      }
      for (const std::string& draft : drafts_of(*kind, "bad-")) {
        INFO(draft);
        CHECK(has_finding(result.report, draft));
      }
      testing::check_golden(fmt::format("checks/{}/expected.txt", kind->name),
                            render_text(result.report, {.color = false, .show_why = false}));
    }
  }
}

TEST_CASE("the rules of the golden drafts keep their own examples", "[checks][golden]") {
  for (const CheckKind* kind : check_kinds()) {
    DYNAMIC_SECTION(kind->name) {
      const testing::StayIn here(folder_of(*kind));
      const DiskFiles files;
      Profiles profiles(files, {.config_path = "advolint.yaml"});
      std::vector<Error> errors;
      const ExampleResults results = run_examples(profiles.for_file("advolint.yaml", errors).rules);
      INFO(render_text({.diagnostics = results.failures}, {}));
      CHECK(results.failures.empty());
      CHECK(results.rule_count > 0);
    }
  }
}

TEST_CASE("every value that a kind of check gives is documented", "[checks][golden]") {
  // What every kind may give: the words under the span.
  const std::set<std::string> common = {"found"};
  for (const CheckKind* kind : check_kinds()) {
    DYNAMIC_SECTION(kind->name) {
      const testing::StayIn here(folder_of(*kind));
      const ThingsOfFolder things(*kind);
      for (const std::string& name : things.value_names()) {
        INFO(name);
        const bool is_documented =
            common.contains(name) ||
            std::ranges::find(kind->values, name, &Term::name) != kind->values.end();
        CHECK(is_documented);
      }
    }
  }
}

}  // namespace advolint
