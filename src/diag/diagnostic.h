#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/level.h"
#include "text/phrase.h"
#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// Replaces the bytes under `span` of the diagnostic's file; an empty span inserts.
struct Edit {
  SourceSpan span;
  std::string replacement;
};

/// `Safe` fixes never change what a post says; `Suggested` ones are for a person to decide.
enum class Safety { Safe, Suggested };

/// All edits or none.
struct Fix {
  Phrase title;  ///< what the writer should do: "write #FundLibraries"
  Safety safety = Safety::Suggested;
  std::vector<Edit> edits;  ///< sorted, not overlapping; may be empty where only a person can do it
};

/// A second place that explains the finding.
struct Note {
  Phrase message;
  Location location;
};

/// One finding, in a draft, a pack, a configuration or a data file alike.
struct Diagnostic {
  Level level = Level::Error;
  std::string rule;  ///< kebab-case
  Phrase message;    ///< lower case, no final full stop; names what was seen, with number and unit
  Location location;
  std::vector<Note> notes;
  std::vector<Fix> fixes;
  Phrase help;  ///< advice where there is no fix; shown as `help: …`
};

/// Receives diagnostics in the order in which they are found.
using Diagnostics = std::vector<Diagnostic>;

/// Puts all that they say into the language of `book`.
void say_in(Diagnostics& diagnostics, const Phrasebook& book);

}  // namespace advolint
