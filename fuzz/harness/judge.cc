#include "harness/judge.h"

#include <utility>

#include "engine/files/kept_profiles.h"
#include "engine/lint.h"
#include "harness/bundle.h"
#include "harness/target.h"
#include "text/utf8.h"

namespace advolint::fuzz {
namespace {

constexpr std::string_view kWorkspace =
    "organisation: { name: Riverbend Public Library, handles: { x: riverbendlib } }\n"
    "officials: data/officials.yaml\n"
    "hashtags: data/hashtags.yaml\n";
constexpr std::string_view kOfficials =
    "- { id: lee, name: Dana Lee, title: Representative,\n"
    "    handles: { x: RepLee, bluesky: lee.example } }\n"
    "- { id: ortega, name: Ines Ortega, title: Mayor, handles: { x: MayorOrtega } }\n";
constexpr std::string_view kHashtags = "- { tag: FundLibraries }\n- { tag: LibraryDay }\n";

bool is_boundary(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

void promise_place(const Location& place) {
  promise(place.file != nullptr, "a finding has a file");
  const SourceSpan span = place.span;
  promise(span.begin <= span.end && span.end <= place.file->size_bytes(),
          "a finding lies in its file");
  const std::string_view text = place.file->bytes();
  if (!utf8::ill_formed(text).empty()) return;
  promise(is_boundary(text, span.begin) && is_boundary(text, span.end),
          "a finding lies on characters");
}

void promise_finding(const Diagnostic& finding) {
  promise_place(finding.location);
  for (const Note& it : finding.notes) promise_place(it.location);
  for (const Fix& fix : finding.fixes) {
    std::uint32_t last_end = 0;
    for (const Edit& it : fix.edits) {
      promise_place({finding.location.file, it.span});
      promise(last_end <= it.span.begin, "edits are sorted and do not overlap");
      last_end = it.span.end;
    }
  }
}

}  // namespace

testing::MemoryFiles workspace_with(const std::string& name, std::string_view bytes) {
  testing::MemoryFiles files;
  write_all(files, {{"advolint.yaml", kWorkspace},
                    {"data/officials.yaml", kOfficials},
                    {"data/hashtags.yaml", kHashtags},
                    {name, bytes}});
  return files;
}

Report judge(const std::string& name, std::string_view bytes) {
  static KeptProfiles kept;
  const testing::MemoryFiles files = workspace_with(name, bytes);
  LintOptions options{
      .sources = {.files = files, .paths = {name}, .working_directory = files.working_directory()},
      .today = parse_iso_date("2026-04-14"),
      .keeps_surplus = true};
  options.profile.kept = &kept;
  Report report = lint(options).report;
  for (const Diagnostic& it : report.diagnostics) promise_finding(it);
  return report;
}

}  // namespace advolint::fuzz
