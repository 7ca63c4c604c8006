#include "engine/draft_places.h"

#include <utility>

namespace advolint {
namespace {

PlaceKind kind_of(Stretch::Kind kind) {
  switch (kind) {
    case Stretch::Kind::Post:
      return PlaceKind::Post;
    case Stretch::Kind::Field:
      return PlaceKind::Field;
    case Stretch::Kind::Label:
      return PlaceKind::Label;
    case Stretch::Kind::NotAPost:
      return PlaceKind::NotAPost;
  }
  return PlaceKind::NotAPost;
}

}  // namespace

DraftPlaces places_of(const Draft& draft) {
  DraftPlaces out;
  out.places.reserve(draft.stretches.size());
  for (const Stretch& it : draft.stretches)
    out.places.push_back({.end = it.span.end, .kind = kind_of(it.kind), .post = it.post});
  out.platforms.resize(draft.posts.size());
  for (const Post& post : draft.posts) {
    std::vector<std::string> ids;
    for (const PlatformUse& it : post.platforms) ids.push_back(it.id);
    if (post.number <= out.platforms.size()) out.platforms[post.number - 1] = std::move(ids);
  }
  return out;
}

}  // namespace advolint
