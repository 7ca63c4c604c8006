#include "draft/grouping/split_posts.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/grouping/endings.h"
#include "draft/grouping/held_texts.h"
#include "draft/grouping/item_posts.h"
#include "draft/grouping/leads.h"
#include "draft/grouping/strip_notes.h"
#include "draft/grouping/units.h"
#include "draft/naming/post_words.h"
#include "text/words.h"

namespace advolint {

extern const WordList kJoiners;  ///< "and", "or"

namespace {

using Kind = Block::Kind;

class Splitter {
 public:
  Splitter(const SourceFile& file, const SplitFacts& facts, const Lexicon& lexicon)
      : file_(file), facts_(facts), lexicon_(lexicon) {}

  SplitPosts split(Pieces pieces) {
    std::vector<Block> blocks =
        strip_notes(file_, std::move(pieces), facts_, lexicon_, result_.left_out);
    std::size_t size = 0;
    for (const Block& it : blocks) size += it.text.text().size();
    const auto fences = std::ranges::count_if(
        blocks, [](const Block& it) { return it.kind == Kind::Fence && !is_program(it.language); });
    // Several fences hold a post each, however short.
    const bool begins_with_fence = !blocks.empty() && blocks.front().kind == Kind::Fence;
    if (fences > 1 || begins_with_fence) size = 0;
    leave_first_quote_out(blocks);
    leave_lead_out(blocks);
    const bool is_held = std::ranges::any_of(
        blocks, [&](const Block& it) { return it.quote > 0 || holds_post(it, size); });
    result_.are_held = is_held;
    if (is_held) {
      split_held(std::move(blocks), size);
    } else {
      split_units(std::move(blocks));
    }
    return std::move(result_);
  }

 private:
  void leave_out(Block block, Phrase because) {
    result_.left_out.push_back({std::move(block), std::move(because)});
  }

  /// "> The text has to stand on its own." above the paragraphs of a long post: a quote that holds
  /// a fraction of the words holds a word to the team.
  void leave_first_quote_out(std::vector<Block>& blocks) {
    constexpr std::ptrdiff_t kFewestParagraphs = 3;
    constexpr std::size_t kTimes = 3;
    const auto first = std::ranges::find_if(blocks, [](const Block& it) { return it.quote == 0; });
    const bool is_apart = first != blocks.begin() && blocks.end() - first >= kFewestParagraphs &&
                          std::all_of(first, blocks.end(), [](const Block& it) {
                            return it.quote == 0 && it.kind == Kind::Paragraph;
                          });
    if (!is_apart) return;
    std::size_t quoted = 0, words = 0;
    bool has_sign = false;
    for (auto it = blocks.begin(); it != blocks.end(); ++it) {
      const PostSigns signs = signs_of_post(it->text.text());
      (it < first ? quoted : words) += signs.words;
      has_sign |= it < first && signs.has_strong_sign();
    }
    if (has_sign || words < kTimes * quoted) return;
    for (auto it = blocks.begin(); it != first; ++it)
      leave_out(std::move(*it), Phrase("a note for the team"));
    blocks.erase(blocks.begin(), first);
  }

  /// "Change it to this:" above a text that is indented below it.
  void leave_lead_out(std::vector<Block>& blocks) {
    const bool is_lead = blocks.size() > 1 && blocks.front().kind == Kind::Paragraph &&
                         blocks.front().text.text().ends_with(':') &&
                         std::all_of(blocks.begin() + 1, blocks.end(),
                                     [](const Block& it) { return it.kind == Kind::IndentedCode; });
    if (!is_lead) return;
    leave_out(std::move(blocks.front()), Phrase("an introduction"));
    blocks.erase(blocks.begin());
  }

  /// Fences and quotes hold the posts; what is around them is for the editor.
  void split_held(std::vector<Block> blocks, std::size_t size) {
    for (std::size_t i = 0; i < blocks.size();) {
      std::size_t end = i + 1;
      const bool is_quote = blocks[i].quote > 0;
      if (is_quote) {
        while (end < blocks.size() && blocks[end].quote == blocks[i].quote) ++end;
        std::vector<Block> quote(
            std::make_move_iterator(blocks.begin() + static_cast<std::ptrdiff_t>(i)),
            std::make_move_iterator(blocks.begin() + static_cast<std::ptrdiff_t>(end)));
        const bool goes_on = quote.size() == 1 && !result_.posts.empty() &&
                             signs_of_post(quote.front().text.text()).is_tags_only;
        if (goes_on) {
          result_.posts.back().push_back(std::move(quote.front()));
        } else {
          add_quote(std::move(quote));
        }
      } else if (holds_post(blocks[i], size)) {
        // A fence is how the post is held here, and no markup in it.
        blocks[i].markup.clear();
        add({std::move(blocks[i])});
      } else {
        leave_out(std::move(blocks[i]), Phrase("beside a quoted post"));
      }
      i = end;
    }
  }

  void add_quote(std::vector<Block> quote) {
    const bool is_plural = facts_.is_plural || (facts_.is_plural_above && is_short_form());
    // Quotation marks from its first word to its last hold one post.
    const bool is_one = quote.size() > 1 && quote_around(quote).has_value();
    if (!is_plural || facts_.is_thread || quote.size() < 2 || is_one) return add(std::move(quote));
    split_paragraphs(units_of(std::move(quote)));
  }

  /// "If asked about books:", and the reply on the lines below it: units of one form, two or more,
  /// are posts below titles. What is above the first is an introduction.
  bool split_titled(std::vector<Block>& blocks) {
    const auto first = std::ranges::find_if(blocks, size_of_title);
    const auto count = std::count_if(first, blocks.end(), size_of_title);
    if (count < 2 || count < blocks.end() - first || first - blocks.begin() > 1) return false;
    for (Block& it : blocks) {
      const std::uint32_t size = size_of_title(it);
      const auto end = static_cast<std::uint32_t>(it.text.text().size());
      if (size == 0) {
        leave_out(std::move(it), Phrase("an introduction"));
      } else {
        add({cut_block(file_, it, {size, end})});
      }
    }
    return true;
  }

  /// "*Another one, if the vote is late:*" between two texts: each of them is a post.
  bool split_at_alternatives(std::vector<Block>& blocks) {
    const auto is_lead = [&](const Block& it) {
      // "or" on a line of its own
      const bool is_or = lexicon_.has(kJoiners, plain_words(it.text.text()));
      return &it != &blocks.front() && &it != &blocks.back() && (is_or || is_italic_lead(it));
    };
    if (std::ranges::none_of(blocks, is_lead)) return false;
    std::vector<Block> post;
    for (Block& it : blocks) {
      if (!is_lead(it)) {
        post.push_back(std::move(it));
        continue;
      }
      split_units(std::exchange(post, {}));
      leave_out(std::move(it), Phrase("an introduction"));
    }
    split_units(std::move(post));
    return true;
  }
  void split_units(std::vector<Block> blocks) {
    if (blocks.empty() || split_at_alternatives(blocks) || split_titled(blocks)) return;
    std::vector<TextUnit> units = units_of(std::move(blocks));
    const std::size_t end =
        facts_.is_reply && facts_.is_in_mail ? find_list_of_mail(units) : units.size();
    for (std::size_t i = end; i < units.size(); ++i)
      leave_all_out(units[i], Phrase("a note to the people who got the mail"));
    units.erase(units.begin() + static_cast<std::ptrdiff_t>(end), units.end());
    if (!facts_.is_numbered && tells_staff(units, lexicon_)) {
      for (TextUnit& it : units) leave_all_out(it, Phrase("advice for the people who post"));
      return;
    }
    const bool has_list = std::ranges::any_of(units, &TextUnit::is_item);
    if (has_list && items_are_posts(units, facts_)) return split_items(std::move(units));
    split_paragraphs(join_lists(std::move(units)));
  }

  void split_items(std::vector<TextUnit> units) {
    std::uint32_t last_list = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
      TextUnit& unit = units[i];
      if (unit.is_item()) {
        drop_title(unit);
        drop_note(unit);
        strip_bullet(unit);
        add(std::move(unit.blocks));
      } else if (unit.signs.is_tags_only && last_list > 0 && !result_.posts.empty() &&
                 (i + 1 == units.size() || !units[i + 1].is_item())) {
        leave_all_out(unit, Phrase("hashtags beside a list"));
      } else if (unit.signs.reads_like_post() && !is_intro(unit) && !is_note(unit) &&
                 !is_short_lead(unit, i, units, lexicon_) && !facts_.is_reply &&
                 !is_last_word(units, i)) {
        add(std::move(unit.blocks));
      } else {
        leave_all_out(unit, Phrase("an introduction"));
      }
      last_list = unit.list;
    }
  }

  void drop_title(TextUnit& unit) {
    if (!begins_with_title(unit)) return;
    leave_out(std::move(unit.blocks.front()), Phrase("an introduction"));
    unit.blocks.erase(unit.blocks.begin());
  }

  /// "- *Only where the board agrees.*", an item within the item of the post.
  void drop_note(TextUnit& unit) {
    while (unit.blocks.size() > 1 && is_all_italic(unit.blocks.back())) {
      leave_out(std::move(unit.blocks.back()), Phrase("a note for the team"));
      unit.blocks.pop_back();
    }
  }

  void leave_all_out(TextUnit& unit, const Phrase& because) {
    for (Block& block : unit.blocks) leave_out(std::move(block), because);
  }

  /// "If somebody asks why:" above each reply.
  void split_replies(std::vector<TextUnit>& units) {
    const auto titles = std::ranges::count_if(units, is_intro);
    if (titles == 0) return add_joined(std::span(units));
    std::vector<TextUnit> reply;
    for (TextUnit& unit : units) {
      if (!is_intro(unit)) {
        reply.push_back(std::move(unit));
        continue;
      }
      add_joined(std::span(reply));
      reply.clear();
      leave_all_out(unit, Phrase("an introduction"));
    }
    add_joined(std::span(reply));
  }

  void strip_bullet(TextUnit& unit) const { strip_bullet(unit.blocks.front()); }

  void strip_bullet(Block& first) const {
    const auto size = static_cast<std::uint32_t>(first.text.text().size());
    if (first.bullet_size > 0 && first.bullet_size < size)
      first = cut_block(file_, first, {first.bullet_size, size});
    first.bullet_size = 0;
  }

  void split_paragraphs(std::vector<TextUnit> units) {
    units = join_quotes(std::move(units));
    leave_out_notes(units);
    units = join_tags(std::move(units));
    if (units.empty()) return;
    const auto tagged =
        std::ranges::count_if(units, [](const TextUnit& it) { return it.signs.ends_with_tags; });
    result_.are_quoted = units.front().signs.is_quoted;
    const bool all_quoted =
        std::ranges::all_of(units, [](const TextUnit& it) { return it.signs.is_quoted; });
    if (facts_.is_reply && units.size() > 1) return split_replies(units);
    if (facts_.is_thread && units.size() == 1 && are_items(units.front().blocks)) {
      for (Block& it : units.front().blocks) {
        strip_bullet(it);
        add({std::move(it)});
      }
      return;
    }
    if (units.size() == 1 || facts_.is_thread || facts_.is_numbered) {
      return add_joined(std::span(units));
    }
    const bool all_closed = std::ranges::all_of(units, [](const TextUnit& it) {
      constexpr std::size_t kFewestWords = 10;
      return it.signs.words >= kFewestWords && (it.signs.ends_with_link || it.signs.ends_with_tags);
    });
    if (all_quoted || all_closed) return add_each(std::span(units));
    if (tagged >= 2 && units.back().signs.ends_with_tags) return add_at_tags(units);
    const bool may_be_plural = facts_.is_plural_above && is_short_form() && end_like_posts(units);
    if (facts_.is_plural || may_be_plural) return split_plural(units, tagged);
    if (is_too_long(units)) return add_each(std::span(units));
    result_.is_doubtful = tagged >= 2;
    add_joined(std::span(units));
  }

  /// Below "Sample posts", intros and notes are beside them.
  void leave_out_notes(std::vector<TextUnit>& units) {
    const bool any_quoted = quotes_hold(units);
    std::vector<TextUnit> kept;
    for (std::size_t i = 0; i < units.size(); ++i) {
      const bool is_last = i + 1 == units.size();
      const bool is_edge = is_note(units[i]) && (i == 0 || is_last) && units.size() > 1;
      const bool is_above_text = i == 0 && !is_last && leads_to(units[i], units[i + 1]);
      const bool is_lead = (facts_.is_plural || leads_in(units[i], lexicon_) || is_above_text) &&
                           is_intro(units[i]) && !is_last && !units[i + 1].is_item() &&
                           units[i].blocks.size() == 1;
      const bool may_stand_beside = facts_.is_plural || (facts_.are_quoted && i > 0);
      const bool is_beside_quotes = any_quoted && may_stand_beside && !units[i].signs.is_quoted &&
                                    !units[i].signs.has_strong_sign();
      if (is_edge || is_lead || is_beside_quotes) {
        leave_all_out(units[i],
                      is_lead ? Phrase("an introduction") : Phrase("a note for the team"));
      } else {
        kept.push_back(std::move(units[i]));
      }
    }
    units = std::move(kept);
  }

  /// A network of short posts: a paragraph more is a post more.
  [[nodiscard]] bool is_short_form() const {
    constexpr std::uint32_t kMost = 500;
    return facts_.longest > 0 && facts_.longest <= kMost;
  }

  void split_plural(std::vector<TextUnit>& units, std::ptrdiff_t tagged) {
    const bool all_alike =
        std::ranges::all_of(units, [](const TextUnit& it) { return it.signs.reads_like_post(); });
    constexpr std::size_t kFewestWords = 6;
    const bool all_long = std::ranges::all_of(
        units, [&](const TextUnit& it) { return it.signs.words >= kFewestWords; });
    const bool is_one = tagged == 1 && units.back().signs.ends_with_tags && !is_short_form();
    if (all_alike && (is_short_form() || (all_long && !is_one))) return add_each(std::span(units));
    result_.is_doubtful = units.size() > 2 && !is_one;
    add_joined(std::span(units));
  }

  /// Together they are far too long for the platform, and each of them fits and ends as a post
  /// does. Paragraphs that do not are one post, which is too long.
  [[nodiscard]] bool is_too_long(const std::vector<TextUnit>& units) const {
    if (facts_.longest == 0 || !end_like_posts(units)) return false;
    std::size_t all = 0;
    for (const TextUnit& unit : units) {
      const std::size_t size = unit.signs.bytes;
      if (size > facts_.longest || !unit.signs.reads_like_post()) return false;
      all += size;
    }
    return all > facts_.longest + facts_.longest / 5;
  }

  /// Each post ends with its hashtags.
  void add_at_tags(std::vector<TextUnit>& units) {
    for (std::size_t begin = 0; begin < units.size();) {
      std::size_t end = begin;
      while (end < units.size() && !units[end].signs.ends_with_tags) ++end;
      end = std::min(end + 1, units.size());
      add_joined(std::span(units).subspan(begin, end - begin));
      begin = end;
    }
  }

  void add_each(std::span<TextUnit> units) {
    for (std::size_t i = 0; i < units.size(); ++i) add_joined(units.subspan(i, 1));
  }

  void add_joined(std::span<TextUnit> units) {
    std::vector<Block> blocks;
    constexpr std::size_t kFewestWords = 3;
    const bool is_single_item = units.size() == 1 && units.front().is_item() &&
                                units.front().signs.words >= kFewestWords &&
                                is_one_item(units.front());
    if (is_single_item) strip_bullet(units.front());
    for (TextUnit& unit : units) std::ranges::move(unit.blocks, std::back_inserter(blocks));
    add(std::move(blocks));
  }

  /// Takes quotation marks away that only say where a sample begins and ends.
  void add(std::vector<Block> blocks) {
    if (blocks.empty()) return;
    if (const auto quote = quote_around(blocks)) {
      Block& last = blocks.back();
      const auto end = static_cast<std::uint32_t>(last.text.text().find_last_not_of(" \t\n") + 1);
      last = cut_block(file_, last, {0, end - quote->close});
      Block& first = blocks.front();
      const auto begin = static_cast<std::uint32_t>(first.text.text().find_first_not_of(" \t\n"));
      const auto size = static_cast<std::uint32_t>(first.text.text().size());
      first = cut_block(file_, first, {begin + quote->open, size});
    }
    result_.posts.push_back(std::move(blocks));
  }

  const SourceFile& file_;
  const SplitFacts& facts_;
  const Lexicon& lexicon_;
  SplitPosts result_;
};

}  // namespace

SplitPosts split_posts(const SourceFile& file, Pieces pieces, const SplitFacts& facts,
                       const Lexicon& lexicon) {
  return Splitter(file, facts, lexicon).split(std::move(pieces));
}

}  // namespace advolint
