#include "config/shapes/shapes.h"

namespace advolint {
namespace {

constexpr auto kOptional = Presence::Optional;
constexpr auto kRequired = Presence::Required;
constexpr auto kClosed = MapShape::Keys::Closed;

constexpr std::string_view kFailOn[] = {"error", "warning", "note", "never"};

constexpr std::string_view kDateOrders[] = {"day-first", "month-first"};

constexpr KeyShape kOrganisationKeys[] = {
    {"name", ValueType::Text, "The library's name, as posts write it."},
    {"handles", ValueType::Handles, "Its names by platform, without @."},
    {"run-by", ValueType::Text,
     "The public body that runs it: county, city. Then rules on political speech are awake."},
    {"book-clubs", ValueType::Boolean, "Whether it runs book clubs."},
};

constexpr KeyShape kLimitKeys[] = {
    {"limit", ValueType::Text, "The length of a post: 1000, or premium where X has sold it."},
    {"unit", ValueType::Text, "What is counted: graphemes, code-points, utf-16 or bytes."},
    {"length", ValueType::Anything, "The length of a post, with its level and source."},
    {"bytes", ValueType::Anything, "The length in bytes."},
    {"emoji-bytes", ValueType::Anything, "The bytes that one emoji may take."},
    {"hashtags", ValueType::Anything, "How many hashtags there may be."},
    {"mentions", ValueType::Anything, "How many mentions there may be."},
    {"links", ValueType::Anything, "How many links there may be."},
    {"alt-text", ValueType::Anything, "The length of an alt text."},
    {"handle", ValueType::Anything, "The length of a handle."},
    {"link-cost", ValueType::Text, "What a link counts, however long it is."},
    {"placeholder-link-cost", ValueType::Text, "What a link counts that is still to be filled in."},
    {"mention-cost", ValueType::Text, "full or name-only."},
    {"outer-blanks", ValueType::Text, "count or strip: blanks around the text."},
    {"composer-links", ValueType::Text, "as-typed or shortened."},
    {"content-warning", ValueType::Text, "free or shares-limit."},
    {"fold", ValueType::Anything, "What readers see before they unfold a post."},
    {"pictures", ValueType::Anything, "Which pictures it takes: types, sizes, shapes."},
    {"renders-markup", ValueType::Boolean, "Whether Markdown is shown as such."},
};
constexpr MapShape kLimitsShape = {English("a platform"), kLimitKeys, kClosed};
constexpr KeyShape kPlatformLimits = {"", ValueType::Map, "What holds on this platform for you.",
                                      kOptional, &kLimitsShape};
constexpr MapShape kPlatformsShape = {English("'platforms'"), {}, kClosed, &kPlatformLimits};

constexpr KeyShape kRuleKeys[] = {
    {"level", ValueType::Choice, "How much a finding weighs; none switches the rule off.",
     kOptional, nullptr, kLevelWords},
};
constexpr KeyShape kParameter = {"", ValueType::Text, "A parameter of the rule."};
constexpr MapShape kRuleShape = {English("the rule"), kRuleKeys, kClosed, &kParameter};
constexpr KeyShape kRule = {"", ValueType::LevelOrMap, "Another level, or other parameters.",
                            kOptional, &kRuleShape};
constexpr MapShape kRulesShape = {English("'rules'"), {}, kClosed, &kRule};

constexpr KeyShape kOverrideKeys[] = {
    {"files", ValueType::Words, "The paths for which it holds, as globs.", kRequired},
    {"rules", ValueType::Map, "Levels by rule.", kRequired, &kRulesShape},
};
constexpr MapShape kOverrideShape = {English("an override"), kOverrideKeys, kClosed};

constexpr KeyShape kList = {"", ValueType::Words,
                            "Words that replace a pack's list, or with + in front add to it."};
constexpr MapShape kListsShape = {English("'lists'"), {}, kClosed, &kList};

constexpr KeyShape kPath = {"", ValueType::Map, "Front matter for drafts below this path.",
                            kOptional, &kFrontMatterShape};
constexpr MapShape kPathsShape = {English("'paths'"), {}, kClosed, &kPath};

constexpr KeyShape kForeignKey = {"", ValueType::Text, "Our key for it."};
constexpr MapShape kForeignKeysShape = {English("'front-matter'"), {}, kClosed, &kForeignKey};

constexpr KeyShape kWorkspaceKeys[] = {
    {"extends", ValueType::Text, "The workspace file that this one builds on, by its path."},
    {"root", ValueType::Boolean, "Whether the search for a workspace file ends here."},
    {"drafts", ValueType::Words, "Which files are drafts, as globs."},
    {"packs", ValueType::Words, "Names of rule packs, or paths of your own."},
    {"organisation", ValueType::Map, "Who you are.", kOptional, &kOrganisationShape},
    {"districts", ValueType::Words, "Whose constituents you are."},
    {"officials", ValueType::TextOrMaps, "The file with the officials.", kOptional,
     &kOfficialShape},
    {"meetings", ValueType::TextOrMaps, "The file with the meetings.", kOptional, &kMeetingShape},
    {"campaigns", ValueType::TextOrMaps, "The file with the campaigns.", kOptional,
     &kCampaignShape},
    {"hashtags", ValueType::TextOrMaps, "The file with the registered hashtags.", kOptional,
     &kHashtagShape},
    {"team", ValueType::TextOrMaps, "The file with the team.", kOptional, &kTeamMemberShape},
    {"strategy", ValueType::TextOrMap, "The file with the strategy.", kOptional, &kStrategyShape},
    {"response-plan", ValueType::TextOrMap, "The file with the response plan.", kOptional,
     &kResponsePlanShape},
    {"platforms", ValueType::Map, "Limits that are others for you, by platform.", kOptional,
     &kPlatformsShape},
    {"paths", ValueType::Map, "Front matter for drafts that have none, by glob.", kOptional,
     &kPathsShape},
    {"lists", ValueType::Map, "Lists of words that replace those of packs, or add to them.",
     kOptional, &kListsShape},
    {"rules", ValueType::Map, "Rules that you want otherwise.", kOptional, &kRulesShape},
    {"overrides", ValueType::Maps, "Rules that you want otherwise for some paths.", kOptional,
     &kOverrideShape},
    {"front-matter", ValueType::Map, "Foreign keys of front matter, and ours.", kOptional,
     &kForeignKeysShape},
    {"language", ValueType::Text, "The language of your posts: en."},
    {"timezone", ValueType::Text, "Where you are: America/Chicago."},
    {"dates", ValueType::Choice, "How 03/04/2026 is meant in calendars.", kOptional, nullptr,
     kDateOrders},
    {"fail-on", ValueType::Choice, "What makes advolint exit with 1.", kOptional, nullptr, kFailOn},
};

}  // namespace

constinit const MapShape kOrganisationShape = {English("the organisation"), kOrganisationKeys,
                                               kClosed};
constinit const MapShape kWorkspaceShape = {English("the workspace"), kWorkspaceKeys, kClosed};

}  // namespace advolint
