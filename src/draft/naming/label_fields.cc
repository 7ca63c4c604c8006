#include "draft/naming/label_fields.h"

#include <algorithm>
#include <string>

namespace advolint {

extern const WordList kSuggestedLabels;  ///< before a field's name: "suggested image"
extern const WordList kSlideLabels;      ///< name a picture's part: "slide 2"
extern const WordList kEditorLabels;     ///< whole labels for the editor: "best time"
extern const WordList kTextLabels;       ///< whole labels of a post's text: "post text"
extern const WordList kPosted;           ///< what posts say: "link in bio"

namespace {

/// "Suggested visual" is "visual".
std::string without_fillers(std::string_view plain, const Lexicon& lexicon) {
  std::string kept;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    const std::string_view word = plain.substr(at, end - at);
    if (!lexicon.has(kSuggestedLabels, word)) kept += (kept.empty() ? "" : " ") + std::string(word);
    at = std::min(end + 1, plain.size());
  }
  return kept;
}

const ColumnMeaning* field_named(const std::string& plain, const LabelWords& words) {
  if (words.lexicon.has(kEditorLabels, plain)) return calendar_words().find_key("notes");
  if (words.lexicon.has(kTextLabels, plain)) return calendar_words().find_key("text");
  const auto found = calendar_words().names.find(plain);
  if (found == calendar_words().names.end()) return nullptr;
  const auto& [meaning, weight] = found->second;
  // "Day", "Week", "Post": labels rather than fields.
  const bool is_doubtful = meaning->kind == CellKind::Nothing ||
                           meaning->kind == CellKind::Weekday || meaning->key == "thread" ||
                           weight == NameWeight::BesidePlatforms ||
                           (weight == NameWeight::Otherwise && meaning->kind == CellKind::Body);
  return is_doubtful ? nullptr : meaning;
}

}  // namespace

const ColumnMeaning* find_label_field(std::string_view text, const std::vector<LabelToken>& tokens,
                                      bool is_aside, const LabelWords& words) {
  // "Slide 2" is what a picture shows, "Panel discussion" is not.
  const bool is_counted = tokens.size() > 1 && tokens[1].is(kNumberWord);
  if (is_counted && words.lexicon.has(kSlideLabels, tokens.front().folded))
    return calendar_words().find_key("notes");
  const std::size_t bracket = text.find('(');
  const std::string plain = plain_words(text.substr(0, bracket == 0 ? text.size() : bracket));
  const auto find = [&](const std::string& name) {
    const ColumnMeaning* meaning = field_named(name, words);
    return meaning != nullptr ? meaning : field_named(without_fillers(name, words.lexicon), words);
  };
  if (const ColumnMeaning* meaning = find(plain)) return meaning;
  // "Alt EN"
  if (tokens.size() > 1 && tokens.back().is(kLanguageWord)) {
    const std::string named = plain_words(text.substr(0, tokens.back().span.begin));
    if (const ColumnMeaning* meaning = find(named)) return meaning;
  }
  // "Image / Imagen", "Alt text for slide 2".
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    if (const ColumnMeaning* meaning = find(plain_words(text.substr(0, slash)))) return meaning;
  }
  const auto preposition =
      std::ranges::find_if(tokens, [](const LabelToken& it) { return it.is(kPrepositionWord); });
  // "Part A" has none.
  if (preposition == tokens.begin() || preposition == tokens.end() ||
      preposition + 1 == tokens.end())
    return nullptr;
  // "Link in bio | Register: …" is of the post.
  const bool is_said = std::ranges::any_of(words.lexicon.words(kPosted), [&](std::string_view it) {
    return (" " + plain + " ").find(" " + std::string(it) + " ") != std::string::npos;
  });
  if (is_said) return nullptr;
  const ColumnMeaning* meaning = find(plain_words(text.substr(0, preposition->span.begin)));
  if (meaning == nullptr || meaning->kind == CellKind::Body) return nullptr;
  // "When to post", "Notes for whoever is on shift" head a section.
  const bool is_of_post = meaning->kind == CellKind::File || meaning->kind == CellKind::List ||
                          meaning->kind == CellKind::Description;
  return is_aside && !is_of_post ? nullptr : meaning;
}

}  // namespace advolint
