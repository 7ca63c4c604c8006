#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "text/date_order.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint::yaml {

/// A word and where it is.
struct Word {
  std::string text;
  SourceSpan span;
};

/// What a key without a value is: nothing said, or a slip.
enum class EmptyValues { SayNothing, Faults };

/// Where a reader reports to.
struct Context {
  SourceFilePtr file;
  std::string_view
      prefix;  ///< of the rule names of its diagnostics: "pack", "config", "data", "front-matter"
  Diagnostics* diagnostics = nullptr;
  Level unknown_key_level = Level::Error;
  EmptyValues empty_values = EmptyValues::SayNothing;
  DateOrder date_order = DateOrder::Undecided;  ///< of "15/11/2026" in this file

  /// Appends `<prefix>-<rule>` at `span`.
  void report(Level level, std::string_view rule, SourceSpan span, Phrase message,
              Phrase help = {}) const;
  void error(std::string_view rule, SourceSpan span, Phrase message, Phrase help = {}) const {
    report(Level::Error, rule, span, std::move(message), std::move(help));
  }
};

/// Typed access to a mapping's keys. Each read of a wrong type is a diagnostic and gives the empty
/// value; `finish` reports the keys that nobody asked for, with a did-you-mean among those that
/// were.
class MapReader {
 public:
  /// `what` names the mapping in messages: "an official", "the workspace". Reports if `node` is no
  /// mapping.
  MapReader(const Context& context, const Node& node, Phrase what);

  [[nodiscard]] bool is_mapping() const { return node_->is_mapping(); }
  [[nodiscard]] const Node& node() const { return *node_; }
  [[nodiscard]] const Context& context() const { return *context_; }

  /// The raw value; null if absent. Counts as asked for.
  const Node* find(std::string_view key);
  const Entry* find_entry(std::string_view key);
  /// As `find`, but its absence is a diagnostic at the mapping.
  const Node* require(std::string_view key);

  const Node* list(
      std::string_view key);  ///< a list; null if absent, without a value or something else
  const Node* map(std::string_view key);  ///< a map; likewise

  std::optional<Word> word(std::string_view key);  ///< a scalar
  std::optional<Word> require_word(std::string_view key);
  std::vector<Word> words(std::string_view key);      ///< a scalar or a list of scalars
  std::optional<bool> boolean(std::string_view key);  ///< true, false, yes, no
  std::optional<std::int64_t> integer(std::string_view key);

  /// The keys that somebody asked for so far, each once.
  [[nodiscard]] const std::vector<std::string>& asked_for() const { return known_; }

  /// Which of the unknown keys are faults. Where a file's writers may add keys, only those that are
  /// nearly a known one, and those are warnings at most.
  enum class Unknown { All, NearMissesOnly };
  void finish(Unknown unknown = Unknown::All);

 private:
  void report_empty_values() const;
  const Node* of_kind(std::string_view key, Kind kind);

  const Context* context_;
  const Node* node_;
  Phrase what_;
  std::vector<std::string> known_;
};

/// A scalar or a list of scalars as words; anything else is a diagnostic that names `what`.
std::vector<Word> read_words(const Context& context, const Node& node, const Phrase& what);

}  // namespace advolint::yaml
