#include "facts/build_context.h"

#include <utility>

#include "facts/draft_language.h"
#include "facts/known_handles.h"
#include "facts/media.h"
#include "facts/people.h"

namespace advolint {
namespace {

const Post& no_post() {
  static const Post post;
  return post;
}

/// The stretches of `post`'s text that Markdown marks as code.
std::vector<TextSpan> code_in(const Post& post) {
  std::vector<TextSpan> code;
  for (const MarkupSpan& markup : post.markup) {
    if (markup.kind == MarkupKind::Code) code.push_back(markup.span);
  }
  return code;
}

PostText text_of(const Post& post, const PlatformUse* platform, ContextParts parts) {
  if (parts == ContextParts::Fields) return {};
  return platform == nullptr ? post.body : post.text_for(*platform);
}

void add_entities(PostContext& context) {
  const std::string& text = context.text.text();
  context.entities = find_entities(text, context.dialect);
  add_known_handles(text, context.workspace, context.dialect, context.entities);
}

void add_words(PostContext& context) {
  const std::string& text = context.text.text();
  context.bytes = SeenBytes(text);
  context.words = cut_words(text);
  context.phrase_text = PhraseText(text, context.words);
  context.language = language_of(context, built_in_languages());
  context.lexicon = &built_in_languages().for_draft_in(context.language);
  context.look_up_words();
  context.sentences = cut_sentences(text, *context.lexicon);
  context.code = code_in(context.post);
}

void add_the_rest(const RunFacts& facts, PostContext& context) {
  context.media = find_media(context.fields, context.draft, context.post);
  context.people = find_people(context.text.text(), context.words, context.entities, facts.people,
                               facts.workspace, context.dialect, *context.lexicon);
  context.told = find_told_facts(context);
  if (const ToldFact* told = context.told_of("campaign"); told != nullptr)
    context.campaign = facts.workspace.campaign(told->value);
}

}  // namespace

Fields fields_of(const Draft& draft, const Post& post, const Fields::Layer* path_fields) {
  std::vector<Fields::Layer> layers;
  if (post.own_fields.is_mapping()) layers.push_back({&post.own_fields, draft.file});
  if (draft.front_matter.is_mapping()) layers.push_back({&draft.front_matter, draft.file});
  if (path_fields != nullptr) layers.push_back(*path_fields);
  return Fields(std::move(layers));
}

PostContext build_context(const RunFacts& facts, const Draft& draft, const Post& post,
                          Fields fields, const PlatformUse* platform, ContextParts parts) {
  const PlatformTable& platforms = facts.workspace.platforms;
  const Platform* named = platform == nullptr ? nullptr : platforms.find(platform->id);
  PostContext context{
      .workspace = facts.workspace,
      .draft = draft,
      .post = post,
      .platform = named,
      .dialect = named == nullptr ? platforms.for_unnamed() : *named,
      .fields = std::move(fields),
      .text = text_of(post, platform, parts),
      .today = facts.today,
      .path = facts.path,
      .pictures = facts.pictures,
  };
  context.when = post_date(context.fields, facts.path, facts.workspace.timezone);
  if (context.when && context.when->precision == DatePrecision::Day)
    context.date = context.when->date;
  context.campaign = facts.workspace.campaign(context.fields.word("campaign"));
  if (parts >= ContextParts::Entities) add_entities(context);
  if (parts >= ContextParts::Kind) add_words(context);
  if (parts == ContextParts::Kind) context.told = find_told_kind(context);
  if (parts == ContextParts::All) add_the_rest(facts, context);
  return context;
}

PostContext build_draft_context(const RunFacts& facts, const Draft& draft,
                                const Fields::Layer* path_fields) {
  return build_context(facts, draft, no_post(), fields_of(draft, no_post(), path_fields), nullptr);
}

}  // namespace advolint
