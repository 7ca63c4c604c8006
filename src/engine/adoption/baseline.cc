#include "engine/adoption/baseline.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "diag/stable_hash.h"

// A line is "rule count hash path". A path comes last, since it may hold spaces; what would end its
// line is written as "%0A".

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "# advolint baseline 1\n";

bool is_escaped(char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == '%'; }

std::string escaped(std::string_view path) {
  std::string out;
  for (const char byte : path) {
    if (is_escaped(byte)) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    } else {
      out += byte;
    }
  }
  return out;
}

std::string unescaped(std::string_view path) {
  std::string out;
  for (std::size_t at = 0; at < path.size(); ++at) {
    unsigned char byte = 0;
    const std::string_view digits = path.substr(std::min(at + 1, path.size()), 2);
    const bool is_code =
        path[at] == '%' && digits.size() == 2 &&
        std::from_chars(digits.begin(), digits.end(), byte, 16).ptr == digits.end();
    out += is_code ? static_cast<char>(byte) : path[at];
    if (is_code) at += 2;
  }
  return out;
}

/// Up to the next space, which goes too.
std::string_view take_word(std::string_view& line) {
  const std::size_t end = line.find(' ');
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
  return word;
}

bool is_draft(const Report& report, const std::string& path) {
  return std::ranges::binary_search(report.draft_paths, path);
}

}  // namespace

std::string Baseline::kept(const std::string& path) const {
  if (folder_.files == nullptr) return path;
  return fs::path(folder_.files->absolute(path)).lexically_relative(folder_.path).generic_string();
}

std::string Baseline::way_to(const std::string& kept) const {
  return (fs::path(folder_.path) / kept).generic_string();
}

Baseline::Key Baseline::key_of(const Diagnostic& diagnostic) const {
  StableHash hash;
  hash.add(subject_of(diagnostic));
  return {.path = kept(diagnostic.location.file->path()),
          .rule = diagnostic.rule,
          .subject = hash.word()};
}

Baseline Baseline::of(const Report& report, const Folder& folder) {
  Baseline baseline(folder);
  for (const Diagnostic& it : report.diagnostics) {
    if (is_draft(report, it.location.file->path())) ++baseline.entries_[baseline.key_of(it)].count;
  }
  return baseline;
}

Result<Baseline> Baseline::parse(std::string_view text, const std::string& path,
                                 const Folder& folder) {
  Baseline baseline(folder);
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const std::string_view rule = take_word(line);
    const std::string_view digits = take_word(line);
    const std::string_view subject = take_word(line);
    std::size_t count = 0;
    const bool is_number =
        std::from_chars(digits.begin(), digits.end(), count).ptr == digits.end() && count > 0;
    if (!is_number || line.empty()) {
      return tl::unexpected(Error{
          Phrase("{}:{}: this line is not part of a baseline; --write-baseline makes a new one",
                 path, number)});
    }
    baseline.entries_[{unescaped(line), std::string(rule), std::string(subject)}].count += count;
  }
  return baseline;
}

std::string Baseline::text() const {
  std::string out(kHead);
  for (const auto& [key, entry] : entries_)
    out += fmt::format("{} {} {} {}\n", key.rule, entry.count, key.subject, escaped(key.path));
  return out;
}

std::size_t Baseline::size() const {
  std::size_t sum = 0;
  for (const auto& [key, entry] : entries_) sum += entry.count;
  return sum;
}

bool Baseline::take(const Key& key) {
  const auto entry = entries_.find(key);
  if (entry == entries_.end() || entry->second.used == entry->second.count) return false;
  ++entry->second.used;
  return true;
}

bool Baseline::knows_path(const std::string& path) const {
  const auto first = entries_.lower_bound({path, {}, {}});
  return first != entries_.end() && first->first.path == path;
}

bool Baseline::take_from_gone(const Key& key) {
  const auto entries = gone_.find({key.rule, key.subject});
  if (entries == gone_.end()) return false;
  Entry& entry = *entries->second.back();
  if (++entry.used == entry.count) entries->second.pop_back();
  if (entries->second.empty()) gone_.erase(entries);
  return true;
}

Baseline::Use Baseline::silence(Report& report) {
  Use use;
  std::set<std::string> checked;
  for (const std::string& it : report.draft_paths) checked.insert(kept(it));
  for (auto& [key, entry] : entries_) {
    entry.used = 0;
    entry.was_checked = entry.path_is_gone || checked.contains(key.path);
    if (entry.path_is_gone) gone_[{key.rule, key.subject}].push_back(&entry);
  }
  std::erase_if(report.diagnostics, [&](const Diagnostic& it) {
    if (!is_draft(report, it.location.file->path())) return false;
    const Key key = key_of(it);
    const bool is_known = knows_path(key.path) ? take(key) : take_from_gone(key);
    use.silenced += is_known ? 1 : 0;
    return is_known;
  });
  gone_.clear();
  for (const auto& [key, entry] : entries_)
    if (entry.was_checked) use.stale += entry.count - entry.used;
  return use;
}

Baseline Baseline::pruned() const {
  Baseline out(folder_);
  for (const auto& [key, entry] : entries_) {
    const std::size_t left = entry.was_checked ? entry.used : entry.count;
    if (left != 0) out.entries_[key].count = left;
  }
  return out;
}

}  // namespace advolint
