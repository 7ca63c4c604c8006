#include "config/shapes/shapes.h"

namespace advolint {
namespace {

constexpr auto kOptional = Presence::Optional;
constexpr auto kRequired = Presence::Required;
constexpr auto kClosed = MapShape::Keys::Closed;

constexpr std::string_view kFailOn[] = {"error", "warning", "note", "never"};

constexpr std::string_view kPosted[] = {"risks", "all", "skip"};

constexpr std::string_view kDateOrders[] = {"day-first", "month-first"};

constexpr std::string_view kRunBy[] = {
    "city",        "county",     "town",       "village",   "township",   "district",
    "school",      "college",    "university", "state",     "government", "tribe",
    "association", "foundation", "friends",    "nonprofit", "non-profit", "private"};

constexpr KeyShape kOrganisationKeys[] = {
    {"name", ValueType::Text, "The library's name, as posts write it."},
    {"kind", ValueType::Text,
     "What it is: library, museum, union. Rules that make sense for a library only are silent for "
     "others."},
    {"handles", ValueType::Handles, "Its names by platform, without @."},
    {"run-by", ValueType::ChoiceInAnyCase,
     "Who runs it: county, city, foundation. Of a public body, rules on political speech are "
     "awake.",
     kOptional, nullptr, kRunBy},
    {"book-clubs", ValueType::Boolean, "Whether it runs book clubs."},
};

constexpr std::string_view kUnits[] = {"weighted-characters", "graphemes", "code-points", "utf-16",
                                       "bytes"};
constexpr std::string_view kMentionCosts[] = {"full", "name-only"};
constexpr std::string_view kOuterBlanks[] = {"count", "strip"};
constexpr std::string_view kComposerLinks[] = {"as-typed", "shortened"};
constexpr std::string_view kContentWarnings[] = {"free", "shares-limit"};

constexpr KeyShape kLimitKeys[] = {
    {"count", ValueType::Number, "How many there may be."},
    {"level", ValueType::Choice, "How much more of them weigh.", kOptional, nullptr, kLevelWords},
    {"distinct", ValueType::Boolean, "Whether the same thing twice counts once."},
    {"safe-count", ValueType::Number, "How many everybody takes; more than that warns."},
    {"source", ValueType::Text, "Where the number was read."},
    {"checked-on", ValueType::Text, "When it was."},
};
constexpr MapShape kLimitShape = {English("a limit"), kLimitKeys, kClosed};

constexpr KeyShape kFoldKeys[] = {
    {"count", ValueType::Number, "The characters that are seen."},
    {"lines", ValueType::Number, "The lines that are seen."},
    {"source", ValueType::Text, "Where the number was read."},
    {"checked-on", ValueType::Text, "When it was."},
};
constexpr MapShape kFoldShape = {English("a fold"), kFoldKeys, kClosed};

constexpr KeyShape kPictureShapeKeys[] = {
    {"tallest", ValueType::Text, "Width to height of the tallest picture: \"4:5\"."},
    {"widest", ValueType::Text, "Width to height of the widest picture: \"1.91:1\"."},
    {"level", ValueType::Choice, "How much others weigh.", kOptional, nullptr, kLevelWords},
    {"source", ValueType::Text, "Where it was read."},
    {"checked-on", ValueType::Text, "When it was."},
};
constexpr MapShape kPictureShapeShape = {English("a range of shapes"), kPictureShapeKeys, kClosed};

constexpr KeyShape kPictureKeys[] = {
    {"most", ValueType::Number, "How many there may be in a post.", kOptional, &kLimitShape},
    {"types", ValueType::Anything, "The types it takes: jpeg, png, gif, webp, heic."},
    {"bytes", ValueType::Number, "The bytes of a picture.", kOptional, &kLimitShape},
    {"gif-bytes", ValueType::Number, "The bytes of an animation.", kOptional, &kLimitShape},
    {"smallest-width", ValueType::Number, "In pixels.", kOptional, &kLimitShape},
    {"smallest-height", ValueType::Number, "In pixels.", kOptional, &kLimitShape},
    {"shape", ValueType::Map, "From the tallest to the widest.", kOptional, &kPictureShapeShape},
};
constexpr MapShape kPicturesShape = {English("what a platform asks of pictures"), kPictureKeys,
                                     kClosed};

constexpr KeyShape kPlatformKeys[] = {
    {"limit", ValueType::Text, "The length of a post: 1000, or premium where X has sold it."},
    {"unit", ValueType::Choice, "What is counted.", kOptional, nullptr, kUnits},
    {"length", ValueType::Number, "The length of a post.", kOptional, &kLimitShape},
    {"bytes", ValueType::Number, "The length in bytes.", kOptional, &kLimitShape},
    {"emoji-bytes", ValueType::Number, "The bytes of one emoji.", kOptional, &kLimitShape},
    {"hashtags", ValueType::Number, "How many hashtags there may be.", kOptional, &kLimitShape},
    {"mentions", ValueType::Number, "How many mentions there may be.", kOptional, &kLimitShape},
    {"links", ValueType::Number, "How many links there may be.", kOptional, &kLimitShape},
    {"alt-text", ValueType::Number, "The length of an alt text.", kOptional, &kLimitShape},
    {"handle", ValueType::Number, "The length of a handle.", kOptional, &kLimitShape},
    {"link-cost", ValueType::Number, "What a link counts, however long it is."},
    {"placeholder-link-cost", ValueType::Number,
     "What a link counts that is still to be filled in."},
    {"mention-cost", ValueType::Choice, "What of a mention counts.", kOptional, nullptr,
     kMentionCosts},
    {"outer-blanks", ValueType::Choice, "Whether blanks around the text count.", kOptional, nullptr,
     kOuterBlanks},
    {"composer-links", ValueType::Choice, "What a link counts while it is typed.", kOptional,
     nullptr, kComposerLinks},
    {"content-warning", ValueType::Choice, "Whether a content warning takes from the limit.",
     kOptional, nullptr, kContentWarnings},
    {"fold", ValueType::Number, "What readers see before they unfold a post.", kOptional,
     &kFoldShape},
    {"pictures", ValueType::Map, "Which pictures it takes: types, sizes, shapes.", kOptional,
     &kPicturesShape},
    {"renders-markup", ValueType::Boolean, "Whether Markdown is shown as such."},
};
constexpr MapShape kPlatformShape = {English("a platform"), kPlatformKeys, kClosed};
constexpr KeyShape kPlatformLimits = {"", ValueType::Map, "What holds on this platform for you.",
                                      kOptional, &kPlatformShape};
constexpr MapShape kPlatformsShape = {
    English("'platforms'"), {}, kClosed, &kPlatformLimits, MapShape::Names::Platforms};

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
    {"scheduler", ValueType::Text,
     "The program that publishes your posts at their time: buffer, metricool or publer."},
    {"dates", ValueType::Choice, "How 03/04/2026 is meant in calendars.", kOptional, nullptr,
     kDateOrders},
    {"fail-on", ValueType::Choice, "What makes advolint exit with 1.", kOptional, nullptr, kFailOn},
    {"posted", ValueType::Choice, "Which rules judge posts that were posted.", kOptional, nullptr,
     kPosted},
    {"posted-after", ValueType::Count,
     "After how many days a post counts as posted, whatever its status says."},
    {"baseline", ValueType::Text, "The file of findings that are not shown, by its path."},
};

}  // namespace

constinit const MapShape kOrganisationShape = {English("the organisation"), kOrganisationKeys,
                                               kClosed};
constinit const MapShape kWorkspaceShape = {English("the workspace"), kWorkspaceKeys, kClosed};

}  // namespace advolint
