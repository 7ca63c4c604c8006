#include "draft/grouping/doubtful_sections.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "draft/calendar/words.h"
#include "draft/grouping/alike_texts.h"
#include "draft/grouping/leads.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"

namespace advolint {

bool holds_part_of_post(const ColumnMeaning& field, const Heading& above) {
  const bool is_in_post = !above.platforms.empty() || !above.networks.empty() || above.is_numbered;
  const bool is_beside_text = field.key == "hashtags" || field.kind == CellKind::File ||
                              field.kind == CellKind::Description;
  return field.kind == CellKind::Body || field.kind == CellKind::Platforms ||
         field.kind == CellKind::Day || (is_beside_text && is_in_post);
}

namespace {

bool is_named(const Heading& heading) {
  return !heading.platforms.empty() || !heading.networks.empty() || heading.is_numbered ||
         heading.kind || heading.thread > 0;
}

}  // namespace

void close_unquoted(std::vector<Section>& sections) {
  for (Section& it : sections) {
    const bool is_quoted = std::ranges::any_of(it.pieces, [](const Piece& piece) {
      const Block& block = piece.block;
      return signs_of_post(block.text.text(block.words())).is_quoted;
    });
    if (!is_named(it.heading) && !is_quoted) it.holds_posts = false;
  }
}

namespace {

/// The title "April social calendar" reads like help for those who post. Where an aside would take
/// all posts of a file, it is none.
void open_asides(std::vector<Section>& sections) {
  for (Section& it : sections) {
    const bool names_network = !it.heading.platforms.empty() || !it.heading.networks.empty();
    const bool has_table =
        std::ranges::any_of(it.pieces, [](const Piece& piece) { return !piece.rows.empty(); });
    const bool is_opened = it.is_below_aside && names_network;
    it.holds_posts |= is_opened;
    it.is_aside &= !is_opened && !has_table;
  }
}

/// Where three headings or more count and date the posts, as "## 2 · Tue Sept 1 · The red dress",
/// others that name nothing hold hours, or what was posted already.
void close_uncounted(std::vector<Section>& sections) {
  constexpr std::ptrdiff_t kFewest = 3;
  const auto is_dated_count = [](const Section& it) {
    return it.holds_posts && it.heading.is_numbered && it.heading.is_dated_count;
  };
  if (std::ranges::count_if(sections, is_dated_count) < kFewest) return;
  for (Section& it : sections) {
    const bool is_below_post = it.parent != Section::kNone && is_named(sections[it.parent].heading);
    if (!is_named(it.heading) && !is_below_post) it.holds_posts = false;
  }
}

/// "**EN**" and "**ES**", each above a text, again and again: what is there is posts, whatever the
/// headings around them say.
void open_twins(std::vector<Section>& sections) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto is_twin = [](const Section& it) {
    return it.heading.names_language && !it.is_aside &&
           std::ranges::any_of(it.pieces, [](const Piece& piece) {
             return !piece.is_label() && signs_of_post(piece.block.text.text()).reads_like_post();
           });
  };
  std::map<std::string_view, std::ptrdiff_t> count;  // by language
  for (const Section& it : sections) {
    if (is_twin(it)) ++count[it.heading.language->value];
  }
  const auto pairs =
      std::ranges::count_if(count, [](const auto& it) { return it.second >= kFewest; });
  if (pairs < 2) return;
  for (Section& it : sections) {
    if (is_twin(it)) it.holds_posts = it.heading.is_surely_post = true;
  }
}

/// The fields of a section, by what they are called.
std::set<std::string> fields_of(const Section& section) {
  std::set<std::string> fields;
  for (const Piece& it : section.pieces) {
    if (it.is_field() && !it.label.is_unknown_field)
      fields.insert(plain_words(it.block.text.text()));
  }
  return fields;
}

bool holds_like_post(const Section& section) {
  return std::ranges::any_of(section.pieces, [](const Piece& it) {
    constexpr std::size_t kFewestWords = 10;
    const PostSigns signs = signs_of_post(it.block.text.text());
    return !it.is_label() && !it.is_value && signs.words >= kFewestWords && signs.ends_sentence;
  });
}

/// "### Groups of runners" beside "### Groups of parents (Facebook)", with the same field and a
/// text like a post: it is one, for whatever network.
void open_alike(std::vector<Section>& sections) {
  std::map<std::size_t, std::set<std::set<std::string>>> named;  // fields, by what they are part of
  for (const Section& it : sections) {
    if (it.holds_posts && is_named(it.heading)) named[it.parent].insert(fields_of(it));
  }
  for (Section& it : sections) {
    if (!it.holds_posts || is_named(it.heading) || it.parent == Section::kNone) continue;
    const std::set<std::string> fields = fields_of(it);
    const auto beside = named.find(it.parent);
    const bool is_alike =
        !fields.empty() && beside != named.end() && beside->second.contains(fields);
    it.heading.is_surely_post |= is_alike && holds_like_post(it);
  }
}

}  // namespace

namespace {

/// "Visual posts, stories", "1 to 2 a day": a few words, and no sentence.
bool is_fact(const Piece& it) {
  constexpr std::size_t kMostWords = 16;
  const PostSigns signs = signs_of_post(words_of(it));
  return it.block.quote == 0 && it.block.kind == Block::Kind::Paragraph && it.rows.empty() &&
         signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign() &&
         !signs.is_quoted;
}

/// A fence that reads like a post, below a label that says nothing against it.
bool holds_fenced_post(const Section& section) {
  return std::ranges::any_of(section.pieces, [](const Piece& it) {
    if (it.block.kind != Block::Kind::Fence || !it.block.language.empty()) return false;
    const PostSigns signs = signs_of_post(words_of(it));
    return signs.reads_like_post() && signs.has_strong_sign() && !signs.is_tags_only;
  });
}

/// Where fences hold the posts of three sections or more, others hold posts, too, though advice is
/// around them: "**Example**:", "## Captions for special dates".
void open_fences(std::vector<Section>& sections) {
  constexpr std::ptrdiff_t kFewest = 3;
  const auto held = std::ranges::count_if(
      sections, [](const Section& it) { return it.holds_posts && holds_fenced_post(it); });
  if (held < kFewest) return;
  for (Section& it : sections) {
    if (!it.is_aside || it.is_other_media || !holds_fenced_post(it)) continue;
    it.is_aside = it.is_below_aside = false;
    it.holds_posts = it.heading.is_surely_post = true;
  }
}

/// "Instagram: square pictures", "YouTube: 1 or 2 videos a week": where three networks or more, one
/// below the other, have nothing but facts below them, and others have posts, these are none.
void close_facts(std::vector<Section>& sections) {
  constexpr std::size_t kFewest = 3;
  std::vector<Section*> found, run;
  bool any_post = false;
  const auto end_run = [&] {
    if (run.size() >= kFewest) found.insert(found.end(), run.begin(), run.end());
    run.clear();
  };
  for (Section& it : sections) {
    if (!it.holds_posts || it.pieces.empty()) continue;
    const bool names_network = !it.heading.platforms.empty() || !it.heading.networks.empty();
    const bool are_facts = std::ranges::all_of(
        it.pieces, [](const Piece& piece) { return piece.is_label() || is_fact(piece); });
    any_post |= !are_facts;
    if (are_facts && names_network) {
      run.push_back(&it);
    } else {
      end_run();
    }
  }
  end_run();
  if (!any_post) return;
  for (Section* it : found) {
    it->holds_posts = false;
    it->is_aside = true;
  }
}

}  // namespace

void open_beside_held(std::vector<Section>& sections) {
  open_fences(sections);
  std::set<std::size_t> parts;  // with posts so far
  for (Section& it : sections) {
    const bool is_held_here = !it.is_aside && std::ranges::any_of(it.pieces, is_held);
    const bool names_network = !it.heading.platforms.empty() || !it.heading.networks.empty();
    if (is_held_here && !names_network && parts.contains(it.parent))
      it.holds_posts = it.heading.is_surely_post = true;
    const bool is_post = it.holds_posts && (is_named(it.heading) || it.heading.is_surely_post);
    if (!is_held_here || !is_post) continue;
    for (std::size_t up = it.parent;; up = sections[up].parent) {
      parts.insert(up);
      if (up == Section::kNone) break;
    }
  }
}

/// "**Q: "May I bring my dog?"**" above "Reply:", twice or more: the replies are below those
/// labels, and none right below the title of all of them.
void close_above_replies(std::vector<Section>& sections) {
  constexpr std::size_t kFewest = 2;
  const auto is_reply = [](const Section& it) {
    return it.holds_posts && it.heading.kind && it.heading.kind->value == "reply";
  };
  std::map<std::size_t, std::size_t> inner;  // replies, by what they are part of
  for (const Section& it : sections) {
    const bool is_inner = is_reply(it) && it.parent != Section::kNone &&
                          is_reply(sections[it.parent]) &&
                          sections[it.parent].heading.kind->at.begin != it.heading.kind->at.begin;
    if (is_inner) ++inner[it.parent];
  }
  for (const auto& [parent, count] : inner) {
    if (count < kFewest) continue;
    sections[parent].holds_posts = false;
    sections[parent].is_aside = true;
  }
}

void settle_doubtful(std::vector<Section>& sections) {
  close_uncounted(sections);
  close_facts(sections);
  close_above_replies(sections);
  open_twins(sections);
  open_alike(sections);
  if (std::ranges::none_of(sections, &Section::holds_posts)) open_asides(sections);
}

void leave_words_to_team_out(std::vector<Section>& sections, const Lexicon& lexicon,
                             Ledger& ledger) {
  for (Section& it : sections) {
    if (!it.heading.is_plural || it.pieces.empty()) continue;
    const Piece& first = it.pieces.front();
    const Block& block = first.block;
    const bool is_text = !first.is_label() && !first.is_value && block.quote == 0 &&
                         block.item == 0 && block.kind == Block::Kind::Paragraph;
    if (!is_text || !tells_to_post(block.text.text(), lexicon)) continue;
    ledger.aside(source_of(block.text), Phrase("an introduction"));
    it.pieces.erase(it.pieces.begin());
  }
}

}  // namespace advolint
