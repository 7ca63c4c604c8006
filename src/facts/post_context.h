#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/workspace.h"
#include "draft/draft.h"
#include "facts/fields.h"
#include "facts/post_date.h"
#include "facts/told.h"
#include "picture/picture_source.h"
#include "platform/entity.h"
#include "platform/measure.h"
#include "platform/platform.h"
#include "text/date.h"
#include "text/language.h"
#include "text/phrases.h"
#include "text/seen_bytes.h"
#include "text/words.h"

namespace advolint {

/// A picture, video or other attachment that a post states: in front matter, or as a Markdown
/// image.
struct MediaFacts {
  Location at;       ///< the entry
  std::string file;  ///< as written; may be empty
  std::optional<Field> alt;
  std::optional<std::string> of, description, captions;
  std::vector<std::string> tags;
  bool stock = false;
  bool is_video = false;  ///< by extension or `captions`
  /// Holds what `alt` points to where a Markdown image states it; front matter holds its own.
  std::shared_ptr<const yaml::Node> markdown_alt;
};

/// A person or body that the workspace's data knows, met in a post.
struct PersonFacts {
  TextSpan span;                       ///< "Rep. Lee", "@RepMariaLee", "Lee's staff"
  const Official* official = nullptr;  ///< null: unknown to `officials:`
  bool by_handle = false;              ///< found as a mention rather than by name
};

/// A suppression that has gone stale or is bare.
struct SuppressionFault {
  std::string name;  ///< "unused", "unknown-rule" or "no-reason"
  SourceSpan span;
  std::string rule;       ///< the rule it names; empty if none
  std::string suggested;  ///< did you mean
};

/// What the engine has found in a post so far.
class Searches;

/// One post on one platform: everything that checks may look at, computed once, then const.
struct PostContext {
  const Workspace& workspace;
  const Draft& draft;
  const Post& post;
  const Platform* platform = nullptr;  ///< null: nobody says; platform rules sleep
  const Platform& dialect;  ///< `*platform`, or X's rules for entities where there is none
  Fields fields;
  PostText text;                 ///< as published, what is outside the body included
  std::vector<Entity> entities;  ///< in `text`
  SeenBytes bytes;               ///< of `text`
  std::vector<WordToken> words;  ///< of `text`
  PhraseText phrase_text;        ///< of `words`
  /// For each word, the lists of `lexicon` that it is in; null: none.
  std::vector<const ListSet*> word_lists;
  ListSet lists;                    ///< those that any of the words is in
  std::vector<TextSpan> sentences;  ///< of `text`
  std::vector<TextSpan> code;       ///< stretches of `text` written as code
  std::vector<MediaFacts> media;
  std::vector<PersonFacts> people;  ///< officials named or tagged, in order
  std::optional<PostDate> when;     ///< the post goes out
  std::optional<Date> date;         ///< the day of `when`, where it is known
  std::optional<Date> today;  ///< nothing: the run has no today, and rules that need one sleep
  std::string path;           ///< of the draft, relative to the workspace's root
  const Campaign* campaign = nullptr;       ///< the post's, stated or told
  const PictureSource* pictures = nullptr;  ///< null: a draft without a folder, nothing to look at
  /// That of the draft, "es": stated, by its folder, or by its words; empty: not known.
  std::string language;
  const Lexicon* lexicon = &built_in_languages().common();  ///< the words for drafts in `language`
  /// What suppressions turned out to be; null until the other rules have run.
  const std::vector<SuppressionFault>* suppression_faults = nullptr;
  /// What its words tell, of what nothing states.
  std::vector<ToldFact> told = {};
  /// Filled by the engine as rules ask, so that none looks again; one thread works on a post.
  mutable std::shared_ptr<Searches> searches = nullptr;

  [[nodiscard]] std::string_view at(TextSpan span) const { return text.text(span); }
  /// Where `span` is in the file. Of a span that goes on into what is outside the body (the
  /// hashtags of the front matter), the part in the body.
  [[nodiscard]] SourceSpan to_source(TextSpan span) const;
  /// Whether the word at this index of `words` is in the list; there may be no such word.
  [[nodiscard]] bool says(WordList list, std::size_t word) const {
    return word < words.size() && word_lists[word] != nullptr &&
           word_lists[word]->test(list.number);
  }
  /// Whether any word is in the list.
  [[nodiscard]] bool says(WordList list) const { return lists.test(list.number); }
  /// Looks each of `words` up in `lexicon`.
  void look_up_words();
  /// What the words tell of `key`, the strongest; null: nothing.
  [[nodiscard]] const ToldFact* told_of(std::string_view key) const;
  /// The word stated at `key`, else told; empty: neither.
  [[nodiscard]] std::string word(std::string_view key) const;
  /// Whether `value` is what is stated at `key`, else one of those told.
  [[nodiscard]] bool is_about(std::string_view key, std::string_view value) const;
  /// Whether `span` overlaps an entity of `kind`.
  [[nodiscard]] bool inside(TextSpan span, EntityKind kind) const;
};

}  // namespace advolint
