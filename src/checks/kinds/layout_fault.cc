#include "checks/check_kind.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const LayoutFault& fault : post.draft.faults) {
    if (fault.name != claim.quantity.text) continue;
    Thing thing{.place = Location{post.draft.file, fault.span}};
    thing.values.insert(fault.values.begin(), fault.values.end());
    things.push_back(std::move(thing));
  }
}

constexpr std::string_view kEncodingWords[] = {"Windows-1252", "MacRoman"};
constexpr Term kValues[] = {
    {"wanted", "what was probably meant, where that can be told"},
    {"known", "where a platform is not known: those that are"},
    {"first", "of columns that say the same, the one that is read"},
    {"nowhere", "not empty where nothing says for which network a post is"},
    {"named", "a platform that is named in passing, where nothing says that the post is for it"},
    {"heading", "not empty where a heading could say so"},
    {"column", "not empty where a calendar's column could"},
    {"encoding", "what the whole file is written in, where that is not UTF-8", TermType::OneOf,
     kEncodingWords},
    {"missing", "of a thread's part that is not there: its count"},
    {"lost", "of “�” that a file holds: how many stand here"},
    {"columns", "how many columns a calendar has, where a row has more cells"},
};

constexpr std::string_view kWords[] = {
    "unknown-platform", "no-platform",           "unread-section",        "several-posts",
    "empty-post",       "unfenced-front-matter", "unclosed-front-matter", "trailing-separator",
    "invalid-text",     "no-text-column",        "duplicate-column",      "unknown-column",
    "extra-cells",      "unclosed-quote",        "text-after-quote",      "missing-part",
    "no-year"};

}  // namespace

/// In C++: it is what reading a file found.
extern constinit const CheckKind kLayoutFaultKind = {
    .name = "layout-fault",
    .summary =
        "Something wrong with the file itself: how its posts, its platforms or its front matter "
        "are laid out.",
    .example = "forbid: { layout-fault: unclosed-front-matter }",
    .values = kValues,
    .argument = Argument::Word,
    .words = kWords,
    .scope = Scope::Draft,
    .find = find,
};

}  // namespace advolint
