#pragma once

#include <filesystem>

namespace advolint::testing {

/// Stands in a folder while it lives, so that paths are those that a user there would see.
class StayIn {
 public:
  explicit StayIn(const std::filesystem::path& folder) : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder);
  }
  ~StayIn() { std::filesystem::current_path(before_); }
  StayIn(const StayIn&) = delete;
  StayIn& operator=(const StayIn&) = delete;

 private:
  std::filesystem::path before_;
};

}  // namespace advolint::testing
