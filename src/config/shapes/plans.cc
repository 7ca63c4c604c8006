#include "config/shapes/shapes.h"

namespace advolint {
namespace {

constexpr KeyShape kAudienceKeys[] = {
    {"id", ValueType::Text, "What drafts call them under `audience:`."},
    {"name", ValueType::Text, "Who they are."},
};
constexpr MapShape kAudienceShape = {English("an audience"), kAudienceKeys};

constexpr KeyShape kGoalKeys[] = {
    {"id", ValueType::Text, "What drafts call it under `goal:`."},
    {"name", ValueType::Text, "What is to be reached."},
    {"measure", ValueType::Words, "What is counted: new cards among teens."},
    {"measures", ValueType::Words, "The same as measure."},
    {"plan", ValueType::Words, "The part of the library's plan that it serves."},
};
constexpr MapShape kGoalShape = {English("a goal"), kGoalKeys};

constexpr KeyShape kChannelKeys[] = {
    {"platform", ValueType::Platform, "Where it is.", Presence::Required},
    {"handle", ValueType::Text, "Our name there, without @."},
    {"owner",
     ValueType::Words,
     "The ids of one or two of the team who answer for it.",
     Presence::Optional,
     nullptr,
     {},
     Referent::TeamMember},
    {"stands-in",
     ValueType::Words,
     "The ids of those who step in.",
     Presence::Optional,
     nullptr,
     {},
     Referent::TeamMember},
    {"longest-gap", ValueType::Days, "How long it may be silent: 7 days."},
    {"max-per-day", ValueType::Count, "How many posts a day are too many."},
    {"hours", ValueType::Hours, "When posts go out: \"08:00-20:00\"."},
    {"about", ValueType::Text, "The profile's text about us, or the draft that holds it."},
    {"picture", ValueType::Text, "The profile's picture."},
    {"link", ValueType::Text, "The profile's link."},
    {"follows",
     ValueType::Words,
     "Whom it follows: ids of officials, names of others.",
     Presence::Optional,
     nullptr,
     {},
     Referent::Followed},
    {"measures", ValueType::Words, "What is counted: replies, visits."},
    {"goals", ValueType::Words, "The ids of the goals that it serves."},
};
constexpr MapShape kChannelShape = {English("a channel"), kChannelKeys};

constexpr KeyShape kDecisionKeys[] = {
    {"content", ValueType::Anything, "What is posted."},
    {"managers", ValueType::Anything, "Who manages the channels."},
    {"frequency", ValueType::Anything, "How often, and when."},
    {"advertising", ValueType::Anything, "Whether to advertise."},
    {"hashtags", ValueType::Anything, "Whether to use hashtags."},
    {"facebook-events", ValueType::Anything, "Whether to use Facebook's events."},
    {"partners-events", ValueType::Anything, "Whether to post about partners' events."},
    {"others-posts", ValueType::Anything, "Whether to share others' posts."},
    {"comments", ValueType::Anything, "What becomes of comments."},
};
constexpr MapShape kDecisionsShape = {English("the decisions"), kDecisionKeys};

constexpr KeyShape kPolicyKeys[] = {
    {"staff", ValueType::Text, "The policy on what staff post, or where it stands."},
    {"confidentiality", ValueType::Text, "The policy on patrons' confidentiality."},
    {"acceptable-use", ValueType::Text, "The policy on acceptable use."},
};
constexpr MapShape kPoliciesShape = {English("the policies"), kPolicyKeys};

constexpr KeyShape kSponsorKeys[] = {
    {"name", ValueType::Text, "Who among the library's leaders stands behind the strategy."},
    {"shown", ValueType::Text, "What they are shown of how it goes: monthly report."},
};
constexpr MapShape kSponsorShape = {English("the sponsor"), kSponsorKeys};

constexpr KeyShape kStrategyKeys[] = {
    {"why", ValueType::Text, "What social media are for, in this library."},
    {"voice", ValueType::Words, "How posts sound: chatty, plain, formal."},
    {"audiences", ValueType::TextsOrMaps, "For whom posts are.", Presence::Optional,
     &kAudienceShape},
    {"goals", ValueType::TextsOrMaps, "What is to be reached.", Presence::Optional, &kGoalShape},
    {"channels", ValueType::PlatformsOrMaps, "Where we are: platforms, each with what holds there.",
     Presence::Optional, &kChannelShape},
    {"decides", ValueType::Map, "What was decided.", Presence::Optional, &kDecisionsShape},
    {"policies", ValueType::Map, "The policies, or where they stand.", Presence::Optional,
     &kPoliciesShape},
    {"sponsor", ValueType::TextOrMap, "Who among the library's leaders stands behind it.",
     Presence::Optional, &kSponsorShape},
    {"tracking", ValueType::Anything,
     "The tracking fields of campaign links: their names, or a map with what they say."},
};

constexpr KeyShape kContactKeys[] = {
    {"name", ValueType::Text, "Whom to call."},
    {"phone", ValueType::Text, "Their number."},
    {"told", ValueType::Day, "The day on which they were asked to stand by."},
};
constexpr MapShape kContactShape = {English("a contact"), kContactKeys};

constexpr KeyShape kResponsePlanKeys[] = {
    {"contacts", ValueType::TextsOrMaps, "Those who are called on in a crisis.", Presence::Optional,
     &kContactShape},
    {"notify", ValueType::Words, "Those who are told of it."},
    {"steps", ValueType::Words, "What is done, in order."},
};

}  // namespace

constinit const MapShape kStrategyShape = {English("the strategy"), kStrategyKeys};
constinit const MapShape kResponsePlanShape = {English("the response plan"), kResponsePlanKeys};

}  // namespace advolint
