#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/graphemes.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kAltFillers;       ///< descriptions that describe nothing: "image"
extern const WordList kAltOpenings;      ///< "image of": screen readers say it already
extern const WordList kAltOfPrograms;    ///< how programs begin or end what they guess
extern const WordList kAltArticles;      ///< may be before such an opening; with its blank
extern const WordList kScreenshotNames;  ///< what computers call a picture: "screenshot 2026-…"

namespace {

constexpr std::string_view kExtensions[] = {".jpg", ".jpeg", ".png", ".gif",  ".webp",
                                            ".svg", ".heic", ".tif", ".tiff", ".bmp"};

/// What cameras call a picture.
constexpr std::string_view kCameraNames[] = {"img_", "img-", "dsc_", "dsc0",
                                             "dscn", "dscf", "pxl_"};

std::string_view stem_of(std::string_view file) {
  const std::size_t slash = file.find_last_of('/');
  if (slash != file.npos) file.remove_prefix(slash + 1);
  return file.substr(0, file.rfind('.'));
}

bool is_file_name(std::string_view lower, std::string_view file, const Lexicon& lexicon) {
  const auto ends = [&](std::string_view extension) { return lower.ends_with(extension); };
  const auto begins = [&](std::string_view name) { return lower.starts_with(name); };
  if (std::ranges::any_of(kExtensions, ends) || std::ranges::any_of(kCameraNames, begins) ||
      lexicon.has_start_of(kScreenshotNames, lower)) {
    return true;
  }
  // "library" may well describe library.jpg; "summer-reading_final2" describes nothing.
  const bool is_coined =
      lower.find_first_of("-_0123456789") != lower.npos && lower.find(' ') == lower.npos;
  return is_coined && lower == lower_ascii(stem_of(file));
}

bool is_filler(std::string_view lower, const Lexicon& lexicon) {
  const bool is_instruction = (lower.front() == '[' && lower.back() == ']') ||
                              (lower.front() == '<' && lower.back() == '>');
  const bool is_aside = lower.front() == '(' && lower.back() == ')';
  const std::string_view words = is_aside ? lower.substr(1, lower.size() - 2) : lower;
  return lower.size() == 1 || is_instruction || lexicon.has(kAltFillers, words);
}

/// The words of "An image of the reading room" that say nothing, or nothing.
std::string_view opening_of(std::string_view lower, const Lexicon& lexicon) {
  std::string_view rest = lower;
  const auto drop_article = [&] {
    return std::ranges::any_of(lexicon.words(kAltArticles), [&](std::string_view article) {
      const bool is_there = rest.starts_with(article);
      if (is_there) rest.remove_prefix(article.size());
      return is_there;
    });
  };
  while (drop_article()) {
  }
  const auto openings = lexicon.words(kAltOpenings);
  const auto opening = std::ranges::find_if(
      openings, [&](std::string_view words) { return rest.starts_with(words); });
  if (opening == openings.end()) return {};
  return lower.substr(0, lower.size() - rest.size() + opening->size());
}

/// "This image may contain …", "… Description automatically generated."
bool is_of_program(std::string_view lower, const Lexicon& lexicon) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  return std::ranges::any_of(lexicon.words(kAltOfPrograms), [&](std::string_view words) {
    return lower.starts_with(words) || lower.ends_with(words);
  });
}

/// Whether the description says no more than the post does: its words are the post's.
bool repeats_post(std::string_view alt, const PostContext& post) {
  const auto words = cut_words(alt);
  const auto& said = post.words;
  constexpr std::size_t kFewest = 3;
  if (words.size() < kFewest || words.size() > said.size()) return false;
  return std::equal(words.begin(), words.end(), said.begin(),
                    [](const WordToken& a, const WordToken& b) { return a.folded == b.folded; });
}

/// The fault of a description and what a message may want to say of it; empty
/// if there is none.
Values fault_of(std::string_view alt, std::string_view file, const PostContext& post) {
  const Lexicon& lexicon = *post.lexicon;
  const std::string lower = lower_ascii(trimmed(alt));
  if (lower.empty()) return {{"fault", "missing"}};
  if (is_filler(lower, lexicon)) return {{"fault", "filler"}};
  if (is_of_program(lower, lexicon)) return {{"fault", "program"}};
  if (repeats_post(alt, post)) return {{"fault", "repeated"}};
  if (is_file_name(lower, file, lexicon)) return {{"fault", "file-name"}};
  if (post.platform != nullptr && post.platform->alt_text) {
    const CountLimit& limit = *post.platform->alt_text;
    const std::size_t count = count_graphemes(alt);
    const std::uint32_t most = limit.safe_count.value_or(limit.count);
    if (count > most) {
      return {{"fault", count > limit.count ? "too-long" : "too-long-for-some"},
              {"count", fmt::format("{}", count)},
              {"limit", fmt::format("{}", count > limit.count ? limit.count : most)}};
    }
  }
  const std::string_view opening = opening_of(lower, lexicon);
  if (!opening.empty()) return {{"fault", "opening"}, {"opening", std::string(trimmed(opening))}};
  return {};
}

/// "Photo: our window display", with no line for its description: said at the first of a document.
/// In a calendar such a cell is a brief for whoever makes the picture.
void find_planned(const PostContext& post, std::vector<Thing>& things) {
  constexpr std::string_view kPlan = "picture-plan";
  const auto plan = post.fields.find(kPlan);
  if (!post.media.empty() || !plan || plan->value->is_null() || post.draft.table) return;
  const auto has_plan = [&](const Post& it) { return it.own_fields.find(kPlan) != nullptr; };
  const auto first = std::ranges::find_if(post.draft.posts, has_plan);
  if (first == post.draft.posts.end() || first->number != post.post.number) return;
  things.push_back({.place = plan->at(),
                    .values = {{"fault", "planned"}, {"found", plan->value->scalar}},
                    .at_most = Level::Note});
}

/// The pictures that a row of a calendar names.
std::size_t pictures_of(const Post& row) {
  const yaml::Node* media = row.own_fields.find("media");
  return media == nullptr ? 0 : media->items.size();
}

/// Whether a row says it: of a calendar, or of a table among texts.
bool is_row(const Post& post, const Draft& draft) {
  const auto said = post.said_by.find("media");
  return draft.table || (said != post.said_by.end() && said->second == SaidBy::Row);
}

/// A calendar without a column of descriptions: said once, at the first picture.
void find_undescribed(const PostContext& post, std::vector<Thing>& things) {
  if (post.media.empty()) return;  // before a look at all rows, which each of them would take
  const auto& rows = post.draft.posts;
  const auto first = std::ranges::find_if(rows, pictures_of);
  if (first == rows.end() || first->number != post.post.number) return;
  std::size_t count = 0;
  for (const Post& row : rows) count += pictures_of(row);
  things.push_back({.place = post.media.front().at,
                    .values = {{"fault", "no-column"},
                               {"found", post.media.front().file},
                               {"count", fmt::format("{}", count)}},
                    .at_most = Level::Note});
}

void find_alt_text_faults(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  if (is_row(post.post, post.draft) && !post.draft.stated_keys.contains("alt"))
    return find_undescribed(post, things);
  find_planned(post, things);
  for (const MediaFacts& media : post.media) {
    if (media.is_video) continue;
    const bool is_stated =
        media.alt && media.alt->value != nullptr && media.alt->value->is_scalar();
    const std::string_view alt =
        is_stated ? std::string_view(media.alt->value->scalar) : std::string_view();
    Values values = fault_of(alt, media.file, post);
    if (values.empty()) continue;
    values["file"] = media.file;
    values["found"] = std::string(is_stated ? alt : media.file);
    const Location place = is_stated && values["fault"] != "missing" ? media.alt->at() : media.at;
    Thing thing{.place = place, .values = std::move(values)};
    const std::string_view fault = thing.values["fault"].text();
    if (fault == "program" || fault == "repeated") thing.at_most = Level::Warning;
    if (fault == "too-long") thing.at_most = post.platform->alt_text->level;
    if (fault == "too-long-for-some") thing.at_most = Level::Warning;
    things.push_back(std::move(thing));
  }
}

constexpr std::string_view kFaults[] = {"missing",           "filler",    "program", "planned",
                                        "repeated",          "file-name", "opening", "too-long",
                                        "too-long-for-some", "no-column"};
constexpr Term kValues[] = {
    {"fault", "what is wrong with the description", TermType::OneOf, kFaults},
    {"file", "the picture's file; empty if the draft names none"},
    {"opening", "with \"opening\": the words that say nothing, such as \"image of\""},
    {"count",
     "where it is too long: the length in characters; where a calendar has no column: how many "
     "pictures it names"},
    {"limit", "where it is too long: the most that the platform, or all of its servers, take"},
};

}  // namespace

/// In C++: it reads descriptions in all the places where drafts have them.
extern constinit const CheckKind kAltTextKind = {
    .name = "alt-text",
    .summary =
        "A picture whose description is missing, describes nothing or does not fit the platform.",
    .example = "forbid: { alt-text: any, with: { fault: missing } }",
    .values = kValues,
    .parameters = {},
    .find = find_alt_text_faults,
};

}  // namespace advolint
