#include <algorithm>
#include <cstdint>

#include "checks/check_kind.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/language.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kNoteOpenings;         ///< how a note for the team begins
extern const WordList kCapitalNoteOpenings;  ///< how a note for the team begins, in capitals
extern const WordList kColleagueRequests;    ///< what a colleague called by name is asked
extern const WordList kColleagueQuestions;   ///< what one called by given name is asked
extern const WordList kAfterTodo;            ///< make a name of "TODO": "TODO list"
extern const WordList kTodoIsWordIn;         ///< languages in which "todo" is a word, by code
extern const WordList kCapitalNotes;         ///< ask a colleague, in capitals with a colon

namespace {

constexpr std::size_t kLongestNote = 200;

/// Whether `opening` ends where a word does: "todo" opens "todo: link", not "todos los días", and
/// "todo el mes" is Spanish.
bool opens_note(std::string_view content, std::string_view opening, const Lexicon& lexicon) {
  if (!content.starts_with(opening)) return false;
  const std::string_view after = content.substr(opening.size());
  if (after.empty() || !is_ascii_letter(opening.back())) return true;
  if (belongs_to_word(code_point_at(after, 0))) return false;
  return !after.starts_with(' ') || !lexicon.has_start_of(kAfterTodo, after.substr(1)) ||
         !opening.ends_with("todo");
}

/// "[JT: who says so?]": the initials of who asks.
bool opens_with_initials(std::string_view content) {
  const std::size_t size = content.find(':');
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMost = 3;
  return size != content.npos && size >= kFewest && size <= kMost &&
         content.substr(size + 1).starts_with(' ') &&
         std::ranges::all_of(content.substr(0, size), is_ascii_upper);
}

/// "(Dana, can you put the link in here?)": a colleague is called by name and asked.
bool asks_colleague(std::string_view content, const Lexicon& lexicon) {
  const auto words = cut_words(content);
  constexpr std::size_t kFewest = 4;
  if (words.size() < kFewest || !is_ascii_upper(content.front())) return false;
  const std::string_view gap =
      content.substr(words[0].span.end, words[1].span.begin - words[0].span.end);
  if (gap != ", " && gap != ": ") return false;
  const std::string two = words[1].folded + " " + words[2].folded;
  if (lexicon.has(kColleagueRequests, two) || lexicon.has(kColleagueRequests, words[1].folded))
    return true;
  const std::string_view name = content.substr(0, words[0].span.end);
  return is_given_name(name, lexicon) && (lexicon.has(kColleagueQuestions, two) ||
                                          lexicon.has(kColleagueQuestions, words[1].folded));
}

/// "[CHECK: …]", "(check with Ana)".
bool is_note(std::string_view content, const Lexicon& lexicon) {
  const std::string lower = lower_ascii(trimmed(content));
  if (asks_colleague(trimmed(content), lexicon) || says_one_of(content, "tells-between-colleagues"))
    return true;
  return std::ranges::any_of(
             lexicon.words(kNoteOpenings),
             [&](std::string_view opening) { return opens_note(lower, opening, lexicon); }) ||
         lexicon.has_start_of(kCapitalNoteOpenings, trimmed(content));
}

void find_notes_in_brackets(std::string_view text, const Lexicon& lexicon,
                            std::vector<TextSpan>& notes) {
  constexpr ByteSet kOpening("[(");
  for (std::size_t at = kOpening.find_in(text); at < text.size();
       at = kOpening.find_in(text, at + 1)) {
    const char closing = text[at] == '[' ? ']' : ')';
    const std::string_view reach = text.substr(at + 1, kLongestNote);
    const std::size_t size = reach.find_first_of(std::string{closing, '\n'});
    if (size == std::string_view::npos || reach[size] != closing ||
        !(is_note(reach.substr(0, size), lexicon) ||
          (closing == ']' && opens_with_initials(reach.substr(0, size)))))
      continue;
    if (reach.substr(size + 1).starts_with('(')) continue;  // a link with these words
    notes.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size + 2)});
  }
}

/// "TBD Lab" is a name; "TODO list" is a list.
bool is_part_of_name(std::string_view text, TextSpan word, const Lexicon& lexicon) {
  const std::string_view after = text.substr(word.end);
  if (after.size() < 2 || after.front() != ' ') return false;
  const std::string_view next = after.substr(1);
  if (text.substr(word.begin, word.size()) == "TBD") return is_ascii_upper(next.front());
  return lexicon.has_start_of(kAfterTodo, next) ||
         lexicon.has_start_of(kAfterTodo, lower_ascii(next));
}

/// "TRANSLATE: …".
bool is_capital_note(const PostContext& post, const WordToken& word) {
  const std::string_view written = post.at(word.span);
  return std::ranges::none_of(written, is_ascii_lower) &&
         post.lexicon->has(kCapitalNotes, word.folded);
}

/// Marks of unfinished work that editors of all languages use.
void find_note_words(const PostContext& post, std::vector<TextSpan>& notes) {
  const std::string_view text = post.text.text();
  for (const WordToken& word : post.words) {
    const std::string_view written = post.at(word.span);
    const bool has_colon = text.substr(word.span.end).starts_with(": ");
    if (has_colon && is_capital_note(post, word)) notes.push_back(word.span);
    if (written.front() != 'T' && written.front() != 'F') continue;
    if (written != "TODO" && written != "FIXME" && written != "TBD") continue;
    const char before = word.span.begin > 0 ? text[word.span.begin - 1] : ' ';
    // "TODO menos acelgas": Spanish for "all", unless it is told as a note is.
    const bool is_word = written == "TODO" && !text.substr(word.span.end).starts_with(':') &&
                         post.lexicon->has(kTodoIsWordIn, post.language);
    if (is_word) continue;
    const bool is_tag = before == '#' || before == '@' || before == '_' || before == '/';
    if (!is_tag && !is_part_of_name(text, word.span, *post.lexicon)) notes.push_back(word.span);
  }
}

/// Comments that nobody sees in Markdown, and everybody in plain text.
void find_comments(std::string_view text, std::vector<TextSpan>& notes) {
  for (std::size_t at = text.find("<!--"); at != std::string_view::npos;
       at = text.find("<!--", at + 1)) {
    const std::size_t end = text.find("-->", at);
    if (end == std::string_view::npos) return;
    notes.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 3)});
    at = end;
  }
}

void find_editor_notes(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::vector<TextSpan> unsettled = find_told(post, "tells-unsettled");
  std::vector<TextSpan> notes = unsettled;
  if (post.bytes.has_one_of("[(")) find_notes_in_brackets(post.text.text(), *post.lexicon, notes);
  find_note_words(post, notes);
  if (!post.draft.is_markdown) find_comments(post.text.text(), notes);
  if (notes.empty()) return;
  std::ranges::sort(notes, [](TextSpan a, TextSpan b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  const SpanSet spared = code_and(post, {EntityKind::Link});
  std::uint32_t reported_to = 0;
  for (const TextSpan note : notes) {
    if (note.begin < reported_to || spared.overlaps({note.begin, note.begin + 1})) continue;
    // Readers know that "place TBD" is yet to come.
    const bool is_unsettled = post.at(note) == "TBD" || std::ranges::count(unsettled, note) != 0;
    const Level at_most = is_unsettled ? Level::Note : Level::Error;
    things.push_back({.place = note, .values = {}, .at_most = at_most});
    reported_to = note.end;
  }
}

}  // namespace

/// In C++: it tells notes between colleagues from words for readers.
extern constinit const CheckKind kEditorNoteKind = {
    .name = "editor-note",
    .summary =
        "A note between the people who write: TODO, TBD, [CHECK: …], (check with Ana), a comment "
        "in plain text.",
    .example = "forbid: { editor-note: any }",
    .values = {},
    .parameters = {},
    .reads_unread = true,
    .find = find_editor_notes,
};

}  // namespace advolint
