#include "support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/project_dir.h"

namespace advolint::testing {
namespace {

bool is_update_wanted() {
  const char* const value = std::getenv("ADVOLINT_UPDATE_GOLDEN");
  return value != nullptr && std::string_view(value) == "1";
}

/// Lines with their ends, so that a missing or different one is a difference.
std::vector<std::string_view> cut_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::string marked(char mark, std::string_view line) {
  std::string out(1, mark);
  const bool has_end = line.ends_with('\n');
  out += has_end ? line.substr(0, line.size() - 1) : line;
  if (out.ends_with('\r')) out.replace(out.size() - 1, 1, "\\r");
  return out + (has_end ? "\n" : "\n\\ no line end\n");
}

}  // namespace

std::string describe_difference(std::string_view expected, std::string_view actual) {
  const auto old_lines = cut_lines(expected);
  const auto new_lines = cut_lines(actual);
  const auto [old_begin, new_begin] = std::ranges::mismatch(old_lines, new_lines);
  auto old_end = old_lines.end();
  auto new_end = new_lines.end();
  while (old_end != old_begin && new_end != new_begin && old_end[-1] == new_end[-1]) {
    --old_end;
    --new_end;
  }
  if (old_begin == old_end && new_begin == new_end) return {};
  std::string out = "from line " + std::to_string(old_begin - old_lines.begin() + 1) + ":\n";
  for (auto it = old_begin; it != old_end; ++it) out += marked('-', *it);
  for (auto it = new_begin; it != new_end; ++it) out += marked('+', *it);
  return out;
}

void check_golden(std::string_view name, std::string_view actual) {
  const std::filesystem::path path =
      std::filesystem::path(project_dir()) / "tests" / "golden" / name;
  if (is_update_wanted()) {
    write_file(path, actual);
    return;
  }
  const std::optional<std::string> expected = read_file(path);
  INFO("golden file tests/golden/" << name << "; ADVOLINT_UPDATE_GOLDEN=1 rewrites it");
  if (!expected) {
    FAIL_CHECK("the file is missing; the actual text is\n" << actual);
  } else {
    const std::string difference = describe_difference(*expected, actual);
    INFO(difference);
    CHECK(difference.empty());
  }
}

}  // namespace advolint::testing
