#include "engine/adoption/changed_posts.h"

#include <algorithm>
#include <set>

namespace advolint {
namespace {

/// What changed in one draft, as numbers of its posts.
class ChangedPosts {
 public:
  ChangedPosts(const SourceFile& file, const DraftPlaces* places, const ChangedLines& lines)
      : places_(places), all_(lines.is_new || places == nullptr || file.office() != nullptr) {
    if (all_) return;
    for (const auto& [first, last] : lines.ranges) add(file, first, last);
  }

  [[nodiscard]] bool contains(SourceSpan span) const {
    if (all_) return true;
    const Place place = places_->at(span);
    if (place.post != 0) return posts_.contains(place.post);
    return std::ranges::any_of(
        spans_, [&](SourceSpan it) { return it.begin <= span.begin && span.begin <= it.end; });
  }

 private:
  void add(const SourceFile& file, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t last_line = file.line_count() - 1;
    const SourceSpan span = {file.line_start(std::min(first - 1, last_line)),
                             file.line(std::min(last - 1, last_line)).end};
    spans_.push_back(span);
    std::uint32_t begin = 0;
    for (const Place& it : places_->places) {
      const bool is_touched = begin <= span.end && span.begin < it.end;
      begin = it.end;
      if (!is_touched) continue;
      if (it.post != 0) {
        posts_.insert(it.post);
      } else if (it.kind == PlaceKind::Field) {
        all_ = true;  // front matter holds for each post
      }
    }
  }

  const DraftPlaces* places_;
  bool all_;  ///< of an office file Git knows no lines
  std::set<std::uint32_t> posts_;
  std::vector<SourceSpan> spans_;
};

class Changes {
 public:
  Changes(const Report& report, const ChangedFiles& changed) : report_(report), changed_(changed) {}

  bool touch(const Location& location) {
    const std::string& path = location.file->path();
    const auto lines = changed_.find(path);
    if (lines == changed_.end()) return false;
    auto known = by_path_.find(path);
    if (known == by_path_.end()) {
      const auto places = report_.places.find(path);
      known = by_path_
                  .emplace(path,
                           ChangedPosts(*location.file,
                                        places == report_.places.end() ? nullptr : &places->second,
                                        lines->second))
                  .first;
    }
    return known->second.contains(location.span);
  }

 private:
  const Report& report_;
  const ChangedFiles& changed_;
  std::map<std::string, ChangedPosts> by_path_;
};

/// What ends the run with an exit code of its own has to be told.
bool is_fault_of_configuration(const Report& report, const Diagnostic& diagnostic) {
  return !report.rules.contains(diagnostic.rule) &&
         !std::ranges::binary_search(report.draft_paths, diagnostic.location.file->path());
}

}  // namespace

void keep_changed(Report& report, const ChangedFiles& changed) {
  Changes changes(report, changed);
  std::erase_if(report.diagnostics, [&](const Diagnostic& it) {
    return !is_fault_of_configuration(report, it) && !changes.touch(it.location) &&
           std::ranges::none_of(it.notes,
                                [&](const Note& note) { return changes.touch(note.location); });
  });
}

}  // namespace advolint
