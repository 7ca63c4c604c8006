#include "platform/dialect_table.h"

#include <algorithm>
#include <utility>

#include "platform/bluesky_facets.h"
#include "platform/mastodon_entities.h"
#include "platform/plain_entities.h"
#include "platform/x_cashtags.h"
#include "platform/x_hashtags.h"
#include "platform/x_links.h"
#include "platform/x_mentions.h"

namespace advolint {
namespace {

using FoundEntities = std::vector<FoundEntity>;

void add(FoundEntities& entities, EntityKind kind, const std::vector<CodePointRange>& ranges) {
  for (const CodePointRange range : ranges) {
    entities.push_back(
        {.kind = kind, .begin = range.begin, .priced_end = range.end, .end = range.end});
  }
}

void sort_by_start(FoundEntities& entities) {
  std::ranges::stable_sort(entities, {}, &FoundEntity::begin);
}

/// Of entities that overlap, the one that begins first stays.
FoundEntities without_overlaps(FoundEntities entities) {
  sort_by_start(entities);
  FoundEntities kept;
  kept.reserve(entities.size());
  for (const FoundEntity& entity : entities) {
    if (kept.empty() || kept.back().end <= entity.begin) kept.push_back(entity);
  }
  return kept;
}

FoundEntities find_on_x(std::u32string_view text) {
  FoundEntities entities;
  add(entities, EntityKind::Link, find_x_links(text));
  for (const XMention& mention : find_x_mentions(text)) {
    entities.push_back({EntityKind::Mention, mention.begin, mention.end, mention.end});
  }
  add(entities, EntityKind::Hashtag, find_x_hashtags(text));
  add(entities, EntityKind::Cashtag, find_x_cashtags(text));
  return without_overlaps(std::move(entities));
}

FoundEntities find_billed_on_x(std::u32string_view text) {
  FoundEntities entities;
  add(entities, EntityKind::Link, find_x_links(text));
  return entities;
}

FoundEntities find_on_bluesky(std::u32string_view text) {
  FoundEntities entities;
  for (const BlueskyFacet& facet : find_bluesky_facets(text))
    add(entities, facet.kind, {facet.range});
  sort_by_start(entities);
  return entities;
}

FoundEntities find_billed_on_mastodon(std::u32string_view text) {
  FoundEntities entities;
  add(entities, EntityKind::Link, find_mastodon_links(text));
  for (const MastodonMention& mention : find_mastodon_mentions(text)) {
    entities.push_back({EntityKind::Mention, mention.begin, mention.name_end, mention.end});
  }
  return without_overlaps(std::move(entities));
}

FoundEntities find_on_mastodon(std::u32string_view text) {
  FoundEntities entities = find_billed_on_mastodon(text);
  add(entities, EntityKind::Link, find_mastodon_uris(text));
  add(entities, EntityKind::Hashtag, find_mastodon_hashtags(text));
  return without_overlaps(std::move(entities));
}

FoundEntities find_plain(std::u32string_view text, const PlainGrammar& grammar) {
  FoundEntities entities;
  add(entities, EntityKind::Link, find_x_links(text));
  add(entities, EntityKind::Mention, find_plain_mentions(text, grammar));
  add(entities, EntityKind::Hashtag, find_plain_hashtags(text, grammar));
  return without_overlaps(std::move(entities));
}

FoundEntities find_on_threads(std::u32string_view text) {
  return find_plain(text, {.in_hashtag = in_threads_hashtag, .in_mention = in_common_mention});
}

FoundEntities find_on_linkedin(std::u32string_view text) {
  return find_plain(text, {.in_hashtag = in_common_hashtag, .in_mention = in_linkedin_mention});
}

FoundEntities find_on_meta(std::u32string_view text) {
  return find_plain(text, {.in_hashtag = in_common_hashtag, .in_mention = in_common_mention});
}

}  // namespace

DialectFinders finders_of(Dialect dialect) {
  switch (dialect) {
    case Dialect::X:
      return {.linked = find_on_x, .billed = find_billed_on_x};
    case Dialect::Bluesky:
      return {.linked = find_on_bluesky, .billed = find_on_bluesky};
    case Dialect::Mastodon:
      return {.linked = find_on_mastodon, .billed = find_billed_on_mastodon};
    case Dialect::Threads:
      return {.linked = find_on_threads, .billed = find_on_threads};
    case Dialect::LinkedIn:
      return {.linked = find_on_linkedin, .billed = find_on_linkedin};
    case Dialect::Facebook:
    case Dialect::Instagram:
      break;
  }
  return {.linked = find_on_meta, .billed = find_on_meta};
}

}  // namespace advolint
