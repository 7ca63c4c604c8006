#include "pack/load_rules.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "files/boundary.h"
#include "pack/apply_settings.h"
#include "pack/compile.h"
#include "pack/definition.h"
#include "pack/read_examples.h"
#include "shipped/shipped_tree.h"
#include "text/embedded.h"
#include "text/language.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolder = "packs/";
constexpr std::string_view kExtension = ".yaml";

std::string_view name_of(const EmbeddedFile& file) {
  std::string_view name = file.path.substr(kFolder.size());
  name.remove_suffix(kExtension.size());
  return name;
}

constexpr std::string_view kBuiltIn = "<built in>/";

void add_other_languages(std::string_view list, std::vector<std::string>& entries) {
  const auto additions = built_in_languages().additions_to(list);
  entries.insert(entries.end(), additions.begin(), additions.end());
}

bool is_path(std::string_view name) {
  return name.find('/') != std::string_view::npos || name.ends_with(".yaml") ||
         name.ends_with(".yml");
}

const EmbeddedFile* find_built_in(std::string_view name) {
  const auto files = embedded_rules();
  const auto found = std::ranges::find_if(files, [&](const EmbeddedFile& file) {
    return file.path.starts_with(kFolder) && name_of(file) == name;
  });
  return found == files.end() ? nullptr : &*found;
}

/// A pack's name and, where the workspace names it, the place to complain about it.
struct PackRequest {
  std::string name;
  std::string path;  ///< as the program reaches it, where the name is one
  std::optional<Location> at;
};

class Loader {
 public:
  Loader(const Files& files, const Workspace& workspace, PackExamples examples,
         Diagnostics& diagnostics)
      : files_(files), workspace_(workspace), examples_(examples), diagnostics_(diagnostics) {}

  /// A pack that is named twice is loaded once.
  void load(const PackRequest& request) {
    if (!loaded_.insert(is_path(request.name) ? request.path : request.name).second) return;
    if (is_path(request.name)) {
      load_file(request);
    } else {
      load_built_in(request);
    }
  }

  RuleSet compile() {
    const Names names{
        .platforms = workspace_.platforms, .lists = merged_lists(), .keys = KnownKeys(all_keys())};
    RuleSet set;
    for (const PackDefinition& pack : packs_) {
      for (const RuleDefinition& definition : pack.rules) {
        const auto parameters = usable_parameters(pack, definition, names);
        auto rule = compile_rule(pack, definition, names, parameters, diagnostics_);
        if (rule) add(set, std::move(*rule));
      }
    }
    sort(set.rules);
    apply_settings(workspace_, packs_, set, diagnostics_);
    return set;
  }

 private:
  /// By name. Rules are large, so that each is moved once.
  static void sort(std::vector<Rule>& rules) {
    std::vector<Rule*> order;
    for (Rule& it : rules) order.push_back(&it);
    std::ranges::sort(order, {}, [](const Rule* it) { return std::string_view(it->info.name); });
    std::vector<Rule> sorted;
    sorted.reserve(rules.size());
    for (Rule* it : order) sorted.push_back(std::move(*it));
    rules = std::move(sorted);
  }

  using Parameters = std::map<std::string, yaml::Node>;

  /// What the workspace sets for a rule, without what the rule cannot use: that is reported.
  Parameters usable_parameters(const PackDefinition& pack, const RuleDefinition& definition,
                               const Names& names) {
    const auto setting =
        std::ranges::find(workspace_.rules, definition.name.text, &RuleSetting::rule);
    if (setting == workspace_.rules.end()) return {};
    Parameters usable;
    for (const auto& [name, value] : setting->parameters) {
      if (is_usable(pack, definition, names, {name, value})) usable.emplace(name, value);
    }
    return usable;
  }

  bool is_usable(const PackDefinition& pack, const RuleDefinition& definition, const Names& names,
                 const Parameters::value_type& parameter) {
    Diagnostics own;
    if (!compile_rule(pack, definition, names, {}, own)) return true;  // it has faults anyway
    Diagnostics faults;
    const bool compiles = compile_rule(pack, definition, names, {parameter}, faults).has_value();
    if (compiles && parameter.second.is_scalar()) return true;
    diagnostics_.push_back({.level = Level::Error,
                            .rule = "config-bad-parameter",
                            .message = Phrase("rule '{}' cannot use this: {}", definition.name.text,
                                              compiles ? Phrase("it is not a number or word")
                                                       : faults.front().message),
                            .location = {workspace_.file, parameter.second.span}});
    return false;
  }

  void load_file(const PackRequest& request) {
    // What the command line names is what its user wants.
    if (request.at && !Boundary(files_, workspace_.root).holds(request.path))
      return complain(
          request, Phrase("'{}' leads out of the repository, and is not read", request.name), {});
    auto bytes = files_.read(request.path, kMaxYamlBytes);
    if (!bytes) return complain(request, bytes.error().message, {});
    const auto file = std::make_shared<SourceFile>(request.path, std::move(*bytes));
    packs_.push_back(parse_pack(file, diagnostics_));
  }

  void load_built_in(const PackRequest& request) {
    const EmbeddedFile* embedded = find_built_in(request.name);
    if (embedded == nullptr) {
      return complain(request, Phrase("there is no pack '{}'", request.name),
                      suggestion_for(request.name, built_in_packs()));
    }
    constexpr std::string_view kExamples[] = {"examples"};
    auto tree = examples_ == PackExamples::Read ? shipped_tree(embedded->path)
                                                : shipped_tree(embedded->path, kExamples);
    const auto file = std::make_shared<SourceFile>(fmt::format("{}{}", kBuiltIn, embedded->path),
                                                   std::string(embedded->content));
    packs_.push_back(read_pack(file, std::move(*tree), examples_, diagnostics_));
  }

  void complain(const PackRequest& request, Phrase message, Phrase help) {
    const Location nowhere{std::make_shared<SourceFile>(request.path, std::string()), {}};
    diagnostics_.push_back({.level = Level::Error,
                            .rule = "config-unknown-pack",
                            .message = std::move(message),
                            .location = request.at.value_or(nowhere),
                            .help = std::move(help)});
  }

  /// Packs in order, then the workspace: a list replaces an earlier one of its name; `+name` adds
  /// to it.
  [[nodiscard]] std::map<std::string, std::vector<std::string>, std::less<>> merged_lists() const {
    std::map<std::string, std::vector<std::string>, std::less<>> lists;
    for (const PackDefinition& pack : packs_) {
      for (const ListDefinition& list : pack.lists) {
        lists[list.name.text] = list.entries;
        if (is_built_in(*pack.file)) add_other_languages(list.name.text, lists[list.name.text]);
      }
    }
    for (const ListSetting& setting : workspace_.lists) {
      auto& list = lists[setting.name];
      if (!setting.adds) list.clear();
      list.insert(list.end(), setting.entries.begin(), setting.entries.end());
    }
    return lists;
  }

  [[nodiscard]] std::vector<std::string> all_keys() const {
    std::vector<std::string> keys;
    for (const PackDefinition& pack : packs_) {
      keys.insert(keys.end(), pack.keys.begin(), pack.keys.end());
    }
    return keys;
  }

  void add(RuleSet& set, Rule rule) {
    const auto [place, is_new] = places_.try_emplace(rule.info.name, set.rules.size());
    if (is_new) {
      set.rules.push_back(std::move(rule));
      return;
    }
    const Rule* twin = &set.rules[place->second];
    diagnostics_.push_back(
        {.level = Level::Error,
         .rule = "pack-duplicate-rule",
         .message =
             Phrase("rule '{}' is there already, in pack '{}'", rule.info.name, twin->info.pack),
         .location = {rule.file, rule.name_span},
         .notes = {{Phrase("the first one is here"), {twin->file, twin->name_span}}}});
  }

  const Files& files_;
  const Workspace& workspace_;
  PackExamples examples_;
  Diagnostics& diagnostics_;
  std::vector<PackDefinition> packs_;
  std::set<std::string> loaded_;
  std::map<std::string, std::size_t> places_;  ///< of rules in the set that is made, by name
};

}  // namespace

const Rule* RuleSet::find(std::string_view name) const {
  const auto found = std::ranges::lower_bound(
      rules, name, {}, [](const Rule& it) { return std::string_view(it.info.name); });
  return found == rules.end() || found->info.name != name ? nullptr : &*found;
}

std::vector<std::string> RuleSet::names() const {
  std::vector<std::string> names;
  for (const Rule& rule : rules) names.push_back(rule.info.name);
  return names;
}

bool is_built_in(const SourceFile& file) { return file.path().starts_with(kBuiltIn); }

std::vector<std::string> built_in_packs() {
  std::vector<std::string> names;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (file.path.starts_with(kFolder)) names.emplace_back(name_of(file));
  }
  return names;
}

RuleSet load_rules(const Files& files, const Workspace& workspace,
                   const std::vector<std::string>& more_packs, Diagnostics& diagnostics,
                   PackExamples examples) {
  Loader loader(files, workspace, examples, diagnostics);
  for (std::size_t i = 0; i < workspace.packs.size(); ++i) {
    const std::string& pack = workspace.packs[i];
    PackRequest request{
        .name = pack,
        .path = (fs::path(workspace.root) / pack).lexically_normal().generic_string(),
        .at = std::nullopt};
    if (i < workspace.pack_spans.size())
      request.at = Location{workspace.file, workspace.pack_spans[i]};
    loader.load(request);
  }
  for (const std::string& pack : more_packs)
    loader.load({.name = pack, .path = pack, .at = std::nullopt});
  return loader.compile();
}

std::vector<Example> examples_of(const Rule& rule) {
  if (!rule.examples.empty() || !is_built_in(*rule.file)) return rule.examples;
  const auto rules =
      shipped_value(std::string_view(rule.file->path()).substr(kBuiltIn.size()), "rules");
  if (!rules) return {};
  Diagnostics faults;  // none: a test reads the packs that are compiled in
  const yaml::Context context{.file = rule.file, .prefix = "pack", .diagnostics = &faults};
  for (const yaml::Node& node : rules->items) {
    if (node.word("rule") != rule.info.name) continue;
    yaml::MapReader reader(context, node, Phrase("a rule"));
    RuleDefinition definition;
    read_examples(reader, definition);
    return std::move(definition.examples);
  }
  return {};
}

}  // namespace advolint
