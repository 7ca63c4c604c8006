#include "diag/faults.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/phrase.h"

namespace advolint {
namespace {

/// A kind of file that can have faults: the first part of their names.
struct Place {
  std::string_view prefix;
  English words;
};

// "pack-example" is before "pack", which it begins with.
constexpr std::array<Place, 5> kPlaces = {
    {{"pack-example-", English("in an example of a rule pack")},
     {"pack-", English("in a rule pack")},
     {"config-", English("in advolint.yaml")},
     {"data-", English("in a data file")},
     {"front-matter-", English("in the front matter of a draft")}}};

/// What is wrong and why that matters, for readers who write posts and not programs.
struct Fault {
  std::string_view name;  ///< without the prefix
  English title;
  English why;
};

/// How YAML is written, and what a list or map of ours may hold.
constexpr Fault kYamlFaults[] = {
    {"duplicate-key", English("A key is written twice"),
     English("Only one of the two can count, and nothing shows which was meant. Keep the one that "
             "is right and take the other out.")},
    {"hash-comment", English("A '#' makes the rest of the line a comment"),
     English("YAML reads everything from a '#' after a space as a note to people, so the value is "
             "lost without a word. Write hashtags without '#', and put quotes around a text that "
             "needs one.")},
    {"invalid-text", English("The file is not saved as UTF-8"),
     English("Some letters in the file cannot be read, so names with accents or emoji would come "
             "out wrong. Save the file again with the encoding UTF-8.")},
    {"missing-key", English("A key is missing, or has no value"),
     English(
         "Without it the entry says too little to be used. Write the key that the message names.")},
    {"several-documents", English("A second document begins in the file"),
     English("A line of '---' ends one YAML document and begins the next, and only the first would "
             "be read. Take the line out, or move what follows into a file of its own.")},
    {"syntax", English("The text cannot be read as YAML"),
     English("A bracket, a quote, a colon or an indentation is not where YAML expects it. Quotes "
             "around a text help where it holds ':', '#', '@' or begins with a bracket.")},
    {"too-deep", English("Lists and maps are nested too deeply"),
     English("No file of advolint's needs that many levels. A bracket that was never closed, or an "
             "indentation that grows from line to line, is the usual reason.")},
    {"too-many-aliases", English("Aliases stand for too many values"),
     English("Each '*name' repeats all that its '&name' stands for, and repeats of repeats grow "
             "beyond what any computer can hold. Write the values out.")},
    {"unknown-key", English("A key is not known here"),
     English(
         "Nothing reads the key, so what it says would have no effect. Mostly it is misspelled: "
         "the message names the key that comes near it.")},
    {"wrong-type", English("A value is of the wrong kind"),
     English("A list was written where one text is expected, or a word where a number is, or the "
             "other way round. The message says what is expected.")},
};

/// What an organisation states about itself, in advolint.yaml and in the files it names.
constexpr Fault kWorkspaceFaults[] = {
    {"bad-date", English("This is not a date, or one too early or too late"),
     English("Rules about meetings, events and campaigns compare dates. Write them as year, month "
             "and day, such as 2026-03-02.")},
    {"bad-handle", English("This cannot be a handle"),
     English("A handle that the platform does not allow tags nobody. Write it without '@', as the "
             "address of the profile shows it.")},
    {"bad-hashtag", English("This cannot be a hashtag"),
     English("Platforms end a hashtag at a space, a hyphen or a full stop. Write it without '#', "
             "in letters, digits and underscores.")},
    {"bad-level", English("This is not a level"),
     English("A rule weighs as error, warning or note, and none switches it off. Any other word "
             "leaves open what the rule should do.")},
    {"duplicate-handle", English("A handle is listed twice"),
     English("Two entries with one handle are mostly one person, written down twice, or a handle "
             "that was copied and not changed. Posts would tag the wrong one.")},
    {"duplicate-hashtag", English("A hashtag is listed twice"),
     English("Case does not count in a hashtag, so two spellings are one tag, and nobody can see "
             "which of them to write. Keep one.")},
    {"duplicate-id", English("Two entries have the same id"),
     English("Drafts and other files refer to entries by their id, so each needs one of its own.")},
    {"duplicate-person", English("A name is listed twice"),
     English("Two entries of one name are mostly one person, written down twice. If they are two, "
             "tell them apart by a title or a middle name.")},
    {"empty", English("Something is written down, but empty"),
     English("An empty list mostly means that somebody wanted to come back to it. Fill it, or take "
             "the key out.")},
    {"number", English("A number is expected"),
     English("What a platform allows is counted: write a whole number, 0 or more.")},
    {"outside-workspace", English("A path leads out of the workspace"),
     English("Everything that advolint.yaml names lies in its folder or below, so that a copy of "
             "the folder is complete on every computer.")},
    {"unknown-campaign", English("There is no campaign with this id"),
     English("Rules look the campaign up to know its hashtags, asks and dates. An id that nothing "
             "has leaves them asleep.")},
    {"bad-time", English("This is not a time"),
     English("Rules compare times, and schedulers post at once what they cannot read. Write hours "
             "and minutes, such as 09:30.")},
    {"bad-path-date", English("The path of a draft says a day that does not exist"),
     English("Rules over the calendar take a post's day from its file's name where its front "
             "matter states none. A day that no calendar has leaves the post out.")},
    {"unknown-time-zone", English("A time zone is not known"),
     English("It decides on which day a post goes out. Write the name of the database of time "
             "zones, such as America/Chicago.")},
    {"unknown-scheduler", English("Nothing is known of a scheduler"),
     English("Rules and `advolint export` know what some schedulers take when they import posts. "
             "Leave the key out where yours is not among them.")},
    {"unknown-district", English("No official is listed for a district"),
     English(
         "Rules compare the district with those of your officials. A misspelled one makes all of "
         "them look like strangers.")},
    {"unknown-official", English("There is no official with this id"),
     English("Rules look the official up to know whom to tag. An id that nothing has leaves them "
             "asleep.")},
    {"unknown-platform", English("A platform is not known"),
     English("Handles, counts and rules belong to platforms. The name is mostly misspelled; "
             "`advolint count` shows those that there are.")},
    {"unknown-team-member", English("There is nobody with this id on the team"),
     English("An owner who is not on the team cannot be asked.")},
    {"unreadable-file", English("A file that advolint.yaml names cannot be read"),
     English(
         "The facts in it are missing, and the rules that need them would sleep without a word.")},
    {"value", English("A word is not one of those expected here"),
     English("Only the words that the message lists have a meaning in this place.")},
};

/// What only advolint.yaml can get wrong: it says which packs and rules hold.
constexpr Fault kSettingFaults[] = {
    {"bad-parameter", English("A rule cannot use the value that advolint.yaml gives it"),
     English("The value takes the place of the rule's own, and with it the rule makes no sense. "
             "`advolint explain` shows the rule's own value, as an example of what fits.")},
    {"extends-cycle", English("A file extends itself"),
     English("One file builds on another, and that one, by way of others or not, on the first. The "
             "notes show the way round; take one `extends:` out.")},
    {"extends-too-deep", English("Too many files extend one another"),
     English("So many files, each changing the one before, are hard to follow. Put what they say "
             "into fewer.")},
    {"outside-repository", English("A path leads out of the repository"),
     English("A workspace file may build on one elsewhere in its repository, by a path from its "
             "own folder. Beyond, others would have other files there, or none.")},
    {"unknown-pack", English("A rule pack is not there"),
     English("None of its rules would run, and nobody would notice. Packs that advolint brings "
             "along are named by one word; your own by the path of their file.")},
    {"unknown-parameter", English("A rule has no parameter of this name"),
     English(
         "What was set would have no effect. `advolint explain` lists the parameters of a rule.")},
    {"unknown-rule", English("There is no rule of this name"),
     English("What was set would have no effect. `advolint rules` lists the rules that are on.")},
};

/// How rules are worded.
constexpr Fault kPackFaults[] = {
    {"bad-date", English("This is not a date"),
     English("Write year, month and day, such as 2026-03-02.")},
    {"bad-example", English("An example cannot be run"),
     English("An example is a post with its text, and says whether the rule finds something in it. "
             "One without a text proves nothing.")},
    {"bad-level", English("This is not a level"),
     English("A rule weighs as error, warning or note, and none means that it is off until a "
             "workspace switches it on.")},
    {"bad-message", English("A brace in a text is not closed"),
     English("Braces go around what is filled in, as in {found}. For a brace itself write it "
             "twice.")},
    {"bad-moment", English("A condition does not understand this day or time"),
     English(
         "A condition asks for a day, days from one to another, a weekday or a time of day. The "
         "message lists how they are written.")},
    {"bad-pattern", English("A regular expression cannot be read"),
     English("It is in the syntax of RE2. For characters as they are, write 'literal: …': there no "
             "sign has a special meaning.")},
    {"bad-name", English("This cannot be the name of a rule"),
     English("People write the name in advolint.yaml, on the command line and in drafts. Small "
             "letters, digits and hyphens can be typed everywhere.")},
    {"bad-phrase", English("A phrase in a list cannot be searched for"),
     English(
         "Phrases are words, in which '*' stands for any one word and '(a | b)' for a choice.")},
    {"bad-quantity", English("This does not say how many"),
     English("A claim says how many things there may or must be: \"at least 1\", \"at most 2\", "
             "\"1 to 3\", \"each\", \"any\" or \"none\".")},
    {"always-fires", English("A claim would report every post"),
     English("Nobody reads a finding that every post has. Write how much there may be.")},
    {"always-holds", English("A condition is true for every post"),
     English("It leaves no post out, so it is probably not what you meant. Take it away, or say "
             "how many.")},
    {"bad-parameter", English("A parameter is not what its kind takes"),
     English("`advolint rules --kinds` lists the parameters of each kind, and what each may be.")},
    {"duplicate-rule", English("Two rules have the same name"),
     English("Settings and suppressions name rules, so each name may mean one rule only, "
             "across all packs.")},
    {"empty-list", English("A condition names nothing"),
     English("A list in a condition names things of which one must be there. An empty list never "
             "holds.")},
    {"empty-suggestion", English("A suggestion suggests nothing"),
     English(
         "A suggestion says what to append, what to write instead, or that the words be removed.")},
    {"missing-from", English("A rule needs a list of words and does not name one"),
     English(
         "Name a list of the pack or the workspace, or write one: `from: [sign up, join us]`.")},
    {"missing-in", English("A rule on data files does not say which"),
     English(
         "Things of this kind are found in the entries of a data file. Name it: `in: officials`.")},
    {"never-fires", English("A rule that can never find anything"),
     English("What it allows, or the posts that it is for, leave nothing to report, so everything "
             "would seem to be in order.")},
    {"no-example", English("A rule lacks a good or a bad example"),
     English(
         "The bad example proves that the rule can find something, and the good one that it can be "
         "silent. They are what `advolint test` runs, and what `advolint explain` shows.")},
    {"no-pattern", English("A rule looks for characters and does not say which"),
     English("Write 'literal: …' for characters as they are, or 'pattern: …' for a regular "
             "expression, and not both.")},
    {"no-rules", English("A pack has no rules"),
     English("A pack without rules checks nothing, and everything would seem to be in order.")},
    {"no-verb", English("A rule does not say what it wants"),
     English("A rule says one of require, forbid, limit and replace: what must be there, what may "
             "not, how much of it, or what is better.")},
    {"no-across", English("A rule over many posts does not say which belong together"),
     English("Posts are counted, compared and balanced within a day, a week, a month, a campaign "
             "or the whole workspace. Say which with 'across: month'.")},
    {"too-many-roles", English("A rule tells too many sorts of posts apart"),
     English("Nobody could tell what such a rule asks for. Split it into several rules.")},
    {"unknown-data", English("There is no data file of this name"),
     English("A rule looks at the entries of a data file that advolint.yaml names, or at a list in "
             "it. With a name that nothing has it would never find anything.")},
    {"unknown-field", English("A text fills in something that is not known there"),
     English("The place in braces would stay empty. The message lists what can be filled in.")},
    {"unknown-kind", English("A rule looks for a kind of thing that advolint does not know"),
     English("`advolint rules --kinds` lists what can be looked for in a post.")},
    {"unknown-list", English("There is no list of this name"),
     English("A rule takes words from a list of its pack, or from facts of the workspace. With a "
             "name that nothing has it would never find anything.")},
    {"unknown-platform", English("A platform is not known"),
     English(
         "The rule would never apply. The name is mostly misspelled; `advolint count` shows the "
         "platforms that there are.")},
    {"unknown-value", English("Things of this kind have no such value"),
     English("A filter on a value that no thing has lets everything through, or nothing. `advolint "
             "rules --kinds` lists the values of each kind.")},
    {"unknown-word", English("This is not one of the words allowed here"),
     English(
         "With a word that nothing has, a rule would never find anything. The message lists the "
         "words that there are.")},
    {"unknown-across", English("This is not part of a calendar"),
     English("Posts are judged together by day, week, month, campaign, meeting, day of action or "
             "workspace, or in every stretch of so many days, such as \"28 days\".")},
    {"unknown-by", English("This does not divide a group of posts"),
     English("The posts of a day or a month are judged all together, by platform or by channel.")},
    {"unknown-where", English("This is not part of a post"),
     English("A claim looks at the whole post, or at a part of it: \"above the fold\", \"first "
             "line\", \"last line\" and so on.")},
    {"unused-from", English("A list is given to something that takes none"),
     English("The list would have no effect, and the rule would find more than it seems to.")},
    {"unused-in", English("A data file is named for something that is found in posts"),
     English("The rule looks at posts, so the name of a data file would have no effect.")},
};

constexpr Fault kExampleFaults[] = {
    {"failed", English("An example does not do what it says"),
     English("An example is a rule's test: a bad one must be found, at its «marks» where it has "
             "some, and a good one must not. Either the rule or the example is wrong.")},
};

/// What only drafts can get wrong.
constexpr Fault kDraftFaults[] = {
    {"ambiguous-date", English("A date can be read in two ways"),
     English("Half of the world writes the day first and the other half the month, and no other "
             "date of the calendar says which it is here. Read the wrong way, the post goes out on "
             "another day.")},
};

template <std::size_t N>
const Fault* find_in(const Fault (&faults)[N], std::string_view name) {
  const Fault* found = std::ranges::find(faults, name, &Fault::name);
  return found == std::end(faults) ? nullptr : found;
}

const Fault* find_fault(std::string_view prefix, std::string_view name) {
  if (const Fault* fault = find_in(kYamlFaults, name)) return fault;
  if (prefix == "pack-") return find_in(kPackFaults, name);
  if (const Fault* fault = find_in(kWorkspaceFaults, name)) return fault;
  if (prefix == "config-") return find_in(kSettingFaults, name);
  if (prefix == "front-matter-") return find_in(kDraftFaults, name);
  return prefix == "pack-example-" ? find_in(kExampleFaults, name) : nullptr;
}

}  // namespace

std::optional<FaultInfo> explain_fault(std::string_view name, const Phrasebook& phrases) {
  const auto* place =
      std::ranges::find_if(kPlaces, [&](const Place& it) { return name.starts_with(it.prefix); });
  if (place == kPlaces.end()) return std::nullopt;
  const Fault* fault = find_fault(place->prefix, name.substr(place->prefix.size()));
  if (fault == nullptr) return std::nullopt;
  return FaultInfo{.title = fmt::format("{}, {}", phrases.say(fault->title.text),
                                        phrases.say(place->words.text)),
                   .why = phrases.say(fault->why.text)};
}

}  // namespace advolint
