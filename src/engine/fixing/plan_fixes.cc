#include "engine/fixing/plan_fixes.h"

#include <algorithm>
#include <string_view>

#include "engine/apply_fix.h"
#include "engine/fixing/encode_text.h"

namespace advolint {
namespace {

bool is_draft(const Report& report, const std::string& path) {
  return std::ranges::binary_search(report.draft_paths, path);
}

/// The best fix that changes something and that `choice` allows; null if there is none.
const Fix* fix_of(const Diagnostic& diagnostic, const FixChoice& choice) {
  const auto fix = std::ranges::find_if(diagnostic.fixes, [&](const Fix& it) {
    return !it.edits.empty() && (choice.suggested || it.safety == Safety::Safe);
  });
  return fix == diagnostic.fixes.end() ? nullptr : &*fix;
}

/// Line ends of a fix are "\n"; those of the file may be others.
std::string with_line_ends_of(const SourceFile& file, std::string_view text) {
  const std::size_t first = file.bytes().find('\n');
  const bool has_returns =
      first != std::string_view::npos && first != 0 && file.bytes()[first - 1] == '\r';
  std::string out;
  for (const char byte : text) {
    if (byte == '\n' && has_returns && !out.ends_with('\r')) out += '\r';
    out += byte;
  }
  return out;
}

/// The edits of one file, chosen.
class FileFixes {
 public:
  explicit FileFixes(SourceFilePtr file) : file_(std::move(file)) {}

  enum class Outcome { Taken, Left, Unwritable };

  Outcome add(const Fix& fix, const std::string& rule) {
    if (file_->office() != nullptr) return Outcome::Unwritable;
    std::vector<Edit> edits = fix.edits;
    for (Edit& it : edits) {
      it.replacement = with_line_ends_of(*file_, it.replacement);
      if (!encode_text(it.replacement, file_->encoding())) return Outcome::Unwritable;
    }
    if (!edits_.add(edits)) return Outcome::Left;
    plan_.rules.insert(rule);
    ++plan_.fixes;
    return Outcome::Taken;
  }

  [[nodiscard]] bool has_rule_other_than(const std::string& rule) const {
    return !plan_.rules.empty() && !plan_.rules.contains(rule);
  }

  /// Nothing where the file on disk is not the one that was judged, or where what would be written
  /// would be read as something else.
  std::optional<FilePlan> finish(const ReadBytes& read_bytes) {
    if (edits_.empty()) return std::nullopt;
    auto bytes = read_bytes(file_->path());
    if (!bytes || decode_text(*bytes).text != file_->bytes()) return std::nullopt;
    plan_.before = std::move(*bytes);
    EditSet raw_edits;
    for (const Edit& it : edits_.edits()) {
      const RawSpan raw = file_->raw_span(it.span);
      raw_edits.add({{{raw.begin, raw.end}, *encode_text(it.replacement, file_->encoding())}});
    }
    plan_.after = raw_edits.apply_to(plan_.before);
    if (decode_text(plan_.after).text != edits_.apply_to(file_->bytes())) return std::nullopt;
    return std::move(plan_);
  }

 private:
  SourceFilePtr file_;
  EditSet edits_;
  FilePlan plan_;
};

}  // namespace

FixPlan plan_fixes(const Report& report, const FixChoice& choice, const ReadBytes& read_bytes) {
  FixPlan plan;
  std::map<std::string, FileFixes> files;
  for (const Diagnostic& it : report.diagnostics) {
    const std::string& path = it.location.file->path();
    const Fix* fix = fix_of(it, choice);
    if (fix == nullptr || !is_draft(report, path) || choice.banned.contains({path, it.rule}))
      continue;
    FileFixes& file = files.try_emplace(path, it.location.file).first->second;
    if (choice.careful.contains(path) && file.has_rule_other_than(it.rule)) continue;
    if (file.add(*fix, it.rule) == FileFixes::Outcome::Unwritable)
      plan.unwritable.push_back(it.location);
  }
  for (auto& [path, fixes] : files) {
    if (auto file = fixes.finish(read_bytes)) plan.files.emplace(path, std::move(*file));
  }
  return plan;
}

}  // namespace advolint
