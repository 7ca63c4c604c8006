#include <utility>

#include "config/entries.h"
#include "config/entry_values.h"
#include "config/shapes/shapes.h"

namespace advolint {
namespace {

std::vector<OfficialEvent> read_events(yaml::MapReader& official) {
  std::vector<OfficialEvent> events;
  const yaml::Node* list = official.list("events");
  if (list == nullptr) return events;
  for_each_entry(official.context(), *list, Phrase("an event"), [&](yaml::MapReader& entry) {
    const auto date = require_date(entry, "date");
    OfficialEvent event{.at = location_of(entry),
                        .date = date.value_or(Date()),
                        .name = text_of(entry, "name"),
                        .place = text_of(entry, "place"),
                        .link = text_of(entry, "link")};
    finish_entry(entry, kOfficialEventShape);
    if (date) events.push_back(std::move(event));
  });
  return events;
}

/// The ids of the platforms on which somebody follows the official.
std::vector<std::string> read_followed(yaml::MapReader& official, const PlatformTable& platforms) {
  std::vector<std::string> ids;
  for (const yaml::Word& word : official.words("followed")) {
    const Platform* platform = platform_named(official.context(), word, platforms);
    if (platform != nullptr) ids.push_back(platform->id);
  }
  return ids;
}

std::string require_text(yaml::MapReader& entry, std::string_view key) {
  auto word = entry.require_word(key);
  return word ? std::move(word->text) : std::string();
}

}  // namespace

std::vector<Official> read_officials(const yaml::Context& context, const yaml::Node& list,
                                     const PlatformTable& platforms) {
  std::vector<Official> officials;
  UniqueIds ids;
  NameTwins names;
  HandleTwins handles;
  for_each_entry(context, list, Phrase("an official"), [&](yaml::MapReader& entry) {
    Official official{.at = location_of(entry), .id = ids.require(entry)};
    official.name = require_text(entry, "name");
    official.title = text_of(entry, "title");
    official.office = text_of(entry, "office");
    official.level = text_of(entry, "level");
    official.district = text_of(entry, "district");
    official.profession = text_of(entry, "profession");
    official.handles = handles_of(entry, "handles", platforms);
    official.staff = texts_of(entry, "staff");
    official.interests = texts_of(entry, "interests");
    official.followed = read_followed(entry, platforms);
    official.events = read_events(entry);
    official.newsletter = entry.boolean("newsletter");
    names.add(entry);
    handles.add(entry, platforms);
    finish_entry(entry, kOfficialShape);
    officials.push_back(std::move(official));
  });
  return officials;
}

std::vector<Meeting> read_meetings(const yaml::Context& context, const yaml::Node& list,
                                   References& references) {
  std::vector<Meeting> meetings;
  for_each_entry(context, list, Phrase("a meeting"), [&](yaml::MapReader& entry) {
    const auto date = require_date(entry, "date");
    Meeting meeting{.at = location_of(entry), .date = date.value_or(Date())};
    entry.require("with");
    for (const yaml::Word& id : entry.words("with")) {
      references.push_back({.referent = Referent::Official, .context = context, .id = id});
      meeting.with.push_back(id.text);
    }
    if (const auto campaign = entry.word("campaign")) {
      references.push_back({.referent = Referent::Campaign, .context = context, .id = *campaign});
      meeting.campaign = campaign->text;
    }
    meeting.ask = text_of(entry, "ask");
    finish_entry(entry, kMeetingShape);
    if (date) meetings.push_back(std::move(meeting));
  });
  return meetings;
}

}  // namespace advolint
