#include "support/sample_report.h"

#include "support/marked_file.h"

namespace advolint::testing {
namespace {

RuleInfo tag_after_meeting() {
  return {.name = "tag-after-meeting",
          .pack = "ala-toolkit",
          .title = "Tag the official you met",
          .why = "A thank-you the official's staff never see does not build the relationship.",
          .source = "ALA Social Media Toolkit, Best Practices",
          .level = Level::Error};
}

RuleInfo broken_hashtag() {
  return {.name = "broken-hashtag",
          .pack = "core",
          .title = "Write hashtags without spaces & signs",
          .why = "A \"#\" before <space> links nothing.",
          .level = Level::Warning};
}

void add_thanks(Diagnostics& out) {
  const MarkedFile file =
      marked_file("drafts/2026-04-23 thanks, é.md",
                  "---\r\n"
                  "meeting: {with: [«lee»]}\r\n"
                  "---\r\n"
                  "Thank you «Rep. Lee» for your time!\r\n"
                  "\U0001F469\u200D\U0001F469\u200D\U0001F467 \u56FE\u4E66\u9986 "
                  "cafe\u0301 \U0001F1FA\U0001F1F8 «# Fund Libraries» \u2764\uFE0F\r\n"
                  "«»\r\n"
                  "\tTabbed\t«words»\there\r\n"
                  "One «sentence\r\n"
                  "over\r\n"
                  "three» lines.«»\r\n"
                  "Ends here«\r\n»");
  out.push_back(
      {.level = Level::Error,
       .rule = "tag-after-meeting",
       .message = Phrase("this post thanks Rep. Lee but does not tag @RepLee"),
       .location = file.at(1),
       .notes = {{Phrase("the meeting is declared here"), file.at(0)}},
       .fixes = {{.title = Phrase("write @RepLee"), .edits = {{file.spans[1], "@RepLee"}}}}});
  out.push_back({.level = Level::Warning,
                 .rule = "broken-hashtag",
                 .message = Phrase("this hashtag has 2 spaces: 100% lost, <b>\"really\"</b> & so"),
                 .location = file.at(2),
                 .fixes = {{.title = Phrase("write #FundLibraries"),
                            .safety = Safety::Safe,
                            .edits = {{file.spans[2], "#FundLibraries"}}},
                           {.title = Phrase("leave the sign away"),
                            .edits = {{{file.spans[2].begin, file.spans[2].begin + 2}, ""}}}}});
  out.push_back({.level = Level::Note,
                 .rule = "broken-hashtag",
                 .message = Phrase("nothing stands on this line"),
                 .location = file.at(3)});
  out.push_back(
      {.level = Level::Warning,
       .rule = "tag-after-meeting",
       .message = Phrase("words between tabs"),
       .location = file.at(4),
       .help = Phrase("advice that is so long that it cannot stand after the caret within the "
                      "hundred columns that a line may have")});
  out.push_back({.level = Level::Note,
                 .rule = "sentence-length",
                 .message = Phrase("this sentence goes over 3 lines"),
                 .location = file.at(5),
                 .help = Phrase("make it shorter")});
  out.push_back(
      {.level = Level::Error,
       .rule = "tag-after-meeting",
       .message = Phrase("a tag is missing at the end of this line"),
       .location = file.at(6),
       .notes = {{Phrase("one reason"), file.at(0)}, {Phrase("another"), file.at(1)}},
       .fixes = {{.title = Phrase("append @RepLee"), .edits = {{file.spans[6], " @RepLee"}}}}});
  out.push_back({.level = Level::Note,
                 .rule = "line-end",
                 .message = Phrase("the line end itself"),
                 .location = file.at(7)});
}

void add_hostile(Diagnostics& out) {
  std::string text = "\x1b[31mred\x1b[0m \u202Eright to left\u202C \xFFsay «it» \x07\x7F\n";
  for (int i = 0; i < 200; ++i) text += "words of it ";
  text += "«the place» ";
  for (int i = 0; i < 200; ++i) text += "\U0001F4DA \u00E9";
  text += "\n::error::no command «»";
  const MarkedFile file = marked_file("drafts/hostile.txt", text);
  out.push_back({.level = Level::Warning,
                 .rule = "plain-words",
                 .message = Phrase("a message with \x1b[31m, a\nline end and \xFE"),
                 .location = file.at(0)});
  out.push_back({.level = Level::Warning,
                 .rule = "plain-words",
                 .message = Phrase("a place in a line of many words"),
                 .location = file.at(1),
                 .help = Phrase("look here")});
  out.push_back({.level = Level::Error,
                 .rule = "plain-words",
                 .message = Phrase("::warning::the end of the file"),
                 .location = file.at(2)});
}

}  // namespace

Report sample_report() {
  Report report;
  add_thanks(report.diagnostics);
  add_hostile(report.diagnostics);
  sort(report.diagnostics);
  for (const RuleInfo& rule : {tag_after_meeting(), broken_hashtag()}) {
    report.rules.emplace(rule.name, rule);
  }
  report.draft_paths = {"drafts/2026-04-23 thanks, é.md", "drafts/clean.md", "drafts/hostile.txt"};
  report.post_count = 4;
  report.unread_files = {
      {"drafts/May.xlsx", Phrase("an Excel file"), Phrase("save it as CSV UTF-8")}};
  report.unread_section_count = 2;
  return report;
}

}  // namespace advolint::testing
