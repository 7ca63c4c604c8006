#include "report/json_diagnostic.h"

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

Json to_json(const Location& location, PositionFinder& positions) {
  return {{"start", to_json(positions.find(*location.file, location.span.begin))},
          {"end", to_json(positions.find(*location.file, location.span.end))}};
}

Json to_json(const Note& note, PositionFinder& positions) {
  return {{"path", note.location.file->path()},
          {"message", note.message},
          {"span", to_json(note.location, positions)}};
}

Json to_json(const Fix& fix, const SourceFile& file) {
  Json edits = Json::array();
  for (const Edit& edit : fix.edits) {
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
