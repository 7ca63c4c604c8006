#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "pack/rule.h"
#include "text/source_file.h"
#include "yaml/node.h"
#include "yaml/reader.h"

namespace advolint {

/// A text of a pack and where it stands; empty where the pack says nothing.
using PackText = std::optional<yaml::Word>;

/// A claim of a rule, under its verb.
struct ClaimDefinition {
  const yaml::Node* node = nullptr;
  Verb verb = Verb::Forbid;
  bool replaces = false;  ///< the map of `replace:`, from words to better ones
};

/// The value of `once-a-file` that leaves errors one by one.
inline constexpr std::string_view kUnlessError = "soft";

/// A rule as its pack words it: shapes are checked, names are not yet looked up.
struct RuleDefinition {
  yaml::Word name;
  PackText title, level, message, help, why;
  PackText in;  ///< the data that its claims look at, where they name none themselves
  std::string source;
  RuleInfo::OnceAFile once_a_file = RuleInfo::OnceAFile::No;
  bool same_words_once = false;
  bool once_a_run = false;
  std::vector<std::string> yields_to;
  bool after_posting = false;
  const yaml::Node* applies_to = nullptr;
  const yaml::Node* spares = nullptr;
  std::vector<ClaimDefinition> claims;
  const yaml::Node* suggestion = nullptr;
  PackText across, by;  ///< of the claims on groups of posts that say nothing themselves
  std::map<std::string, std::string, std::less<>> parameters;
  std::vector<Example> examples;
};

struct ListDefinition {
  yaml::Word name;
  std::vector<std::string> entries;
};

/// A pack file, parsed. Owns the YAML that its rules point into.
struct PackDefinition {
  SourceFilePtr file;
  std::unique_ptr<yaml::Node> root;
  std::string name;
  std::string about;
  std::vector<std::string> keys;  ///< of drafts, that its rules ask for
  std::vector<ListDefinition> lists;
  std::vector<RuleDefinition> rules;
};

/// Reads a pack. Every fault becomes a diagnostic `pack-…` at its place, all of them at once; what
/// is sound is returned.
PackDefinition parse_pack(const SourceFilePtr& file, Diagnostics& diagnostics);

/// Whether a pack's examples are read. A rule without them is a fault only where they are.
enum class PackExamples { Read, LeaveOut };

/// As parse_pack(), of the tree that `file` holds.
PackDefinition read_pack(const SourceFilePtr& file, yaml::Node tree, PackExamples examples,
                         Diagnostics& diagnostics);

}  // namespace advolint
