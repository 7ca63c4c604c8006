#include "diag/report.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace advolint {

void say_in(Diagnostics& diagnostics, const Phrasebook& book) {
  for (Diagnostic& it : diagnostics) {
    it.message.say_in(book);
    it.help.say_in(book);
    for (Note& note : it.notes) note.message.say_in(book);
    for (Fix& fix : it.fixes) fix.title.say_in(book);
  }
}

void sort(Diagnostics& diagnostics) {
  const auto key = [](const Diagnostic& it) {
    return std::tie(it.location.file->path(), it.location.span.begin, it.location.span.end, it.rule,
                    it.message);
  };
  std::ranges::stable_sort(diagnostics,
                           [&](const auto& a, const auto& b) { return key(a) < key(b); });
}

void sort(Report& report) {
  sort(report.diagnostics);
  std::ranges::stable_partition(report.diagnostics, [&](const Diagnostic& it) {
    return !std::ranges::binary_search(report.draft_paths, it.location.file->path());
  });
}

std::uint32_t post_to_name(const Report& report, const Diagnostic& finding) {
  const auto draft = report.places.find(finding.location.file->path());
  if (draft == report.places.end() || draft->second.platforms.size() < 2) return 0;
  return draft->second.at(finding.location.span).post;
}

std::size_t count(const Diagnostics& diagnostics, Level level) {
  return static_cast<std::size_t>(std::ranges::count(diagnostics, level, &Diagnostic::level));
}

std::string_view name_of(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::Post:
      return "post";
    case PlaceKind::Field:
      return "field";
    case PlaceKind::Label:
      return "label";
    case PlaceKind::NotAPost:
      return "not-a-post";
  }
  return "";
}

Place DraftPlaces::at(SourceSpan span) const {
  auto place = std::ranges::upper_bound(places, span.begin, {}, &Place::end);
  const bool ends_a_post = span.empty() && place != places.begin() &&
                           std::prev(place)->end == span.begin &&
                           std::prev(place)->kind == PlaceKind::Post;
  if (ends_a_post) --place;
  return place == places.end() ? Place() : *place;
}

const std::vector<std::string>& DraftPlaces::platforms_of(const Place& place) const {
  static const std::vector<std::string> kNone;
  return place.post == 0 || place.post > platforms.size() ? kNone : platforms[place.post - 1];
}

}  // namespace advolint
