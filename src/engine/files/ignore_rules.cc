#include "engine/files/ignore_rules.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "engine/files/plain_path.h"
#include "text/glob.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kMaxIgnoreFileBytes = 1U << 20U;
constexpr std::string_view kSigns = "*?[\\{},";

bool is_plain(std::string_view glob) {
  return glob.find_first_of(kSigns) == std::string_view::npos;
}

/// Spaces at the end count only after a backslash.
std::string_view without_trailing_space(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t') &&
         !line.substr(0, line.size() - 1).ends_with('\\')) {
    line.remove_suffix(1);
  }
  return line;
}

/// Git knows no "{a,b}".
std::string with_plain_braces(std::string_view glob) {
  std::string out;
  for (std::size_t at = 0; at < glob.size(); ++at) {
    if (glob[at] == '\\' && at + 1 < glob.size())
      out += glob[at++];
    else if (glob[at] == '{' || glob[at] == '}' || glob[at] == ',')
      out += '\\';
    out += glob[at];
  }
  return out;
}

std::optional<IgnorePattern> parse_line(std::string_view line) {
  line = without_trailing_space(line);
  if (line.empty() || line.front() == '#') return std::nullopt;
  IgnorePattern pattern;
  if (line.front() == '!') {
    pattern.is_negated = true;
    line.remove_prefix(1);
  }
  if (line.ends_with('/')) {
    pattern.only_folders = true;
    line.remove_suffix(1);
  }
  pattern.matches_name_alone = line.find('/') == std::string_view::npos;
  if (line.starts_with("./")) line.remove_prefix(2);
  if (line.starts_with('/')) line.remove_prefix(1);
  if (line.empty()) return std::nullopt;
  pattern.glob = with_plain_braces(line);
  return pattern;
}

bool glob_speaks_of(std::string_view glob, std::string_view path) {
  if (is_plain(glob)) return glob == path;
  const bool is_ending =
      glob.starts_with('*') && is_plain(glob.substr(1)) && path.find('/') == std::string_view::npos;
  return is_ending ? path.ends_with(glob.substr(1)) : glob_matches(glob, path);
}

std::string_view name_in(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// `path` from `folder`; empty where it does not lie below it.
std::string_view way_from(std::string_view folder, std::string_view path) {
  if (folder == "/") return path.substr(1);
  if (!path.starts_with(folder) || path.size() <= folder.size() || path[folder.size()] != '/')
    return {};
  return path.substr(folder.size() + 1);
}

bool lies_in_repository(const Files& files, const fs::path& folder) {
  for (fs::path at = folder; at.has_relative_path(); at = at.parent_path())
    if (files.exists(at / ".git")) return true;
  return false;
}

void read_patterns(const Files& files, const std::string& path,
                   std::vector<IgnorePattern>& patterns) {
  if (!files.exists(path)) return;
  const auto text = files.read(path, kMaxIgnoreFileBytes);
  if (!text) return;
  for (IgnorePattern& it : parse_ignore_file(*text)) patterns.push_back(std::move(it));
}

}  // namespace

std::vector<IgnorePattern> parse_ignore_file(std::string_view text) {
  std::vector<IgnorePattern> patterns;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (auto pattern = parse_line(text.substr(0, end))) patterns.push_back(std::move(*pattern));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return patterns;
}

bool matches(const IgnorePattern& pattern, std::string_view path, bool is_folder) {
  if (path.empty() || (pattern.only_folders && !is_folder)) return false;
  return glob_speaks_of(pattern.glob, pattern.matches_name_alone ? name_in(path) : path);
}

IgnoreRules::IgnoreRules(const Files& files, Options options)
    : files_(files), options_(std::move(options)) {
  for (const std::string& it : options_.globs)
    globs_.push_back(parse_line(it).value_or(IgnorePattern()));
  is_used_.resize(globs_.size());
  if (!lies_in_repository(files, options_.working_directory))
    outermost_ = options_.working_directory;
}

std::string IgnoreRules::absolute(const std::string& path) const {
  if (path.starts_with('/') && is_normal_path(path)) return path;
  const std::string_view way = std::string_view(path).substr(path.starts_with("./") ? 2 : 0);
  const std::string& here = files_.working_directory();
  if (is_plain_path(way) && here.size() > 1) return here + '/' + std::string(way);
  return files_.absolute(path);
}

const IgnoreRules::Layer* IgnoreRules::layer_of(const std::string& folder) {
  const auto [known, is_new] = layers_.try_emplace(folder);
  if (!is_new) return known->second.get();
  auto layer = std::make_unique<Layer>(Layer{.folder = folder, .patterns = {}});
  layer->is_root = files_.exists(folder + "/.git") || folder == outermost_;
  const std::string parent = fs::path(folder).parent_path().generic_string();
  if (!layer->is_root && parent != folder) layer->above = layer_of(parent);
  read_patterns(files_, folder + "/.gitignore", layer->patterns);
  read_patterns(files_, folder + "/.advolintignore", layer->patterns);
  const Layer* out = layer.get();
  layers_[folder] = std::move(layer);
  return out;
}

bool IgnoreRules::leaves_out(const std::string& given_path, bool is_folder) {
  const std::string path = absolute(given_path);
  std::optional<bool> verdict;
  const std::string_view from_here = way_from(options_.working_directory, path);
  for (std::size_t i = globs_.size(); i-- > 0;) {
    if (!matches(globs_[i], from_here, is_folder)) continue;
    is_used_[i] = true;
    if (!verdict) verdict = !globs_[i].is_negated;
  }
  if (verdict || !options_.use_files) return verdict.value_or(false);
  const Layer* layer = layer_of(path.substr(0, std::max<std::size_t>(1, path.rfind('/'))));
  for (; layer != nullptr; layer = layer->above) {
    const std::string_view way = way_from(layer->folder, path);
    for (auto it = layer->patterns.rbegin(); it != layer->patterns.rend(); ++it)
      if (matches(*it, way, is_folder)) return !it->is_negated;
  }
  return false;
}

bool IgnoreRules::leaves_out_or_above(const std::string& given_path) {
  const std::string path = absolute(given_path);
  if (leaves_out(path, false)) return true;
  for (fs::path folder = fs::path(path).parent_path(); folder.has_relative_path();
       folder = folder.parent_path()) {
    if (files_.exists(folder / ".git")) break;
    if (leaves_out(folder.generic_string(), true)) return true;
  }
  return false;
}

std::vector<std::string> IgnoreRules::unused_globs() const {
  std::vector<std::string> unused;
  for (std::size_t i = 0; i < globs_.size(); ++i)
    if (!is_used_[i]) unused.push_back(options_.globs[i]);
  return unused;
}

}  // namespace advolint
