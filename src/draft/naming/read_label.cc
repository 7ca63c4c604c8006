#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "draft/calendar/cell_notes.h"
#include "draft/naming/label.h"
#include "draft/naming/label_days.h"
#include "draft/naming/label_fields.h"
#include "draft/naming/label_tokens.h"
#include "draft/naming/read_segment.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kAllNetworks;   ///< say that a post is for whatever network: "any network"
extern const WordList kAccountWords;  ///< where posts go, beside the name of a network: "account"
extern const WordList kForEach;       ///< in brackets, that a post is for every network: "(all)"
extern const WordList kAnyPatron;     ///< one of them, whoever it be: "every patron"
extern const WordList kOtherMedia;    ///< what else an organization writes: "newsletter"
extern const WordList kNegations;     ///< "when not to reply"
extern const WordList kKindLabels;    ///< name a kind of post, and its value: "bio profile"

namespace {

using Tokens = std::span<const LabelToken>;

void add_platforms(Label& label, std::vector<LabelPlatform> found) {
  for (LabelPlatform& it : found) {
    const bool is_known = std::ranges::any_of(
        label.platforms, [&](const LabelPlatform& has) { return has.id == it.id; });
    if (!is_known) label.platforms.push_back(std::move(it));
  }
}

/// "TikTok + Reels": a sign joins the post's name to a platform before it.
bool is_joined(std::string_view text, const LabelPlatform& before, const LabelPlatform& post) {
  if (before.is_by_post || before.span.end > post.span.begin) return false;
  const std::string_view between = text.substr(before.span.end, post.span.begin - before.span.end);
  return between.size() <= 3 && between.find_first_of("+/&,") != std::string_view::npos;
}

/// "LinkedIn tweet" is for LinkedIn: the name of a post counts only where nothing names a platform,
/// or beside one.
void drop_post_names(std::string_view text, std::vector<LabelPlatform>& platforms) {
  const auto is_named = [](const LabelPlatform& it) { return !it.is_by_post; };
  if (std::ranges::none_of(platforms, is_named)) return;
  std::vector<LabelPlatform> kept;
  for (const LabelPlatform& it : platforms) {
    const bool is_beside = it.is_by_post && std::ranges::any_of(platforms, [&](const auto& before) {
                             return is_joined(text, before, it);
                           });
    if (is_named(it) || is_beside) kept.push_back(it);
  }
  platforms = std::move(kept);
}

void merge(Label& label, Label part) {
  const bool is_better = !part.is_weak && label.is_weak && part.names_network();
  if (is_better) {
    label.platforms.clear();
    label.networks.clear();
    label.is_weak = false;
  }
  if (!part.is_weak || !label.names_network()) {
    const bool was_named = label.names_network();
    add_platforms(label, std::move(part.platforms));
    std::ranges::move(part.networks, std::back_inserter(label.networks));
    if (!was_named) label.is_weak = part.is_weak;
  }
  label.names_posts |= part.names_posts;
  label.is_plural |= part.is_plural;
  label.names_thread |= part.names_thread;
  label.names_part |= part.names_part;
  if (label.number == 0) label.number = part.number;
  if (!label.language) label.language = part.language;
  if (!label.kind) label.kind = part.kind;
}

/// Ends as a sentence does, after its `last` word: the full stop of "7 a.m." is the word's.
bool is_sentence(std::string_view text, const LabelToken& last) {
  const std::size_t end = text.find_last_not_of(" \t\r\n*_'");
  if (end == std::string_view::npos || end < last.span.end) return false;
  if (text[end] == '!' || text[end] == '?') return true;
  return text[end] == '.' && !text.substr(0, end + 1).ends_with("..");
}

/// Whether `phrase` is in `plain`, which has blanks around its words.
bool holds_phrase(std::string_view plain, std::string_view phrase) {
  // Its first letter is rarer than a blank.
  for (std::size_t at = plain.find(phrase); at != std::string_view::npos;
       at = plain.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if (at > 0 && plain[at - 1] == ' ' && end < plain.size() && plain[end] == ' ') return true;
  }
  return false;
}

/// "28 Aug, everywhere": a word that says so alone is no subject.
void sort_all_networks(std::vector<LabelToken>& tokens, const Lexicon& lexicon) {
  for (LabelToken& it : tokens)
    if (it.sorts == 0 && lexicon.has(kAllNetworks, it.folded)) it.sorts |= kFillerWord;
}

/// "All channels", "any platform", and "all except LinkedIn", whose networks are those that the
/// post is not for.
void read_all_networks(Label& label, std::string_view text, Tokens tokens, const Lexicon& lexicon) {
  std::string_view found;
  const std::string plain = " " + plain_words(text) + " ";
  for (const std::string_view phrase : lexicon.words(kAllNetworks)) {
    if (phrase.size() > found.size() && holds_phrase(plain, phrase)) found = phrase;
  }
  if (found.empty()) return;
  const std::string folded = fold_case(text);
  const std::size_t end = folded.size() == text.size() ? folded.find(found) + found.size() : 0;
  // A colon or a bracket between them says which those are.
  const auto excepted = std::ranges::find_if(tokens, [&](const LabelToken& it) {
    return it.platform != nullptr && it.span.begin == end + 1 && text[end] == ' ';
  });
  if (excepted != tokens.end()) {
    label.except.push_back({excepted->platform->id, excepted->span, false});
    label.platforms.clear();
    label.is_weak = false;
  }
  if (label.names_network()) return;
  label.is_for_all = true;
  label.is_for_each = !lexicon.has(kAnyPatron, found.substr(0, found.find(' ')));
}

/// "All", and no other word.
bool is_all_alone(Tokens tokens, const Lexicon& lexicon) {
  return tokens.size() == 1 && lexicon.has(kForEach, tokens.front().folded);
}

/// "Friday (all)"
bool is_for_each_in_brackets(Tokens tokens, const Lexicon& lexicon) {
  const LabelToken& last = tokens.back();
  return last.is_in_brackets && last.starts_segment && lexicon.has(kForEach, last.folded);
}

/// "Election Day, all accounts": "accounts" alone would head help.
bool is_aside_by_all_networks(std::string_view text, Tokens tokens, const Lexicon& lexicon) {
  const std::string plain = " " + plain_words(text) + " ";
  return std::ranges::all_of(tokens, [&](const LabelToken& token) {
    if (!token.is(kAsideWord)) return true;
    return std::ranges::any_of(lexicon.words(kAllNetworks), [&](std::string_view phrase) {
      return phrase.ends_with(token.folded) && holds_phrase(plain, phrase);
    });
  });
}

bool names_other_media(std::string_view text, const Lexicon& lexicon) {
  const std::string plain = " " + plain_words(text) + " ";
  return std::ranges::any_of(lexicon.words(kOtherMedia),
                             [&](std::string_view phrase) { return holds_phrase(plain, phrase); });
}

/// "Sample newsletter blurb": a text, and not for a network.
bool names_text_for_other_media(Tokens tokens, const Lexicon& lexicon) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool is_last = i + 2 == tokens.size() || tokens[i + 2].starts_segment;
    if (is_last && tokens[i + 1].is(kPostNounWord) && lexicon.has(kOtherMedia, tokens[i].folded))
      return true;
  }
  return false;
}

/// "If people ask", "They ask": a kind that a phrase names.
void read_kind_phrase(Label& label, std::string_view text, const Lexicon& lexicon) {
  if (label.kind || label.names_network()) return;
  const std::string plain = " " + plain_words(text) + " ";
  for (const std::string_view entry : lexicon.words(kKindLabels)) {
    const std::size_t value = entry.rfind(' ');
    const std::string_view phrase = entry.substr(0, value);
    if (phrase.find(' ') == std::string_view::npos || !holds_phrase(plain, phrase)) continue;
    label.kind = {std::string(entry.substr(value + 1)),
                  {0, static_cast<std::uint32_t>(text.size())}};
    label.is_weak = true;  // answers may be for the phone, too
    return;
  }
}

}  // namespace

void shift(Label& label, std::uint32_t by) {
  const auto move = [&](TextSpan& span) {
    span.begin += by;
    span.end += by;
  };
  for (LabelPlatform& it : label.platforms) move(it.span);
  for (LabelNetwork& it : label.networks) move(it.span);
  if (label.day) move(label.day->span);
  if (label.language) move(label.language->span);
  if (label.kind) move(label.kind->span);
}

bool says_held_back(std::string_view label) {
  const std::size_t open = label.rfind('(');
  if (open == std::string_view::npos || label.find(')', open) == std::string_view::npos)
    return false;
  return begins_held_back(label.substr(open + 1));
}

namespace {

/// "Facebook, X, Instagram story": the kind is that of the last network alone.
bool is_kind_of_last(const Label& label, std::string_view text) {
  constexpr std::size_t kFewest = 2;
  if (!label.kind || label.kind->value != "story" || label.platforms.size() < kFewest) return false;
  const TextSpan last = label.platforms.back().span;
  const TextSpan before = label.platforms[label.platforms.size() - 2].span;
  return last.end + 1 == label.kind->span.begin && before.end < last.begin &&
         text.substr(before.end, last.begin - before.end) == ", ";
}

}  // namespace

Label read_label(std::string_view text, const LabelWords& words) {
  auto tokens = cut_label(text, words);
  // A long remark in brackets is not part of the label.
  const std::size_t remark = text.find(" (");
  if (!tokens && text.ends_with(')') && remark != std::string_view::npos)
    tokens = cut_label(text.substr(0, remark), words);
  if (!tokens || tokens->empty()) return {};
  Label label;
  label.day = read_label_day(text, *tokens, words);
  sort_all_networks(*tokens, words.lexicon);
  part_at_commas(text, *tokens);
  label.is_whole = true;
  bool is_first = true;
  bool is_aside = false;
  bool has_thread = false;
  const Tokens all = *tokens;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin + 1;
    while (end < all.size() && !all[end].starts_segment) ++end;
    const Tokens part = all.subspan(begin, end - begin);
    LabelSegment segment = read_segment(text, part, label.names_network());
    const bool is_whole = segment.is_whole && !segment.says_aside;
    // What explains a label in brackets is no subject: "Reminder posts (any time that week)".
    const bool explains = part[0].is_in_brackets && !all[0].is_in_brackets &&
                          (label.holds_posts() || label.day || label.kind);
    label.is_whole &= is_whole || explains;
    // "Telegram (once the thread is out)" is not one.
    if (is_whole || !part[0].is_in_brackets)
      has_thread |= std::ranges::any_of(
          part, [](const LabelToken& it) { return it.is(kThreadWord) && !it.is(kPlatformWord); });
    if (is_first) label.is_head_whole = segment.is_whole;
    // "Facebook: Summer schedule" is a post, "Facebook: tips" is not.
    const bool says_post = label.names_posts && label.number > 0;
    // "X / Bluesky — US account"
    const bool names_account = label.names_network() && !label.is_weak &&
                               words.lexicon.has(kAccountWords, part.back().folded);
    if (segment.says_aside && !names_account &&
        (is_first || (segment.is_whole && !says_post && !part[0].is_in_brackets)))
      is_aside = true;
    // "X and Bluesky (Mastodon if Sam has time)"
    if (part[0].is_in_brackets && label.names_network() && !label.is_weak && !is_whole) {
      segment.label.platforms.clear();
      segment.label.networks.clear();
    }
    // What a count in brackets says is of the post and not its name: "(5 tweets)", "(280
    // characters)".
    if (part[0].is_in_brackets && !is_first) {
      if (segment.label.number > 0 && (segment.label.names_posts || label.number > 0))
        segment.label.number = 0;
      if (label.names_network() && !label.is_weak) {
        std::erase_if(segment.label.platforms, [](const auto& it) { return it.is_by_post; });
      }
      segment.label.is_plural = false;
    }
    merge(label, std::move(segment.label));
    is_first = false;
    begin = end;
  }
  // "X, a little thread, three tweets"
  if (label.holds_posts() && !label.is_weak) label.names_thread |= has_thread;
  // "If somebody answers on X, reply:"
  if (label.kind && label.kind->value == "reply") label.is_weak = false;
  read_all_networks(label, text, all, words.lexicon);
  const bool may_be_for_each = !label.names_network() && (label.day || label.names_posts);
  if ((may_be_for_each && is_for_each_in_brackets(all, words.lexicon)) ||
      is_all_alone(all, words.lexicon))
    label.is_for_all = label.is_for_each = true;
  if (is_aside && label.is_for_all && is_aside_by_all_networks(text, all, words.lexicon))
    is_aside = false;
  // "Endorser post, any platform"
  label.names_posts |= label.is_for_all && std::ranges::any_of(all, [](const LabelToken& it) {
                         return it.is(kPostNounWord);
                       });
  is_aside |= !label.names_network() && names_text_for_other_media(all, words.lexicon);
  read_kind_phrase(label, text, words.lexicon);
  drop_post_names(text, label.platforms);
  if (!label.names_network()) label.field = find_label_field(text, *tokens, is_aside, words);
  // "Post (Nov 17)" heads one, and "Post:" begins its text.
  const bool is_dated_text = label.field != nullptr && label.field->kind == CellKind::Body &&
                             label.names_posts && label.day && label.day->month && label.day->day;
  if (is_dated_text) label.field = nullptr;
  if (is_sentence(text, all.back()) && !label.is_whole) return {};
  is_aside |= label.names_network() && says_held_back(text);
  // "When not to reply"
  is_aside |= label.kind && label.kind->value == "reply" && !label.names_network() &&
              std::ranges::any_of(all, [&](const LabelToken& it) {
                return words.lexicon.has(kNegations, it.folded);
              });
  const bool is_for_editor = label.field == nullptr || label.field->kind == CellKind::Nothing;
  // "Facebook · help · May 6" is a post.
  const bool is_dated =
      label.names_network() && label.day && label.day->month && !says_held_back(text);
  if (is_aside && is_for_editor && !is_dated)
    return Label{.day = label.names_date() ? label.day : std::nullopt,
                 .field = label.field,
                 .is_aside = true,
                 .is_other_media = names_other_media(text, words.lexicon),
                 .is_whole = label.is_whole,
                 .is_head_whole = label.is_head_whole};
  // "LinkedIn post (personal profile)" says where it goes.
  const std::size_t bracket = text.find('(');
  const bool is_account =
      label.kind && label.names_posts && label.kind->span.begin > bracket &&
      words.lexicon.has(kAccountWords,
                        fold_case(text.substr(label.kind->span.begin, label.kind->span.size())));
  if (is_account || is_kind_of_last(label, text)) label.kind.reset();
  if (label.kind && !label.names_network() && label.kind->value == "profile" && !label.is_whole)
    label.kind.reset();
  return label;
}

}  // namespace advolint
