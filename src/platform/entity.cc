#include "platform/entity.h"

#include "platform/code_point_text.h"
#include "platform/dialect_table.h"
#include "platform/platform.h"

namespace advolint {

std::string_view name_of(EntityKind kind) {
  switch (kind) {
    case EntityKind::Hashtag:
      return "hashtag";
    case EntityKind::Mention:
      return "mention";
    case EntityKind::Link:
      return "link";
    case EntityKind::Cashtag:
      return "cashtag";
  }
  return {};
}

std::vector<Entity> find_entities(std::string_view text, const Platform& platform) {
  const CodePointText points(text);
  const std::vector<FoundEntity> all = finders_of(platform.dialect).linked(points.points());
  std::vector<Entity> entities;
  entities.reserve(all.size());
  for (const FoundEntity& found : all) {
    const TextSpan span = points.bytes(found.begin, found.end);
    const std::size_t sign =
        found.kind == EntityKind::Link ? 0 : points.bytes(found.begin, found.begin + 1).size();
    entities.push_back({.kind = found.kind,
                        .span = span,
                        .text = std::string(text.substr(span.begin + sign, span.size() - sign))});
  }
  return entities;
}

}  // namespace advolint
