#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/words.h"

namespace advolint {

extern const WordList kSpokenAnd;        ///< how "&" is said, by language: "en and"
extern const WordList kHashtagSuffixes;  ///< go on after a tag and mean to: "#GrantFunded-related"

namespace {

/// "fund" → "Fund".
std::string capitalised(std::string_view word) {
  std::string result(word);
  if (!result.empty() && is_ascii_lower(result.front()))
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  return result;
}

bool begins_word(char32_t code_point) {
  return is_letter(code_point) || is_decimal_digit(code_point);
}

/// The end of the stretch from `at` that the writer meant as one tag: words, and the signs between
/// them.
std::uint32_t meant_end(std::string_view text, std::uint32_t at) {
  constexpr std::string_view kJoiningMarks = "-&+'";
  while (at < text.size()) {
    const char32_t here = code_point_at(text, at);
    if (belongs_to_word(here) || here == '_') {
      do ++at;
      while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    } else if (kJoiningMarks.find(text[at]) != kJoiningMarks.npos &&
               begins_word(code_point_at(text, at + 1))) {
      ++at;
    } else if (text.substr(at).starts_with("\u2019") && begins_word(code_point_at(text, at + 3))) {
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

/// "#FundLibraries" for "#Fund-libraries". "&" is spoken as the post's language has it.
std::string joined(std::string_view tag, const PostContext& post) {
  const std::string_view language = post.language.empty() ? "en" : std::string_view(post.language);
  const std::string_view spoken = post.lexicon->word_after(kSpokenAnd, language);
  std::string result = "#";
  std::size_t end = 1;
  for (const WordToken& word : cut_words(tag)) {
    const std::string_view gap = tag.substr(end, word.span.begin - end);
    if (gap == "&") result += capitalised(spoken);
    std::string part(tag.substr(word.span.begin, word.span.size()));
    for (const std::string_view apostrophe : {"'", "\u2019"}) {
      if (const std::size_t at = part.find(apostrophe); at != part.npos)
        part.erase(at, apostrophe.size());
    }
    if (gap.find('_') != gap.npos) result += '_';
    result += result == "#" ? part : capitalised(part);
    end = word.span.end;
  }
  return result;
}

class HashtagReader {
 public:
  explicit HashtagReader(const PostContext& post)
      : post_(post),
        text_(post.text.text()),
        tags_(entities_of(post, EntityKind::Hashtag)),
        spared_(spared_of(post)) {}

  void read(std::vector<Thing>& things) const {
    auto tag = tags_.begin();
    for (std::size_t at = text_.find('#'); at != text_.npos; at = text_.find('#', at + 1)) {
      const auto begin = static_cast<std::uint32_t>(at);
      if (spared_.overlaps({begin, begin + 1})) continue;
      while (tag != tags_.end() && tag->span.begin < begin) ++tag;
      const bool is_linked = tag != tags_.end() && tag->span.begin == begin;
      std::optional<Thing> thing = is_linked ? read_linked(tag->span) : read_unlinked(begin);
      if (thing) things.push_back(std::move(*thing));
    }
  }

 private:
  static SpanSet spared_of(const PostContext& post) {
    std::vector<TextSpan> spans = written_addresses(post.text.text());
    std::ranges::copy(post.code, std::back_inserter(spans));
    for (const Entity& entity : post.entities) {
      if (entity.kind == EntityKind::Link) spans.push_back(entity.span);
    }
    std::ranges::copy(written_targets(post.text.text()), std::back_inserter(spans));
    return SpanSet(std::move(spans));
  }

  /// A tag that ends before the writer's does: "#Fund-Libraries".
  [[nodiscard]] std::optional<Thing> read_linked(TextSpan linked) const {
    const char next = linked.end < text_.size() ? text_[linked.end] : ' ';
    const TextSpan meant{linked.begin, meant_end(text_, linked.end)};
    const std::string_view after = text_.substr(linked.end, meant.end - linked.end);
    if (next == '+' && text_.substr(linked.end).starts_with("++")) {
      return thing({linked.begin, linked.end + 2}, "early", linked, {});
    }
    if (after.empty()) return read_whole(linked);
    if (is_possessive(after) || is_suffix(after)) return std::nullopt;
    return thing(meant, "early", linked, joined(text_.substr(meant.begin, meant.size()), post_));
  }

  /// Bluesky takes all of "#Riverbend's" for the hashtag.
  [[nodiscard]] std::optional<Thing> read_whole(TextSpan linked) const {
    const std::string_view written = post_.at(linked);
    const std::size_t end = std::min(written.find('\''), written.find("\u2019"));
    if (end == written.npos) return std::nullopt;
    return thing(linked, "runs-on", linked, std::string(written.substr(0, end)));
  }

  /// "#AsyncAPI-related" tags AsyncAPI, and means to.
  [[nodiscard]] bool is_suffix(std::string_view after) const {
    return post_.lexicon->has(kHashtagSuffixes, after);
  }

  static bool is_possessive(std::string_view after) {
    return after == "'s" || after == "\u2019s" || after == "'S" || after == "\u2019S";
  }

  [[nodiscard]] std::optional<Thing> read_unlinked(std::uint32_t at) const {
    const char32_t before = code_point_before(text_, at);
    const char32_t after = code_point_at(text_, at + 1);
    if (before == '&' || before == '#' || before == '/') return std::nullopt;
    if (after == ' ') return read_blank(at);
    if (!begins_word(after)) return std::nullopt;
    const TextSpan span{at, meant_end(text_, at + 1)};
    const std::string_view tag = text_.substr(span.begin + 1, span.size() - 1);
    if (std::ranges::all_of(tag, is_ascii_digit)) return read_number(span, before);
    // "C#Dev" and "F#" are names; "word#Tag" and "(#Tag" lack a blank.
    const bool is_word = cut_words(tag).front().span.size() > 2 && is_letter(after);
    const bool follows_letter = belongs_to_word(before);
    if (!is_word || is_part_of_address(at) || (follows_letter && is_single_letter_before(at)))
      return std::nullopt;
    return thing(span, "joined", {}, "#" + std::string(tag));
  }

  /// "#2026" is a year that somebody meant as a tag; "#29" and "#19,250,000" are numbers.
  [[nodiscard]] std::optional<Thing> read_number(TextSpan span, char32_t before) const {
    const std::string_view digits = text_.substr(span.begin + 1, span.size() - 1);
    const bool is_year =
        digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    const bool goes_on = span.end + 1 < text_.size() &&
                         (text_[span.end] == ',' || text_[span.end] == '.') &&
                         is_ascii_digit(text_[span.end + 1]);
    const bool stands_alone = before == 0 || is_white_space(before);
    if (!is_year || goes_on || !stands_alone) return std::nullopt;
    return thing(span, "number", {}, {});
  }

  /// "# Libraries". At the beginning of a line this is a heading of Markdown's unless the word is a
  /// tag's.
  [[nodiscard]] std::optional<Thing> read_blank(std::uint32_t at) const {
    const char32_t before = code_point_before(text_, at);
    if (before != 0 && !is_white_space(before)) return std::nullopt;
    const TextSpan word{at + 2, meant_end(text_, at + 2)};
    const std::string_view written = text_.substr(word.begin, word.size());
    if (written.size() < 3 || !is_ascii_upper(written.front())) return std::nullopt;
    const bool begins_line = before == 0 || before == '\n';
    const bool has_inner_capital = std::ranges::any_of(written.substr(1), is_ascii_upper) &&
                                   std::ranges::any_of(written, is_ascii_lower);
    const bool is_compound = written.find('-') != written.npos;
    if (begins_line && (!has_inner_capital || is_compound)) return std::nullopt;
    return thing({at, word.end}, "blank", {}, joined("#" + std::string(written), post_));
  }

  /// "example.org#Tag" and "C# 12".
  [[nodiscard]] bool is_part_of_address(std::uint32_t at) const {
    constexpr std::uint32_t kReach =
        100;  // so that a text without blanks is not read again for every sign
    const std::uint32_t begin = at > kReach ? at - kReach : 0;
    const std::string_view before = text_.substr(begin, at - begin);
    const std::string_view token = before.substr(before.find_last_of(" \n\t") + 1);
    return token.find_first_of("./") != token.npos;
  }

  [[nodiscard]] bool is_single_letter_before(std::uint32_t at) const {
    return at == 1 || !belongs_to_word(code_point_before(text_, at - 1));
  }

  [[nodiscard]] Thing thing(TextSpan span, std::string_view fault, TextSpan linked,
                            std::string wanted) const {
    Values values = {{"fault", std::string(fault)}, {"linked", std::string(post_.at(linked))}};
    if (!wanted.empty()) values["wanted"] = std::move(wanted);
    return {span, std::move(values), {}};
  }

  const PostContext& post_;
  std::string_view text_;
  std::vector<Entity> tags_;
  SpanSet spared_;
};

void find_broken_hashtags(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  HashtagReader(post).read(things);
}

constexpr std::string_view kFaults[] = {"early", "joined", "blank", "number", "runs-on"};
constexpr Term kValues[] = {
    {"fault",
     "\"early\" for a tag that ends too soon, \"joined\" for one that sticks to a word, \"blank\" "
     "for one after a blank, \"number\" for one of digits alone, \"runs-on\" for one that ends too "
     "late",
     TermType::OneOf, kFaults},
    {"linked", "what the platform will link; empty if nothing"},
    {"wanted", "the hashtag that was meant, with its sign; empty if that is not known"},
};

}  // namespace

/// In C++: where a hashtag ends is the platform's own program.
extern constinit const CheckKind kBrokenHashtagKind = {
    .name = "broken-hashtag",
    .summary =
        "What looks like a hashtag and will not become one on this platform, or will end early: "
        "#Fund-Libraries.",
    .example = "forbid: { broken-hashtag: any, with: { fault: early } }",
    .values = kValues,
    .parameters = {},
    .find = find_broken_hashtags,
};

}  // namespace advolint
