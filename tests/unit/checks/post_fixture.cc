#include "unit/checks/post_fixture.h"

#include <memory>
#include <utility>

#include <catch2/catch.hpp>

#include "facts/media.h"
#include "facts/people.h"
#include "yaml/parse.h"

namespace advolint {

PostFixture::PostFixture(std::string text, std::string front_matter)
    : workspace(empty_workspace()), text_(std::move(text)) {
  platform.id = "x";
  platform.name = "X";
  const std::uint32_t size = static_cast<std::uint32_t>(front_matter.size());
  draft_.file = std::make_shared<SourceFile>("draft.md", std::move(front_matter));
  Diagnostics diagnostics;
  if (auto node = yaml::parse(draft_.file, {0, size}, "front-matter", diagnostics))
    draft_.front_matter = *node;
  REQUIRE(diagnostics.empty());
}

PostContext PostFixture::context() const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  PostContext post{.workspace = workspace,
                   .draft = draft_,
                   .post = post_,
                   .platform = &platform,
                   .dialect = platform,
                   .fields = Fields({{&draft_.front_matter, draft_.file}}),
                   .text = PostText(text_, {{{0, size}, {0, size}}}, 0)};
  post.lexicon = lexicon;
  post.entities = find_entities(text_, platform);
  post.words = cut_words(text_);
  post.phrase_text = PhraseText(text_, post.words);
  post.look_up_words();
  post.sentences = cut_sentences(text_, *post.lexicon);
  post.media = find_media(post.fields, draft_, post_);
  post.people = find_people(text_, post.words, post.entities, PeopleIndex(workspace), workspace,
                            platform, *post.lexicon);
  post.date = post.fields.date("date");
  post.today = today;
  post.campaign = workspace.campaign(post.fields.word("campaign"));
  return post;
}

std::vector<Thing> PostFixture::things(const PostContext& post, const CheckKind& kind,
                                       std::vector<std::string> list) const {
  Claim claim;
  claim.kind = &kind;
  claim.list = std::move(list);
  claim.phrases = PhraseSet::compile(claim.list).value();
  std::vector<Thing> found;
  if (kind.awake == nullptr || kind.awake(post, claim)) kind.find(post, claim, found);
  return found;
}

std::vector<std::string> PostFixture::found_by(const CheckKind& kind,
                                               std::vector<std::string> list) const {
  const PostContext post = context();
  std::vector<std::string> texts;
  for (const Thing& thing : things(post, kind, std::move(list))) {
    const auto* span = std::get_if<TextSpan>(&thing.place);
    texts.emplace_back(span != nullptr ? post.at(*span)
                                       : draft_.file->text(std::get<Location>(thing.place).span));
  }
  return texts;
}

std::vector<std::string> PostFixture::values_of(const CheckKind& kind, std::string_view name,
                                                std::vector<std::string> list) const {
  std::vector<std::string> values;
  for (const Thing& thing : things(context(), kind, std::move(list))) {
    const auto value = thing.values.find(name);
    values.push_back(value == thing.values.end() ? "" : value->second);
  }
  return values;
}

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

Official official(std::string id, std::string name, std::string title, std::string handle) {
  Official person;
  person.id = std::move(id);
  person.name = std::move(name);
  person.title = std::move(title);
  if (!handle.empty()) person.handles = {{"x", std::move(handle)}};
  return person;
}

}  // namespace advolint
