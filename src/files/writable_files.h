#pragma once

#include <optional>
#include <string>
#include <system_error>

#include "files/files.h"
#include "text/result.h"

namespace advolint {

/// Files that can be changed, too.
class WritableFiles : public Files {
 public:
  /// Makes a folder, and those that it lies in. Says what went wrong.
  virtual std::error_code make_folders(const std::string& folder) = 0;

  /// Takes a file away. Says what went wrong.
  virtual std::error_code remove(const std::string& path) = 0;

  /// Makes the file at `path`, or replaces what it holds, at once: whoever reads it sees the old
  /// bytes or the new ones. Nothing where all went well; where not, nothing was made and the file
  /// is what it was. Links that lead out of the repository are not followed, here and below.
  std::optional<Error> put(const std::string& path, const std::string& bytes);

  /// Makes or overwrites the file at `path`, which may be a device. Nothing where all went well.
  std::optional<Error> overwrite(const std::string& path, const std::string& bytes);

  /// Replaces the bytes of the file at `path`, which were `before`, at once. Its mode and owner
  /// stay, and so does a link that leads to it. A file with several names is written in place,
  /// since all of them would not follow otherwise. Nothing where all went well; where not, the file
  /// is what it was.
  virtual std::optional<Error> replace(const std::string& path, const std::string& before,
                                       const std::string& after) = 0;

 private:
  virtual std::optional<Error> do_put(const std::string& path, const std::string& bytes) = 0;
  virtual std::optional<Error> do_overwrite(const std::string& path, const std::string& bytes) = 0;
};

}  // namespace advolint
