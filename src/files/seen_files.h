#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>

#include "files/files.h"

namespace advolint {

/// Files, and what somebody saw who asked them: so that what was made of it is made again only
/// where he would see something else. For one thread.
class SeenFiles : public Files {
 public:
  /// `files` outlive the questions, and need not outlive what was seen.
  explicit SeenFiles(const Files& files) : files_(&files) {}

  /// Whether each question that was asked would be answered as it was.
  [[nodiscard]] bool would_be_seen_in(const Files& files) const;

  [[nodiscard]] const std::string& working_directory() const override;
  [[nodiscard]] FileKind kind(const std::string& path) const override;
  [[nodiscard]] FileKind own_kind(const std::string& path) const override;
  [[nodiscard]] Result<std::string> read(const std::string& path,
                                         std::uint32_t limit_bytes) const override;
  [[nodiscard]] std::optional<FileBeginning> read_beginning(
      const std::string& path, std::uint64_t most_bytes) const override;
  std::error_code visit(const std::string& folder,
                        const std::function<bool(const FolderEntry&)>& visit) const override;
  [[nodiscard]] std::optional<std::string> canonical(const std::string& path) const override;
  [[nodiscard]] std::optional<std::string> read_link(const std::string& path) const override;

 private:
  enum class Asked : std::uint8_t { Here, Kind, OwnKind, Bytes, Beginning, Names, Real, Link };
  /// What of which path, and how many bytes of it where there was a limit.
  using Question = std::tuple<Asked, std::string, std::uint64_t>;

  void note(Asked asked, const std::string& path, std::string_view answer,
            std::uint64_t limit_bytes = 0) const;

  const Files* files_;
  mutable std::map<Question, std::size_t> answers_;  ///< as hashes
};

}  // namespace advolint
