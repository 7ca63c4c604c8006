#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "facts/strategy.h"
#include "platform/url_parts.h"

namespace advolint {
namespace {

/// A tracking field that the strategy asks for; without a value any will do.
struct TrackingField {
  std::string name;
  std::string value;
};

std::string filled(std::string value, std::string_view place, std::string_view with) {
  const std::size_t at = value.find(place);
  return at == std::string::npos ? value : value.replace(at, place.size(), with);
}

/// `tracking: [utm_source, utm_campaign]`, or a map from names to values, in which {platform} and
/// {campaign} stand for the post's.
std::vector<TrackingField> tracking_fields(const PostContext& post) {
  std::vector<TrackingField> fields;
  const yaml::Node* tracking = strategy_value(post.workspace, "tracking");
  if (tracking == nullptr) return fields;
  for (const std::string& name : words_in(tracking)) fields.push_back({name, {}});
  for (const yaml::Entry& entry : tracking->entries) {
    std::string value =
        filled(entry.value.scalar, "{platform}", post.platform == nullptr ? "" : post.platform->id);
    fields.push_back({entry.key, filled(std::move(value), "{campaign}", post.campaign->id)});
  }
  return fields;
}

/// The value of `name` in the query of `link`; nothing if it is not there.
std::optional<std::string> query_value(std::string_view link, std::string_view name) {
  link = link.substr(0, link.find('#'));
  std::size_t at = link.find('?');
  while (at != std::string_view::npos) {
    const std::string_view pair = link.substr(at + 1, link.find('&', at + 1) - at - 1);
    if (pair.substr(0, pair.find('=')) == name) {
      const std::size_t equals = pair.find('=');
      return std::string(equals == std::string_view::npos ? "" : pair.substr(equals + 1));
    }
    at = link.find('&', at + 1);
  }
  return std::nullopt;
}

/// `link` with `name=value` after its query, in front of its fragment.
std::string with_field(const std::string& link, const TrackingField& field) {
  const std::size_t fragment = std::min(link.find('#'), link.size());
  const std::string_view joint = link.find('?') < fragment ? "&" : "?";
  return link.substr(0, fragment) + std::string(joint) + field.name + "=" + field.value +
         link.substr(fragment);
}

/// What a link lacks, and the link as it should be, where the strategy says all that is needed.
void check_link(const PostContext& post, const std::string& link,
                const std::variant<TextSpan, Location>& place, std::vector<Thing>& things) {
  std::string missing;
  std::string wanted = link;
  bool complete = true;
  for (const TrackingField& field : tracking_fields(post)) {
    const auto value = query_value(link, field.name);
    if (value && !value->empty()) {
      if (field.value.empty() || *value == field.value) continue;
      things.push_back({.place = place,
                        .values = {{"fault", "other-value"},
                                   {"field", field.name},
                                   {"value", *value},
                                   {"stated", field.value}}});
      continue;
    }
    missing += (missing.empty() ? "" : ", ") + field.name;
    complete = complete && !field.value.empty();
    if (!value) wanted = with_field(wanted, field);
  }
  if (missing.empty()) return;
  Thing thing{.place = place, .values = {{"fault", "missing"}, {"field", missing}}};
  if (complete) thing.values["wanted"] = wanted;
  things.push_back(std::move(thing));
}

/// Links into the campaign's site count; a link to the news does not. Where the campaign states no
/// link, all do.
bool is_campaign_link(const PostContext& post, const std::string& link) {
  return post.campaign->link.empty() || url_parts(post.campaign->link).host == url_parts(link).host;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const Entity& link : entities_of(post, EntityKind::Link)) {
    if (is_campaign_link(post, link.text)) check_link(post, link.text, link.span, things);
  }
  const auto stated = post.fields.find("link");
  if (stated && stated->value->is_scalar() && is_campaign_link(post, stated->value->scalar)) {
    check_link(post, stated->value->scalar, stated->at(), things);
  }
}

constexpr std::string_view kFaults[] = {"missing", "other-value"};
constexpr Term kValues[] = {
    {"fault", "missing, or other-value where the strategy says another", TermType::OneOf, kFaults},
    {"field", "the name of the field, or of all that are missing"},
    {"value", "what it says"},
    {"stated", "what the strategy says"},
    {"wanted", "the link with its fields, where the strategy gives their values"},
};

}  // namespace

/// In C++: it takes addresses apart and compares them with the strategy.
extern constinit const CheckKind kUntrackedLinkKind = {
    .name = "untracked-link",
    .summary =
        "A link to the campaign's site without the fields that the strategy states under "
        "`tracking:`.",
    .example = "forbid: { untracked-link: any, with: { fault: missing } }",
    .values = kValues,
    .find = find,
    .awake =
        [](const PostContext& post, const Claim& /*claim*/) {
          return post.campaign != nullptr && strategy_value(post.workspace, "tracking") != nullptr;
        },
    .needs = "strategy",
};

}  // namespace advolint
