#include "checks/fact_sets.h"

#include <algorithm>
#include <string_view>

#include "facts/strategy.h"

namespace advolint {
namespace {

SetEntry entry_of(const Official& official, std::string_view platform) {
  const std::string_view handle = official.handle_on(platform);
  return {.key = std::string(handle),
          .values = {{"id", official.id},
                     {"name", official.name},
                     {"title", official.title},
                     {"office", official.office},
                     {"district", official.district},
                     {"handle", handle.empty() ? "" : "@" + std::string(handle)}},
          .demanded_at = std::nullopt,
          .official = &official};
}

SetEntry word_entry(const std::string& word, std::optional<Location> at = std::nullopt) {
  return {
      .key = word, .values = {{"name", word}}, .demanded_at = std::move(at), .official = nullptr};
}

EntrySet officials(const PostContext& post) {
  EntrySet set;
  if (!post.workspace.officials) return set;
  set.stated = true;
  for (const Official& official : *post.workspace.officials) {
    SetEntry entry = entry_of(official, post.dialect.id);
    if (!entry.key.empty()) set.entries.push_back(std::move(entry));
  }
  return set;
}

/// A post on a meeting that does not state whom we met: whom its text names.
EntrySet met_by_the_text(const PostContext& post) {
  EntrySet set;
  if (!post.is_about("topic", "meeting")) return set;
  for (const PersonFacts& person : post.people) {
    if (person.official == nullptr) continue;
    const bool is_known =
        std::ranges::count(set.entries, person.official, &SetEntry::official) != 0;
    SetEntry entry = entry_of(*person.official, post.dialect.id);
    if (!is_known && !entry.key.empty()) set.entries.push_back(std::move(entry));
  }
  set.stated = !set.entries.empty();
  return set;
}

/// Officials without a handle on this platform cannot be tagged there, so nobody misses them.
EntrySet meeting_with(const PostContext& post) {
  EntrySet set;
  if (!post.workspace.officials) return set;
  const auto field = post.fields.find("meeting.with");
  if (!field) return met_by_the_text(post);
  set.stated = true;
  const auto add = [&](const yaml::Node& id) {
    const Official* official = post.workspace.official(id.scalar);
    if (official == nullptr) return;
    SetEntry entry = entry_of(*official, post.dialect.id);
    if (entry.key.empty()) return;
    entry.demanded_at = Location{field->file, id.span};
    set.entries.push_back(std::move(entry));
  };
  if (field->value->is_scalar()) add(*field->value);
  for (const yaml::Node& item : field->value->items) add(item);
  return set;
}

EntrySet campaign_hashtags(const PostContext& post) {
  EntrySet set;
  if (post.campaign == nullptr || post.campaign->hashtags.empty()) return set;
  set.stated = true;
  const auto named = post.fields.find("campaign");
  for (const std::string& tag : post.campaign->hashtags) {
    set.entries.push_back(word_entry(tag, named ? std::optional(named->at()) : std::nullopt));
  }
  return set;
}

EntrySet campaign_asks(const PostContext& post) {
  if (post.campaign == nullptr) return {};
  EntrySet set = entries_of(post.campaign->asks);
  set.stated = !set.entries.empty();
  return set;
}

EntrySet campaign_partners(const PostContext& post) {
  EntrySet set;
  if (post.campaign == nullptr || post.campaign->partners.empty()) return set;
  set.stated = true;
  for (const Partner& partner : post.campaign->partners) {
    const std::string handle(partner.handle_on(post.dialect.id));
    if (handle.empty()) continue;
    set.entries.push_back(
        {.key = handle,
         .values = {{"id", partner.id}, {"name", partner.name}, {"handle", "@" + handle}},
         .demanded_at = std::nullopt,
         .official = nullptr});
  }
  return set;
}

EntrySet registered_hashtags(const PostContext& post) {
  EntrySet set;
  if (!post.workspace.hashtags) return set;
  set.stated = true;
  for (const RegisteredHashtag& it : *post.workspace.hashtags)
    set.entries.push_back(word_entry(it.tag));
  return set;
}

/// What is typed for a live event: `event: {live: true, hashtag: RPLTalk}`.
EntrySet event_hashtags(const PostContext& post) {
  EntrySet set;
  for (const std::string& tag : post.fields.words("event.hashtag")) {
    const std::string bare = tag.starts_with('#') ? tag.substr(1) : tag;
    if (!bare.empty()) set.entries.push_back(word_entry(bare));
  }
  set.stated = !set.entries.empty();
  return set;
}

EntrySet districts(const PostContext& post) {
  if (!post.workspace.districts) return {};
  return entries_of(*post.workspace.districts);
}

/// The entries of a list whose items are words, or maps with an `id:`.
EntrySet entries_in(const yaml::Node* list) {
  EntrySet set;
  if (list == nullptr) return set;
  for (const yaml::Node& item : list->items) {
    const std::string id = item.is_scalar() ? item.scalar : item.word("id");
    if (id.empty()) continue;
    std::string name = item.word("name");
    set.entries.push_back({.key = id,
                           .values = {{"id", id}, {"name", name.empty() ? id : name}},
                           .demanded_at = std::nullopt,
                           .official = nullptr});
  }
  set.stated = !set.entries.empty();
  return set;
}

EntrySet strategy_audiences(const PostContext& post) {
  return entries_in(strategy_value(post.workspace, "audiences"));
}

EntrySet strategy_goals(const PostContext& post) {
  return entries_in(strategy_value(post.workspace, "goals"));
}

EntrySet team_members(const PostContext& post) {
  return post.workspace.team ? entries_in(&post.workspace.team->root) : EntrySet();
}

constexpr std::string_view kOfOfficials[] = {"id", "name", "title", "office", "district", "handle"};
constexpr std::string_view kOfPartners[] = {"id", "name", "handle"};
constexpr std::string_view kOfTheStrategy[] = {"id", "name"};

constexpr FactSet kFactSets[] = {
    {"campaign.asks", "the phrases of the post's campaign under `asks:`", "campaigns",
     campaign_asks},
    {"campaign.hashtags", "the hashtags of the post's campaign", "campaigns", campaign_hashtags},
    {"campaign.partners", "the partners of the post's campaign who have a handle on the platform",
     "campaigns", campaign_partners, kOfPartners},
    {"districts", "the districts whose constituents we are", "districts", districts},
    {"event.hashtag", "the hashtag that the post states for its event", "", event_hashtags},
    {"hashtags", "the registered hashtags", "hashtags", registered_hashtags},
    {"meeting.with", "the officials met, of those who have a handle on the platform", "officials",
     meeting_with, kOfOfficials},
    {"officials", "the officials who have a handle on the platform", "officials", officials,
     kOfOfficials},
    {"strategy.audiences", "those for whom the strategy says that we write", "strategy",
     strategy_audiences, kOfTheStrategy},
    {"strategy.goals", "the strategy's goals, by id", "strategy", strategy_goals, kOfTheStrategy},
    {"team", "those who write and answer, by id", "team", team_members, kOfTheStrategy},
};

/// A bit for each size that a name has.
constexpr std::uint64_t kSizes = [] {
  std::uint64_t sizes = 0;
  for (const FactSet& it : kFactSets) sizes |= std::uint64_t{1} << it.name.size();
  return sizes;
}();

bool has_size_of_fact(std::string_view name) {
  return name.size() < 64 && (kSizes >> name.size() & 1) != 0;
}

}  // namespace

std::span<const FactSet> fact_sets() { return kFactSets; }

const FactSet* find_fact_set(std::string_view name) {
  // Each claim of each post asks, and most words that it asks for are no fact's: hardly any has the
  // length and the first letter of one.
  if (!has_size_of_fact(name)) return nullptr;
  for (const FactSet& it : kFactSets) {
    const bool may_be = it.name.size() == name.size() && it.name.front() == name.front();
    if (may_be && it.name == name) return &it;
  }
  return nullptr;
}

EntrySet entries_of(std::span<const std::string> list) {
  EntrySet set{.stated = true, .entries = {}};
  for (const std::string& word : list) set.entries.push_back(word_entry(word));
  return set;
}

}  // namespace advolint
