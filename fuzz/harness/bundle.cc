#include "harness/bundle.h"

#include <cstddef>

namespace advolint::fuzz {
namespace {

constexpr std::string_view kMark = "=== ";
constexpr std::size_t kMostNameBytes = 80;

/// `written` without what no name on a disk has, and without dots that lead elsewhere.
std::string safe_name(std::string_view written) {
  std::string name;
  while (!written.empty()) {
    const std::size_t end = written.find('/');
    const std::string_view part = written.substr(0, end);
    written.remove_prefix(end == written.npos ? written.size() : end + 1);
    if (part.empty() || part == "." || part == ".." || part.find('\0') != part.npos) continue;
    if (!name.empty()) name += '/';
    name += part;
  }
  return name.substr(0, kMostNameBytes);
}

std::string_view take_line(std::string_view& bytes) {
  const std::size_t end = bytes.find('\n');
  const std::string_view line = bytes.substr(0, end);
  bytes.remove_prefix(end == bytes.npos ? bytes.size() : end + 1);
  return line;
}

}  // namespace

BundledFile named_file(std::string_view input, std::string_view other_name) {
  std::string name = safe_name(take_line(input));
  return {name.empty() ? std::string(other_name) : std::move(name), input};
}

std::vector<BundledFile> unbundle(std::string_view input, std::string_view first_name) {
  std::vector<BundledFile> files;
  std::string name(first_name);
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= input.size();) {
    const bool is_mark = input.substr(at).starts_with(kMark);
    if ((is_mark || at == input.size()) && !name.empty())
      files.push_back({name, input.substr(begin, at - begin)});
    const std::size_t end = input.find('\n', at);
    const std::size_t next = end == input.npos ? input.size() : end + 1;
    if (is_mark) {
      name = safe_name(input.substr(at + kMark.size(), next - at - kMark.size() - 1));
      begin = next;
    }
    if (at == input.size()) break;
    at = next;
  }
  return files;
}

void write_all(testing::MemoryFiles& files, const std::vector<BundledFile>& bundled) {
  for (const BundledFile& it : bundled) {
    if (files.is_folder(it.name)) continue;
    bool is_below_file = false;
    for (std::size_t slash = it.name.find('/'); slash != it.name.npos;
         slash = it.name.find('/', slash + 1)) {
      is_below_file |= files.kind(it.name.substr(0, slash)) == FileKind::File;
    }
    if (!is_below_file) files.write(it.name, it.bytes);
  }
}

}  // namespace advolint::fuzz
