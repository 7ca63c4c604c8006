#include "report/json_diagnostic.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/utf8.h"

namespace advolint {
namespace {

Json to_json(const Position& position) {
  return {{"byte_offset", position.byte_offset},
          {"line", position.line},
          {"column", position.column},
          {"utf16_column", position.utf16_column}};
}

/// In a file of an office program: the cell or the paragraph, and the column in it.
Json to_json(const SourceFile& file, const OfficePart& part, std::uint32_t offset) {
  const std::uint32_t end = std::clamp(offset, part.span.begin, part.span.end);
  const std::string_view before = file.text({part.span.begin, end});
  const std::size_t code_points = utf8::count_code_points(before);
  // Those of four bytes take two units.
  const auto pairs = static_cast<std::size_t>(std::ranges::count_if(
      before, [](char byte) { return static_cast<unsigned char>(byte) >= 0xF0; }));
  Json place = {{"column", code_points + 1}, {"utf16_column", code_points + pairs + 1}};
  if (!file.office()->is_workbook) {
    place["paragraph"] = part.paragraph;
  } else {
    place["sheet"] = file.office()->sheets[part.sheet].name;
    place["cell"] = cell_name(part.row, part.column);
  }
  return place;
}

Json to_json(const Location& location, PositionFinder& positions) {
  const SourceFile& file = *location.file;
  const auto [begin, end] = location.span;
  const OfficeLayout* office = file.office();
  const OfficePart* first = office == nullptr ? nullptr : office->part_at(begin);
  if (first != nullptr) {
    const OfficePart* last = office->part_at(end > begin ? end - 1 : end);
    return {{"start", to_json(file, *first, begin)}, {"end", to_json(file, *last, end)}};
  }
  return {{"start", to_json(positions.find(file, begin))},
          {"end", to_json(positions.find(file, end))}};
}

Json to_json(const Note& note, PositionFinder& positions) {
  return {{"path", note.location.file->path()},
          {"message", note.message},
          {"span", to_json(note.location, positions)}};
}

Json to_json(const Fix& fix, const SourceFile& file) {
  Json edits = Json::array();
  for (const Edit& edit : fix.edits) {
    if (file.office() != nullptr) break;  // its text is nowhere in the file as it is here
    const RawSpan span = file.raw_span(edit.span);
    edits.push_back(
        {{"start_byte", span.begin}, {"end_byte", span.end}, {"replacement", edit.replacement}});
  }
  return {{"title", fix.title}, {"safe", fix.safety == Safety::Safe}, {"edits", std::move(edits)}};
}

/// Of which post, for which platforms. What is in no draft has no post.
void add_place(Json& out, const Location& at, const Report& report) {
  const auto draft = report.places.find(at.file->path());
  if (draft == report.places.end()) {
    out["post"] = nullptr;
    out["platforms"] = Json::array();
    out["place"] = "not-a-draft";
    return;
  }
  const Place place = draft->second.at(at.span);
  out["post"] = place.post == 0 ? Json() : Json(place.post);
  out["platforms"] = draft->second.platforms_of(place);
  out["place"] = name_of(place.kind);
}

}  // namespace

Json json_of(const Diagnostic& diagnostic, const Report& report, PositionFinder& positions) {
  const Location& at = diagnostic.location;
  Json out = {{"path", at.file->path()},
              {"rule", diagnostic.rule},
              {"level", name_of(diagnostic.level)},
              {"message", diagnostic.message},
              {"span", to_json(at, positions)},
              {"text", utf8::replace_ill_formed(at.file->text(at.span))}};
  Json& notes = out["notes"] = Json::array();
  for (const Note& note : diagnostic.notes) notes.push_back(to_json(note, positions));
  Json& fixes = out["fixes"] = Json::array();
  for (const Fix& fix : diagnostic.fixes) fixes.push_back(to_json(fix, *at.file));
  out["help"] = diagnostic.help;
  add_place(out, at, report);
  return out;
}

Json json_of(const UnreadFile& file) {
  return {{"path", file.path}, {"reason", file.reason.text()}, {"remedy", file.remedy.text()}};
}

}  // namespace advolint
