#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "checks/calendar_kind.h"
#include "diag/diagnostic.h"
#include "files/files.h"
#include "text/result.h"
#include "text/source_file.h"

namespace advolint {

/// A draft whose bytes were let go once it was judged, so that very many fit in memory.
struct PutAway {
  SourceFilePtr file;    ///< stands for it: of its path, without bytes
  std::size_t hash = 0;  ///< of the bytes
};

/// Whether the disk has the bytes of `file` as they are here.
bool can_put_away(const SourceFile& file);

/// Puts a draft away. From then on, what was found in it and its posts in the calendar are at the
/// file that stands for it.
PutAway put_away(const SourceFilePtr& file, Diagnostics& found, std::vector<CalendarPost>& posts);

/// Reads drafts that were put away again, where findings show them, and keeps their bytes for as
/// long as somebody else does.
class ReadAgain {
 public:
  explicit ReadAgain(const Files& files) : files_(files) {}

  /// `path` is that of the file as the program reaches it.
  void add(const PutAway& draft, const std::string& path);
  /// Gives the places of `found` their bytes back. What is in a file that changed meanwhile is left
  /// out: an error says so.
  void put_back(Diagnostics& found);
  /// Likewise, of one finding: false if it is to be left out.
  bool put_back(Diagnostic& finding);
  [[nodiscard]] std::vector<Error> take_errors() { return std::move(errors_); }

 private:
  struct Draft {
    PutAway away;
    std::string path;  ///< empty: as it is shown
    bool is_lost = false;
  };

  bool put_back(Location& place);
  [[nodiscard]] SourceFilePtr read(Draft& draft);
  void close_unused();

  const Files& files_;
  std::unordered_map<const SourceFile*, Draft> drafts_;        ///< by what stands for them
  std::unordered_map<const SourceFile*, SourceFilePtr> open_;  ///< likewise
  std::size_t most_open_ = 0;  ///< before those that nobody else keeps are closed
  std::vector<Error> errors_;
};

}  // namespace advolint
