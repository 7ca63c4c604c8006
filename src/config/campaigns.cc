#include <utility>

#include <fmt/format.h>

#include "config/entries.h"
#include "config/entry_values.h"
#include "config/shapes/shapes.h"

namespace advolint {
namespace {

std::vector<DayOfAction> read_days(yaml::MapReader& campaign) {
  std::vector<DayOfAction> days;
  const yaml::Node* list = campaign.list("days-of-action");
  if (list == nullptr) return days;
  for_each_entry(campaign.context(), *list, Phrase("a day of action"), [&](yaml::MapReader& entry) {
    const auto date = require_date(entry, "date");
    DayOfAction day{.at = location_of(entry),
                    .date = date.value_or(Date()),
                    .name = text_of(entry, "name"),
                    .also = text_of(entry, "also"),
                    .posts = count_of(entry, "posts"),
                    .platforms = count_of(entry, "platforms")};
    finish_entry(entry, kDayOfActionShape);
    if (date) days.push_back(std::move(day));
  });
  return days;
}

std::vector<Partner> read_partners(yaml::MapReader& campaign, const PlatformTable& platforms) {
  std::vector<Partner> partners;
  const yaml::Node* list = campaign.list("partners");
  if (list == nullptr) return partners;
  UniqueIds ids;
  NameTwins names;
  HandleTwins handles;
  for_each_entry(campaign.context(), *list, Phrase("a partner"), [&](yaml::MapReader& entry) {
    Partner partner{.at = location_of(entry), .id = ids.require(entry)};
    partner.name = text_of(entry, "name");
    partner.handles = handles_of(entry, "handles", platforms);
    names.add(entry);
    handles.add(entry, platforms);
    finish_entry(entry, kPartnerShape);
    partners.push_back(std::move(partner));
  });
  return partners;
}

void check_order(yaml::MapReader& entry, const Campaign& campaign) {
  if (!campaign.from || !campaign.to || *campaign.from <= *campaign.to) return;
  entry.context().error("bad-date", entry.find("to")->span,
                        Phrase("the campaign ends on {}, before it begins on {}",
                               to_iso(*campaign.to), to_iso(*campaign.from)));
}

/// A day of action lies within its campaign.
void check_days(const yaml::Context& context, const Campaign& campaign) {
  for (const DayOfAction& day : campaign.days_of_action) {
    const bool is_before = campaign.from && day.date < *campaign.from;
    const bool is_after = campaign.to && day.date > *campaign.to;
    if (!is_before && !is_after) continue;
    context.report(Level::Warning, "bad-date", day.at.span,
                   is_before ? Phrase("this day of action, {}, is before the campaign begins on {}",
                                      to_iso(day.date), to_iso(*campaign.from))
                             : Phrase("this day of action, {}, is after the campaign ends on {}",
                                      to_iso(day.date), to_iso(*campaign.to)));
  }
}

}  // namespace

std::vector<Campaign> read_campaigns(const yaml::Context& context, const yaml::Node& list,
                                     const PlatformTable& platforms) {
  std::vector<Campaign> campaigns;
  UniqueIds ids;
  for_each_entry(context, list, Phrase("a campaign"), [&](yaml::MapReader& entry) {
    Campaign campaign{.at = location_of(entry), .id = ids.require(entry)};
    campaign.name = text_of(entry, "name");
    campaign.ask = text_of(entry, "ask");
    campaign.link = text_of(entry, "link");
    campaign.hashtags = hashtags_of(entry, "hashtags");
    campaign.asks = texts_of(entry, "asks");
    campaign.from = date_of(entry, "from");
    campaign.to = date_of(entry, "to");
    campaign.days_of_action = read_days(entry);
    campaign.partners = read_partners(entry, platforms);
    check_order(entry, campaign);
    check_days(context, campaign);
    finish_entry(entry, kCampaignShape);
    campaigns.push_back(std::move(campaign));
  });
  return campaigns;
}

std::vector<RegisteredHashtag> read_hashtags(const yaml::Context& context, const yaml::Node& list,
                                             References& references) {
  std::vector<RegisteredHashtag> hashtags;
  HashtagTwins twins;
  for_each_entry(context, list, Phrase("a hashtag"), [&](yaml::MapReader& entry) {
    RegisteredHashtag registered{.at = location_of(entry)};
    const auto tag = entry.require_word("tag");
    if (tag) registered.tag = hashtag(context, *tag);
    if (tag) twins.add(context, *tag);
    registered.meaning = text_of(entry, "meaning");
    if (const auto owner = entry.word("owner")) {
      references.push_back({.referent = Referent::TeamMember, .context = context, .id = *owner});
      registered.owner = owner->text;
    }
    registered.checked = date_of(entry, "checked");
    finish_entry(entry, kHashtagShape);
    if (!registered.tag.empty()) hashtags.push_back(std::move(registered));
  });
  return hashtags;
}

}  // namespace advolint
