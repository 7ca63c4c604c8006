#include "config/shapes/shapes.h"

namespace advolint {
namespace {

constexpr KeyShape kMeetingKeys[] = {
    {"with", ValueType::Words, "The ids of the officials met."},
    {"date", ValueType::Day, "The day of the meeting."},
};
constexpr MapShape kMeetingOfPostShape = {English("a meeting"), kMeetingKeys};

constexpr KeyShape kEventKeys[] = {
    {"date", ValueType::Day, "The day of the event."},
    {"time", ValueType::Text, "When it begins: \"18:00\"."},
    {"place", ValueType::Text, "Where it is."},
    {"hashtag", ValueType::Words, "What is typed for it, without #."},
    {"live", ValueType::Anything, "Whether this is posted while it happens."},
    {"partners", ValueType::Anything, "Those who hold it with us."},
};
constexpr MapShape kEventOfPostShape = {English("an event"), kEventKeys};

constexpr KeyShape kMediaKeys[] = {
    {"file", ValueType::Text, "The picture or video."},
    {"alt", ValueType::Text, "What it shows, for those who do not see it."},
    {"of", ValueType::Words, "Who is in it."},
    {"tags", ValueType::Words, "The handles tagged in it, without @."},
    {"stock", ValueType::Anything, "Whether it is a stock picture."},
    {"captions", ValueType::Text, "The captions of a video."},
    {"description", ValueType::Text, "Its description in an album."},
};
constexpr MapShape kMediaShape = {English("a picture or video"), kMediaKeys};

constexpr KeyShape kIgnoreKeys[] = {
    {"rule", ValueType::Words, "The rule's name, or several."},
    {"because", ValueType::Text, "Why it does not hold here."},
};
constexpr MapShape kIgnoreShape = {English("a suppression"), kIgnoreKeys};

constexpr KeyShape kOfAccount = {"", ValueType::Words, "Those of one account."};
constexpr MapShape kByAccountShape = {
    English("a map by account"), {}, MapShape::Keys::Closed, &kOfAccount};

constexpr std::string_view kKinds[] = {"post",  "reply", "comment", "repost", "quote", "story",
                                       "album", "reel",  "video",   "thread", "poll",  "profile"};
constexpr std::string_view kStatuses[] = {"draft", "review", "approved", "scheduled", "posted"};
constexpr std::string_view kTopics[] = {
    "advocacy", "book",    "challenge", "event",     "meeting", "introduction", "library-life",
    "news",     "opinion", "program",   "programme", "story",   "storytime",    "workshop"};

constexpr KeyShape kFrontMatterKeys[] = {
    {"account", ValueType::Text, "library, or staff for a staff member's own account."},
    {"alt", ValueType::Anything, "What the picture shows, for those who do not see it."},
    {"approved-by", ValueType::Words, "Who approved it."},
    {"audience", ValueType::Words, "For whom it is, as the strategy calls them."},
    {"author", ValueType::Words, "Who of the team wrote it."},
    {"campaign", ValueType::Text, "The id of a campaign."},
    {"consent", ValueType::Anything, "How a person who is named or shown agreed."},
    {"content-warning", ValueType::Text, "What stands before the text is shown."},
    {"credit", ValueType::Words, "Whose words or picture it is."},
    {"date", ValueType::Day, "The day it goes out: 2026-04-21."},
    {"event", ValueType::TextOrMap, "The event it is about.", Presence::Optional,
     &kEventOfPostShape},
    {"goal", ValueType::Words, "The goal of the strategy that it serves."},
    {"hashtags", ValueType::WordsOrMap, "Hashtags that are posted with it, without #.",
     Presence::Optional, &kByAccountShape},
    {"ignore", ValueType::OneOrMore, "Rules that do not hold here, and why.", Presence::Optional,
     &kIgnoreShape},
    {"images", ValueType::Anything, "Pictures, as other tools name them."},
    {"kind", ValueType::SpokenChoice, "What is published.", Presence::Optional, nullptr, kKinds},
    {"language", ValueType::Text, "The language it is in: en."},
    {"link", ValueType::Text, "The link that is posted with it."},
    {"location", ValueType::Anything, "The place it is tagged with."},
    {"media", ValueType::OneOrMore, "Pictures and videos.", Presence::Optional, &kMediaShape},
    {"meeting", ValueType::TextOrMap, "The meeting it is about.", Presence::Optional,
     &kMeetingOfPostShape},
    {"mentions", ValueType::WordsOrMap, "Handles that are posted with it, without @.",
     Presence::Optional, &kByAccountShape},
    {"picture-plan", ValueType::Words, "What a picture will show that is still to be made."},
    {"platform", ValueType::Words, "Where it goes out: one platform, or several."},
    {"platforms", ValueType::Words, "The same as platform."},
    {"poll", ValueType::Anything, "The choices of a poll."},
    {"received", ValueType::Day, "The day on which what it answers came in."},
    {"reply", ValueType::Anything, "The answer, in a folder of replies."},
    {"reply-to", ValueType::Anything, "Whom or what it answers."},
    {"repost-of", ValueType::Anything, "What it passes on."},
    {"retweet", ValueType::Anything, "A post that is passed on as it is."},
    {"schedule", ValueType::Day, "The same as date, as other tools call it."},
    {"status", ValueType::Usual, "draft, review, approved or posted, or a word of your own.",
     Presence::Optional, nullptr, kStatuses},
    {"tags", ValueType::Words, "Labels for those who file it; not posted."},
    {"thread", ValueType::Anything, "The posts of a thread."},
    {"time", ValueType::Text, "The time of day it goes out: \"09:30\"."},
    {"timezone", ValueType::Text, "The time zone of date and time: America/Chicago."},
    {"title", ValueType::Text, "What the draft is called; never posted."},
    {"topic", ValueType::Usual, "What it is about: one of these, or a word of your own.",
     Presence::Optional, nullptr, kTopics},
    {"updated", ValueType::Day, "The day on which a profile was last looked at."},
};

}  // namespace

constinit const MapShape kFrontMatterShape = {English("the front matter"), kFrontMatterKeys};

}  // namespace advolint
