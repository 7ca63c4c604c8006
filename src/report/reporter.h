#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

#include "diag/report.h"
#include "text/phrasebook.h"

namespace advolint {

/// Gives a finding whose draft's bytes were let go its bytes back; false if they are no longer what
/// was judged, and it is to be left out.
using WithBytes = std::function<bool(Diagnostic& finding)>;

struct RenderOptions {
  bool color = false;
  bool show_why = true;  ///< the text format's `= why:` lines, once for each rule
  Phrasebook phrases;    ///< of the words that a format for people adds
  /// From the root of the repository to the folder that paths start from: "content/". Formats
  /// whose readers look files up in a repository put it before paths that are relative.
  std::string path_prefix;
  /// Of a format that is `one_by_one`. Null: all have them.
  WithBytes with_bytes = nullptr;
  /// Takes, of such a format, what is done so far, from time to time: the result is only the rest.
  std::function<void(std::string_view bytes)> take_part = nullptr;
};

/// A format for finished reports: one file in report/ each, named in CMakeLists.txt, from which the
/// build makes reporters().
struct Reporter {
  std::string_view name;     ///< as in --format
  std::string_view summary;  ///< for --help
  /// The whole report as bytes. The same report gives the same bytes.
  std::string (*render)(const Report& report, const RenderOptions& options) = nullptr;
  bool for_people = false;  ///< a summary follows, on standard error
  bool one_by_one = false;  ///< looks at one finding after the other, by RenderOptions::with_bytes
};

/// `path` as it is called from the root of the repository.
std::string path_in_repository(std::string_view path, const RenderOptions& options);

/// All formats, sorted by name.
std::span<const Reporter* const> reporters();
/// Null if there is none of this name.
const Reporter* find_reporter(std::string_view name);

/// "1 error, 2 warnings in 2 of 14 drafts.  Explain any rule: advolint explain tag-after-meeting",
/// or "no findings in 14 drafts". Without a line end; safe to print to a terminal.
std::string summary_line(const Report& report, const Phrasebook& phrases = {});

/// After more findings than a person reads at once, the three rules to begin with, a line each;
/// else empty.
std::string first_steps(const Report& report, const Phrasebook& phrases = {});

/// "2 files and 4 sections were not read as posts (advolint posts -v shows them)"; empty where all
/// was read. Without a line end.
std::string unread_line(const Report& report, const Phrasebook& phrases = {});

/// What was not judged as other posts are, because it was posted already; empty where nothing was.
/// Without a line end.
std::string posted_line(const Report& report, const Phrasebook& phrases = {});

/// The networks without data that posts are for, whose limits nobody judged; empty where none is.
std::string networks_line(const Report& report, const Phrasebook& phrases = {});

/// How many posts are templates whose blanks were left to others; empty where none is.
std::string kits_line(const Report& report, const Phrasebook& phrases = {});

/// What could not be judged, and the one thing to write so that it can be; empty where all was.
/// Without a line end.
std::string unjudged_line(const Report& report, const Phrasebook& phrases = {});

/// "made 3 fixes in 2 files", or "would make" them. Without a line end.
std::string fixes_line(std::size_t fixes, std::size_t files, bool is_dry,
                       const Phrasebook& phrases = {});

}  // namespace advolint
