#include "cli/config_json.h"

#include <string_view>
#include <vector>

namespace advolint {
namespace {

JsonObject json_of(const std::vector<Handle>& handles) {
  JsonObject json;
  for (const Handle& it : handles) json.set(it.platform, it.name);
  return json;
}

void set_if_stated(JsonObject& json, std::string_view key, std::string_view value) {
  if (!value.empty()) json.set(key, value);
}

JsonObject json_of(const Official& official) {
  JsonObject json;
  json.set("id", official.id).set("name", official.name);
  set_if_stated(json, "title", official.title);
  set_if_stated(json, "office", official.office);
  return std::move(json.set("handles", json_of(official.handles)));
}

JsonObject json_of(const Partner& partner) {
  JsonObject json;
  json.set("id", partner.id).set("name", partner.name);
  return std::move(json.set("handles", json_of(partner.handles)));
}

JsonObject json_of(const Campaign& campaign) {
  std::vector<JsonObject> partners;
  for (const Partner& it : campaign.partners) partners.push_back(json_of(it));
  JsonObject json;
  json.set("id", campaign.id).set("name", campaign.name).set("hashtags", campaign.hashtags);
  set_if_stated(json, "link", campaign.link);
  return std::move(json.set("partners", partners));
}

JsonObject json_of(const RegisteredHashtag& hashtag) {
  JsonObject json;
  json.set("tag", hashtag.tag);
  set_if_stated(json, "meaning", hashtag.meaning);
  return json;
}

template <class T>
void set_if_stated(JsonObject& json, std::string_view key,
                   const std::optional<std::vector<T>>& entries) {
  if (!entries) return;
  std::vector<JsonObject> rows;
  for (const T& it : *entries) rows.push_back(json_of(it));
  json.set(key, rows);
}

}  // namespace

JsonObject json_of(const Workspace& workspace) {
  JsonObject json;
  if (workspace.file) {
    json.set("configuration", workspace.file->path());
  } else {
    json.set_null("configuration");
  }
  json.set("packs", workspace.packs);
  if (workspace.organisation) {
    json.set("organisation", JsonObject()
                                 .set("name", workspace.organisation->name)
                                 .set("handles", json_of(workspace.organisation->handles)));
  }
  set_if_stated(json, "officials", workspace.officials);
  set_if_stated(json, "campaigns", workspace.campaigns);
  set_if_stated(json, "hashtags", workspace.hashtags);
  return json;
}

}  // namespace advolint
