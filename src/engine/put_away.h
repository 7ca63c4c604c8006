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

/// Reads drafts that were put away again, where findings show them.
class ReadAgain {
 public:
  explicit ReadAgain(const Files& files) : files_(files) {}

  /// `path` is that of the file as the program reaches it.
  void add(const PutAway& draft, std::string path);
  /// Gives the places of `found` their bytes back. What is in a file that changed meanwhile is left
  /// out: an error says so.
  void put_back(Diagnostics& found);
  [[nodiscard]] std::vector<Error> take_errors() { return std::move(errors_); }

 private:
  struct Draft {
    std::string path;
    std::size_t hash = 0;
    bool is_read = false;
    SourceFilePtr file = nullptr;  ///< null: not read, or no longer what it was
  };

  bool put_back(Location& place);
  [[nodiscard]] SourceFilePtr read(const std::string& shown, const Draft& draft);

  const Files& files_;
  std::unordered_map<const SourceFile*, Draft> drafts_;  ///< by what stands for them
  std::vector<Error> errors_;
};

}  // namespace advolint
