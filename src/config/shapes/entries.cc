#include "config/shapes/shapes.h"

namespace advolint {
namespace {

constexpr auto kRequired = Presence::Required;

constexpr KeyShape kEventKeys[] = {
    {"date", ValueType::Day, "The day of the event.", kRequired},
    {"name", ValueType::Text, "What it is: Town hall."},
    {"place", ValueType::Text, "Where it is."},
    {"link", ValueType::Text, "Where to read more."},
};

constexpr KeyShape kOfficialKeys[] = {
    {"id", ValueType::Text, "What other files call this official: lee.", kRequired},
    {"name", ValueType::Text, "Given name and surname.", kRequired},
    {"title", ValueType::Text, "What stands before the name: Representative, Senator, Mayor."},
    {"office", ValueType::Text, "The body they sit in: Minnesota House."},
    {"level", ValueType::Text, "local, state or federal."},
    {"district", ValueType::Text, "Their district, as `districts:` of advolint.yaml spells it."},
    {"handles", ValueType::Handles, "Their names by platform, without @."},
    {"staff", ValueType::Words, "The names of those who work for them."},
    {"interests", ValueType::Words, "What they care about: workforce, broadband."},
    {"profession", ValueType::Text, "What they did before they held office."},
    {"followed", ValueType::Platforms, "The platforms on which we follow them."},
    {"newsletter", ValueType::Boolean, "Whether we get their newsletter."},
    {"events", ValueType::Maps, "Town halls and other events at which to meet them.",
     Presence::Optional, &kOfficialEventShape},
};

constexpr KeyShape kMeetingKeys[] = {
    {"date", ValueType::Day, "The day of the meeting.", kRequired},
    {"with",
     ValueType::Words,
     "The ids of the officials met.",
     kRequired,
     nullptr,
     {},
     Referent::Official},
    {"campaign",
     ValueType::Text,
     "The id of the campaign it was about.",
     Presence::Optional,
     nullptr,
     {},
     Referent::Campaign},
    {"ask", ValueType::Text, "What we asked for."},
};

constexpr KeyShape kDayKeys[] = {
    {"date", ValueType::Day, "The day.", kRequired},
    {"name", ValueType::Text, "What it is called: Library Day."},
    {"posts", ValueType::Count, "How many posts there are to be, at least."},
    {"platforms", ValueType::Count, "On how many platforms, at least."},
    {"also", ValueType::Text, "What happens beside posts: calls to every office."},
};

constexpr KeyShape kPartnerKeys[] = {
    {"id", ValueType::Text, "What other files call this partner.", kRequired},
    {"name", ValueType::Text, "The partner's name, as posts write it."},
    {"handles", ValueType::Handles, "Their names by platform, without @."},
};

constexpr KeyShape kCampaignKeys[] = {
    {"id", ValueType::Text, "What drafts and meetings call this campaign.", kRequired},
    {"name", ValueType::Text, "The campaign's name."},
    {"hashtags", ValueType::Hashtags, "Its hashtags, without #."},
    {"ask", ValueType::Text, "What it asks for, in a sentence."},
    {"asks", ValueType::Words, "Phrases in a post that count as the campaign's ask."},
    {"from", ValueType::Day, "The day on which it begins."},
    {"to", ValueType::Day, "The day on which it ends."},
    {"link", ValueType::Text, "Where to act."},
    {"days-of-action", ValueType::Maps, "The days on which everybody posts.", Presence::Optional,
     &kDayOfActionShape},
    {"partners", ValueType::Maps, "Those who take part.", Presence::Optional, &kPartnerShape},
};

constexpr KeyShape kHashtagKeys[] = {
    {"tag", ValueType::Hashtag, "The hashtag, without #, in the case to write it in.", kRequired},
    {"meaning", ValueType::Text, "What it stands for."},
    {"owner",
     ValueType::Text,
     "The id of the one who looks after it.",
     Presence::Optional,
     nullptr,
     {},
     Referent::TeamMember},
    {"checked", ValueType::Day, "The day on which somebody looked whether others use it."},
};

constexpr KeyShape kTeamMemberKeys[] = {
    {"id", ValueType::Text, "What other files and drafts call them: ana.", kRequired},
    {"name", ValueType::Text, "Given name and surname."},
    {"role", ValueType::Text, "What they do: communications."},
};

}  // namespace

constinit const MapShape kOfficialEventShape = {English("an event"), kEventKeys};
constinit const MapShape kOfficialShape = {English("an official"), kOfficialKeys};
constinit const MapShape kMeetingShape = {English("a meeting"), kMeetingKeys};
constinit const MapShape kDayOfActionShape = {English("a day of action"), kDayKeys};
constinit const MapShape kPartnerShape = {English("a partner"), kPartnerKeys};
constinit const MapShape kCampaignShape = {English("a campaign"), kCampaignKeys};
constinit const MapShape kHashtagShape = {English("a hashtag"), kHashtagKeys};
constinit const MapShape kTeamMemberShape = {English("a team member"), kTeamMemberKeys};

}  // namespace advolint
