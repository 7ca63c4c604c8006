#include "draft/grouping/heading_networks.h"

#include <algorithm>

namespace advolint {

bool shares_platform(const Label& label, const Heading& heading) {
  return std::ranges::any_of(label.platforms, [&](const LabelPlatform& it) {
    const auto& above = heading.platforms;
    return std::ranges::find(above, it.id, &PlatformUse::id) != above.end();
  });
}

void say_networks(const Label& label, const PostText& text, Heading& heading) {
  for (const LabelPlatform& it : label.platforms) {
    heading.platforms.push_back({.id = it.id,
                                 .origin = PlatformOrigin::Section,
                                 .said_at = text.to_source(it.span),
                                 .account = {}});
  }
  for (const LabelNetwork& it : label.networks)
    heading.networks.push_back({it.name, text.to_source(it.span)});
}

void read_networks(const Label& label, const PostText& text, const Heading& above,
                   Heading& heading) {
  const bool is_by_post = std::ranges::all_of(label.platforms, &LabelPlatform::is_by_post);
  const bool has_above = !above.platforms.empty() || !above.networks.empty();
  const bool is_above = std::ranges::any_of(label.platforms, [&](const LabelPlatform& it) {
    return std::ranges::find(above.platforms, it.id, &PlatformUse::id) != above.platforms.end();
  });
  const bool is_below_replies = above.kind && above.kind->value == "reply";
  if (label.is_for_all && !is_below_replies) return;
  const bool inherits =
      !label.names_network() ||
      (has_above && (label.is_weak || (is_by_post && label.networks.empty() && !is_above)));
  if (inherits) {
    heading.platforms = above.platforms;
    heading.networks = above.networks;
    heading.is_weak = above.is_weak;
    return;
  }
  heading.is_weak = label.is_weak;
  say_networks(label, text, heading);
}

void take_networks_of_posts(const Heading& title, Heading& heading) {
  const bool is_named = !heading.platforms.empty() || !heading.networks.empty();
  if (is_named || title.is_weak || !title.names_posts || !title.is_plural) return;
  heading.platforms = title.platforms;
  heading.networks = title.networks;
}

Stated stated_in(const LabelValue& value, const PostText& text) {
  return {value.value, text.to_source(value.span)};
}

}  // namespace advolint
