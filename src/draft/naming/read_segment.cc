#include "draft/naming/read_segment.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace advolint {
namespace {

using Tokens = std::span<const LabelToken>;

/// Sorts that leave a label without a subject of its own.
constexpr std::uint32_t kKnown = kPlatformWord | kPostNameWord | kNetworkWord | kPostNounWord |
                                 kNumberedWord | kFillerWord | kPrepositionWord | kNumberWord |
                                 kDayWord | kLanguageWord | kKindWord | kThreadWord | kJoinerWord;
constexpr std::uint32_t kNetworks = kPlatformWord | kPostNameWord | kNetworkWord;

bool is_known(const LabelToken& token) { return token.is(kKnown); }

class SegmentReader {
 public:
  SegmentReader(std::string_view text, Tokens tokens, bool follows_network)
      : text_(text), tokens_(tokens), follows_network_(follows_network) {}

  LabelSegment read() {
    const std::size_t head_end = end_of_head();
    const Tokens head = tokens_.subspan(0, head_end);
    const Tokens tail = tokens_.subspan(head_end);
    // "LinkedIn, “About”"
    const bool names_kind = follows_network_ && is_kind_at(0);
    if (!names_kind && (is_aside(head) || is_about_aside(head, tail))) {
      segment_.says_aside = true;
      segment_.is_whole = std::ranges::all_of(head, [](const LabelToken& it) {
        return is_known(it) || it.is(kAsideWord | kAsideOpeningWord);
      });
      return std::move(segment_);
    }
    if (std::ranges::all_of(head, is_known)) {
      read_words(head);
      read_tail(tail);
      // "Stories of impact" are no stories of Instagram.
      const auto& kind = segment_.label.kind;
      const bool is_sure = kind && (kind->value == "reply" ||
                                    (kind->value == "profile" && segment_.label.names_network()));
      if (!tail.empty() && !is_tail_known_ && kind && !is_sure) segment_.label.kind.reset();
      segment_.is_whole = true;
    } else if (tail.empty() && names_group(head)) {
      read_words(head.subspan(0, 1));
    } else if (const std::size_t opening = platform_and_noun(head); opening > 0) {
      read_words(head.subspan(0, opening));
    } else if (const std::size_t ending = noun_at_end(head, tail); ending < head.size()) {
      read_words(head.subspan(ending));
      read_tail(tail);
    } else if (const std::size_t numbered = numbered_noun(head); numbered > 0) {
      read_words(head.subspan(0, numbered));
    } else if (tokens_.front().is_in_brackets && tokens_.front().is(kNetworks)) {
      // "Thread (X only, the others share it)"
      std::size_t end = 1;
      while (end < tokens_.size() && tokens_[end].is(kNetworks | kJoinerWord)) ++end;
      read_words(tokens_.subspan(0, end));
    } else {
      read_weak();
    }
    return std::move(segment_);
  }

 private:
  /// Where the subject begins: at the first preposition that does not begin the segment and is no
  /// part of a day. "For Twitter" has none.
  [[nodiscard]] std::size_t end_of_head() const {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      // "2 de marzo", "Option A".
      const bool is_part = tokens_[i].is(kDayWord | kNumberWord);
      if (tokens_[i].is(kPrepositionWord) && !is_part && !is_kind_at(i) && head_has_words(i))
        return i;
    }
    return tokens_.size();
  }

  [[nodiscard]] bool head_has_words(std::size_t end) const {
    return std::ranges::any_of(tokens_.subspan(0, end),
                               [](const LabelToken& it) { return !it.is(kPrepositionWord); });
  }

  /// "LinkedIn About", "About us", but not "About the book": nothing but a filler follows.
  [[nodiscard]] bool is_kind_at(std::size_t i) const {
    return tokens_[i].is(kKindWord) && is_kind_in(tokens_, i);
  }

  /// "Tips", "How to post", "Facebook posting schedule", but not "Hashtag tweets".
  static bool is_aside(Tokens head) {
    if (head.empty()) return false;
    // "How to post", "Step 1", but not "What we counted".
    const bool is_about_posting = std::ranges::any_of(head.subspan(1), [](const LabelToken& it) {
      const bool is_count = it.is(kNumberWord) && !it.is(kDayWord);
      return it.is(kPostNounWord | kAsideWord | kNetworks) || is_count;
    });
    const bool opens_aside = head.front().is(kAsideOpeningWord) && !head.back().is(kPostNameWord);
    // "After" alone heads what is posted after the event.
    const bool is_when = head.front().is(kPrepositionWord) && !head.front().is(kKindWord);
    if (is_when && is_moment(head)) return false;
    if (opens_aside && ((head.size() == 1 && !is_when) || is_about_posting)) return true;
    const bool has_aside =
        std::ranges::any_of(head, [](const LabelToken& it) { return it.is(kAsideWord); });
    if (!has_aside) return false;
    const LabelToken& last = last_noun(head);
    if (last.is(kAsideWord)) return true;
    if (last.is(kPostNameWord | kPostNounWord)) return false;
    return head.front().is(kAsideWord) || std::ranges::all_of(head, [](const LabelToken& it) {
             return is_known(it) || it.is(kAsideWord);
           });
  }

  /// "Before July 1", "After the count", which is no count of characters.
  static bool is_moment(Tokens head) {
    const bool is_day = head.size() > 1 && head[1].is(kDayWord);
    const bool is_thing = head.size() == 3 && head[1].is(kFillerWord) && !head[1].is(kPostNounWord);
    return head.front().is(kAsideOpeningWord) && (is_day || is_thing);
  }

  /// "Copy for the newsletter", "Modelo de carta".
  static bool is_about_aside(Tokens head, Tokens tail) {
    // "Profile text for all accounts" names a kind.
    const bool is_named = std::ranges::any_of(
        head, [](const LabelToken& it) { return it.is(kNetworks | kKindWord); });
    // "5. Text for the newsletter" counts chapters.
    const bool is_counted =
        std::ranges::any_of(head.subspan(std::min<std::size_t>(1, head.size())),
                            [](const LabelToken& it) { return it.is(kNumberWord); });
    if (is_named || is_counted || tail.empty() || !std::ranges::all_of(head, is_known))
      return false;
    const Tokens rest = tail.subspan(1);
    const auto subject = std::ranges::find_if(rest, [](const LabelToken& it) {
      return !it.is(kFillerWord | kPrepositionWord) || it.is(kAsideWord);
    });
    return subject != rest.end() && subject->is(kAsideWord) && !subject->is(kNetworks);
  }

  static const LabelToken& last_noun(Tokens head) {
    for (std::size_t i = head.size(); i-- > 0;) {
      const bool says_which = head[i].is(kNumberWord | kLanguageWord | kDayWord);
      if (!says_which) return head[i];
    }
    return head.back();
  }

  /// "WHATSAPP FAMILIES", "Facebook parents": a network, and who is in its group. A name goes on
  /// with a capital: "LinkedIn Learning".
  [[nodiscard]] bool names_group(Tokens head) const {
    if (head.size() != 2 || !head[0].is(kPlatformWord | kNetworkWord) || head[0].is_in_brackets)
      return false;
    // "facebook-tag" is a name of something else.
    if (text_[head[0].span.end] != ' ') return false;
    const std::string_view network = text_.substr(head[0].span.begin, head[0].span.size());
    const char group = text_[head[1].span.begin];
    const bool is_in_capitals = std::ranges::none_of(text_.substr(0, head[1].span.end),
                                                     [](char c) { return c >= 'a' && c <= 'z'; });
    return network.size() > 1 && (is_in_capitals || (group >= 'a' && group <= 'z'));
  }

  /// "Facebook post parents", "X thread roof": how many words name the post.
  static std::size_t platform_and_noun(Tokens head) {
    std::size_t at = 0;
    while (at < head.size() && head[at].is(kPlatformWord | kNetworkWord | kJoinerWord)) ++at;
    if (at == 0) return 0;
    const std::size_t nouns = at;
    while (at < head.size() && head[at].is(kPostNounWord | kThreadWord | kNumberWord)) ++at;
    return at > nouns ? at : 0;
  }

  /// "Post 3 roof", "Option B kids".
  static std::size_t numbered_noun(Tokens head) {
    std::size_t at = 0;
    while (at < head.size() && head[at].is(kFillerWord | kPostNounWord) &&
           !head[at].is(kNumberWord) && !(at + 1 < head.size() && head[at + 1].is(kNumberWord)))
      ++at;
    const bool is_numbered = at + 1 < head.size() && head[at].is(kNumberedWord | kPostNameWord) &&
                             head[at + 1].is(kNumberWord);
    return is_numbered ? at + 2 : 0;
  }

  /// "Library Week tweets", "Book sale Facebook posts", "Opening post for X": where the words that
  /// name posts begin.
  static std::size_t noun_at_end(Tokens head, Tokens tail) {
    std::size_t begin = head.size();
    while (begin > 0 && is_known(head[begin - 1])) --begin;
    const Tokens end = head.subspan(begin);
    const bool has_post_name =
        std::ranges::any_of(end, [](const LabelToken& it) { return it.is(kPostNameWord); });
    const bool has_noun = std::ranges::any_of(
        end, [](const LabelToken& it) { return it.is(kPostNounWord | kThreadWord); });
    const bool is_for_network = tail.size() > 1 && tail[1].is(kPlatformWord | kNetworkWord);
    const bool has_network = is_for_network || std::ranges::any_of(end, [](const LabelToken& it) {
                               return it.is(kPlatformWord | kNetworkWord);
                             });
    // "Audiences and messages" speaks of something else.
    const bool is_joined = begin > 0 && end.size() == 2 && end.front().is(kJoinerWord);
    const bool is_plural = !end.empty() && !is_joined && end.back().is(kPostNounWord) &&
                           end.back().folded.ends_with('s');
    const bool is_reply = !end.empty() && end.back().is(kKindWord) && end.back().value == "reply";
    const bool is_noun = has_post_name || (has_noun && has_network) || is_plural || is_reply;
    return is_noun ? begin : head.size();
  }

  /// "for Twitter", "in Spanish", "para X y Facebook": what is there before a subject.
  void read_tail(Tokens tail) {
    if (tail.empty()) return;
    std::size_t end = 1;
    while (end < tail.size() && is_known(tail[end])) ++end;
    const Tokens known = tail.subspan(1, end - 1);
    const bool names_network =
        std::ranges::any_of(known, [](const LabelToken& it) { return it.is(kNetworks); });
    const bool is_whole = end == tail.size();
    is_tail_known_ = is_whole || names_network;
    // "Reply to comments on Facebook"
    if (!is_tail_known_) return read_weak();
    // "Tweets for the Facebook group": the posts are named already.
    read_words(known);
  }

  /// "Groups on Facebook", "If people comment on your Facebook post".
  void read_weak() {
    constexpr std::size_t kMostBetween = 2;
    std::size_t since_preposition = kMostBetween + 1;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      const bool is_reply = tokens_[at].is(kKindWord) && tokens_[at].value == "reply";
      if (is_reply && !segment_.label.kind)
        segment_.label.kind = {tokens_[at].value, tokens_[at].span};
      if (tokens_[at].is(kPrepositionWord)) {
        since_preposition = 0;
        continue;
      }
      const bool is_network = tokens_[at].is(kNetworks) && text_[tokens_[at].span.begin] < 'a';
      if (!is_network || since_preposition++ > kMostBetween || segment_.label.is_weak) continue;
      std::size_t end = at + 1;
      while (end < tokens_.size() && tokens_[end].is(kNetworks | kJoinerWord)) ++end;
      read_words(tokens_.subspan(at, end - at));
      segment_.label.is_weak = true;
    }
  }

  void read_words(Tokens words) {
    for (std::size_t i = 0; i < words.size(); ++i) read_word(words, i);
  }

  void read_word(Tokens words, std::size_t i) {
    const LabelToken& word = words[i];
    Label& label = segment_.label;
    const bool is_noun = word.is(kPostNounWord | kNumberedWord | kPostNameWord) &&
                         !word.is(kDayWord) &&
                         (!word.is(kPlatformWord) || word.is(kPostNameWord));  // "Threads"
    if (word.is(kPlatformWord | kPostNameWord)) {
      label.platforms.push_back({word.platform->id, word.span, word.is(kPostNameWord)});
    } else if (word.is(kNetworkWord)) {
      const auto name = text_.substr(word.span.begin, word.span.size());
      label.networks.push_back({std::string(name), word.span});
    }
    if (word.is(kNumberWord) && !word.is(kDayWord)) return read_number(words, i);
    if (word.is(kThreadWord)) label.names_thread = true;
    label.names_part |= word.is(kPartWord);
    if (is_noun) {
      label.names_posts = true;
      label.is_plural |= word.is(kPostNounWord) && word.folded.ends_with('s');
    }
    if (word.is(kLanguageWord) && !label.language) label.language = {word.value, word.span};
    const bool is_kind = word.is(kKindWord) && (!word.is(kPrepositionWord) || is_kind_in(words, i));
    if (is_kind && !label.kind) label.kind = {word.value, word.span};
  }

  static bool is_kind_in(Tokens words, std::size_t i) {
    const Tokens rest = words.subspan(i + 1);
    // "About the week" has a subject, though both words may be in any label.
    const auto is_filler = [](const LabelToken& it) {
      return it.is(kFillerWord) && !it.is(kPostNounWord) && !it.is_in_brackets;
    };
    const bool has_subject =
        words[i].is(kPrepositionWord) && std::ranges::count_if(rest, is_filler) > 1;
    return !has_subject && std::ranges::all_of(rest, [](const LabelToken& it) {
      return it.is(kFillerWord | kPostNounWord | kLanguageWord | kNumberWord);
    });
  }

  /// "Post 3" has a number; "3 posts", "280 characters" count.
  void read_number(Tokens words, std::size_t i) {
    Label& label = segment_.label;
    const bool counts = i + 1 < words.size() && !words[i + 1].is(kNumberWord) &&
                        (words[i + 1].is(kPostNounWord | kFillerWord));
    const bool follows_noun = i > 0 && words[i - 1].is(kPostNounWord | kNumberedWord | kThreadWord |
                                                       kFillerWord | kPlatformWord);
    if (label.number > 0 || (counts && !follows_noun && i > 0)) return;
    label.number = words[i].number;
    if (follows_noun && words[i - 1].is(kNumberedWord | kPostNounWord)) label.names_posts = true;
  }

  std::string_view text_;
  Tokens tokens_;
  bool follows_network_;
  bool is_tail_known_ = false;
  LabelSegment segment_;
};

}  // namespace

LabelSegment read_segment(std::string_view text, std::span<const LabelToken> tokens,
                          bool follows_network) {
  return SegmentReader(text, tokens, follows_network).read();
}

}  // namespace advolint
