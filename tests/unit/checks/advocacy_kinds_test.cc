#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

Campaign campaign() {
  Campaign campaign;
  campaign.at = {std::make_shared<SourceFile>("campaigns.yaml", "- id: fund"), {0, 10}};
  campaign.id = "fund";
  campaign.name = "Fund our libraries";
  campaign.hashtags = {"FundLibraries"};
  campaign.from = day("2026-02-01");
  campaign.to = day("2026-04-30");
  campaign.partners = {Partner{{}, "friends", "Friends of the Library", {{"x", "FriendsRPL"}}}};
  return campaign;
}

PostFixture post_of_campaign(std::string text, const std::string& front_matter = "campaign: fund") {
  PostFixture post(std::move(text), front_matter);
  post.workspace.campaigns = std::vector<Campaign>{campaign()};
  post.workspace.organisation = Organisation{
      .name = "Riverbend Public Library", .run_by = {}, .handles = {{"x", "RiverbendPL"}}};
  return post;
}

}  // namespace

TEST_CASE("an official's values say whether and how the post tags them", "[checks][official]") {
  PostFixture post("Thank you Rep. Lee and @MayorOrtiz");
  // Titles, and handles that only officials have, tell without a list.
  CHECK(post.found_by(*find_check_kind("official")) == Texts{"Rep. Lee", "@MayorOrtiz"});
  CHECK(post.values_of(*find_check_kind("official"), "known") == Texts{"no", "no"});
  post.workspace.officials =
      std::vector<Official>{official("lee", "Maria Lee", "Representative", "RepMariaLee"),
                            official("ortiz", "Daniel Ortiz", "Mayor", "MayorOrtiz")};
  CHECK(post.found_by(*find_check_kind("official")) == Texts{"Rep. Lee", "@MayorOrtiz"});
  CHECK(post.values_of(*find_check_kind("official"), "tagged") == Texts{"no", "yes"});
  CHECK(post.values_of(*find_check_kind("official"), "by") == Texts{"name", "handle"});
  CHECK(post.values_of(*find_check_kind("official"), "handle") ==
        Texts{"@RepMariaLee", "@MayorOrtiz"});
}

TEST_CASE("partners are found by name and by handle", "[checks][partner]") {
  const PostFixture post = post_of_campaign("The Friends of the Library and @friendsrpl");
  CHECK(post.found_by(*find_check_kind("partner")) ==
        Texts{"Friends of the Library", "@friendsrpl"});
  CHECK(post.values_of(*find_check_kind("partner"), "tagged") == Texts{"yes", "yes"});
}

TEST_CASE("the library is named in full, in short, by initials, by handle",
          "[checks][organisation]") {
  CHECK(post_of_campaign(
            "Riverbend Public Library, Riverbend Library, RPL, @RiverbendPL, our library")
            .found_by(*find_check_kind("organisation")) == Texts{"Riverbend Public Library",
                                                                 "Riverbend Library", "RPL",
                                                                 "@RiverbendPL", "our library"});
  CHECK(post_of_campaign("The river bends at the library, rpl")
            .found_by(*find_check_kind("organisation"))
            .empty());
}

TEST_CASE("the preview of an about text is measured in characters", "[checks][about-preview]") {
  const std::string start(155, 'a');
  const auto faults = [](const std::string& text) {
    return PostFixture(text).values_of(*find_check_kind("about-preview"), "fault");
  };
  CHECK(faults(start + ".").empty());
  CHECK(faults(start + "é.") == Texts{"no-whole-sentence"});
  CHECK(PostFixture(start + "é and more").found_by(*find_check_kind("about-preview")) ==
        Texts{" and more"});
  CHECK(faults(start.substr(1) + ". And more, far more").empty());
}

TEST_CASE("an about text names the library and touches the campaign", "[checks][about-preview]") {
  CHECK(post_of_campaign("We lend books.", "kind: profile")
            .values_of(*find_check_kind("about-preview"), "fault") ==
        Texts{"no-name", "no-campaign"});
  CHECK(post_of_campaign("Our library lends books #FundLibraries.", "kind: profile")
            .values_of(*find_check_kind("about-preview"), "fault")
            .empty());
  PostFixture later = post_of_campaign("Our library lends books.", "kind: profile");
  later.today = day("2026-05-01");
  CHECK(later.values_of(*find_check_kind("about-preview"), "fault").empty());
}

TEST_CASE("an update from before the running campaign is stale", "[checks][stale-update]") {
  const auto stale = [](const std::string& updated, std::string_view today) {
    PostFixture post = post_of_campaign("text", "updated: " + updated);
    post.today = day(today);
    return post.found_by(*find_check_kind("stale-update"));
  };
  CHECK(stale("2026-01-31", "2026-02-01") == Texts{"2026-01-31"});
  CHECK(stale("2026-02-01", "2026-02-01").empty());
  CHECK(stale("2026-01-31", "2026-01-31").empty());
  CHECK(stale("2026-01-31", "2026-05-01").empty());
}

TEST_CASE("a link to a video counts as rich media, one that only looks so does not",
          "[checks][rich-media]") {
  CHECK(PostFixture("https://www.youtube.com/watch?v=1 https://youtu.be/1 https://vimeo.com/1",
                    "platform: linkedin")
            .found_by(*find_check_kind("rich-media"))
            .size() == 3);
  CHECK(
      PostFixture("https://notyoutube.com/1 https://example.org/youtube.com", "platform: linkedin")
          .found_by(*find_check_kind("rich-media"))
          .empty());
  CHECK(PostFixture("text", "media: [a.jpg, b.mp4]")
            .values_of(*find_check_kind("rich-media"), "what") == Texts{"picture", "video"});
}

TEST_CASE("a scheduled draft needs somebody else's approval", "[checks][approval]") {
  const auto faults = [](const std::string& front_matter) {
    PostFixture post("text", front_matter);
    post.today = day("2026-04-20");
    return post.values_of(*find_check_kind("approval"), "fault");
  };
  CHECK(faults("date: 2026-04-20\nstatus: review") == Texts{"not-approved"});
  CHECK(faults("date: 2026-04-19\nstatus: review").empty());
  CHECK(faults("date: 2026-04-20").empty());
  CHECK(faults("status: review").empty());
  CHECK(faults("date: 2026-04-20\nstatus: Approved\nauthor: ana\napproved-by: Ana") ==
        Texts{"self-approved"});
  CHECK(faults("date: 2026-04-20\nstatus: approved\nauthor: ana\napproved-by: [ana, ben]").empty());
}

TEST_CASE("an album lacks descriptions where pictures have none", "[checks][album-description]") {
  const PostFixture post = post_of_campaign(
      "text", "campaign: fund\nmedia: [{ file: a.jpg, description: The hall }, { file: b.jpg }]");
  CHECK(post.values_of(*find_check_kind("album-description"), "fault") ==
        Texts{"no-description", "no-campaign"});
  CHECK(post_of_campaign(
            "text",
            "campaign: fund\nmedia: [{ file: a.jpg, description: 'We #fundlibraries, today' }]")
            .values_of(*find_check_kind("album-description"), "fault")
            .empty());
  CHECK(post_of_campaign(
            "text", "campaign: fund\nmedia: [{ file: a.jpg, description: '#FundLibrariesNow' }]")
            .values_of(*find_check_kind("album-description"), "fault") == Texts{"no-campaign"});
}

TEST_CASE("an interest is touched by its words, endings aside", "[checks][interest]") {
  PostFixture post("@RepMariaLee, our workforces lab opens");
  Official lee = official("lee", "Maria Lee", "Representative", "RepMariaLee");
  lee.interests = {"workforce", "rural health"};
  post.workspace.officials = std::vector<Official>{lee};
  CHECK(post.values_of(*find_check_kind("interest"), "interest") == Texts{"workforce"});
}

TEST_CASE("the meeting of the workspace that a post is about states the ask", "[checks][ask]") {
  PostFixture post("Thank you! Please support House File 1234.",
                   "meeting: { with: [lee], date: 2026-03-01 }");
  post.workspace.meetings =
      std::vector<Meeting>{{{}, day("2026-03-01"), {"lee"}, "", "support House File 1234"},
                           {{}, day("2026-03-02"), {"lee"}, "", "plant trees"}};
  CHECK(post.values_of(*find_check_kind("ask"), "ask") == Texts{"support House File 1234"});
}

TEST_CASE("the library's name is also written as its initials", "[checks][organisation]") {
  PostFixture post("Come to APL, your AZ library.");
  post.workspace.organisation =
      Organisation{.name = "Ames Zoo Public Library", .run_by = {}, .handles = {}};
  CHECK(post.found_by(*find_check_kind("organisation")).empty());
  post.workspace.organisation->name = "Ames Public Library";
  CHECK(post.found_by(*find_check_kind("organisation")) == Texts{"APL"});
}

TEST_CASE("a word in the wrong encoding is found below an address that holds such letters",
          "[checks][wrongly-decoded]") {
  const PostFixture post("See https://example.org/cafÃ© for our cafÃ©.");
  CHECK(post.found_by(*find_check_kind("wrongly-decoded")) == Texts{"cafÃ©"});
}

TEST_CASE("a reply names whom it answers by three letters of their handle",
          "[checks][unnamed-person]") {
  const CheckKind& kind = *find_check_kind("unnamed-person");
  CHECK(PostFixture("We know that Vex was right.", "reply-to: vex_reads").found_by(kind).empty());
  CHECK(PostFixture("We know that Ve was right.", "reply-to: ve_reads").found_by(kind) ==
        Texts{"ve_reads"});
}

TEST_CASE("“today” with an hour tells when an event is, not when to act", "[checks][past-event]") {
  const CheckKind& kind = *find_check_kind("past-event");
  const std::string facts = "date: 2026-03-02\nevent: {date: 2026-03-03}";
  CHECK(PostFixture("Come today at ten!", facts).found_by(kind) == Texts{"today"});
  CHECK(PostFixture("Come today!", facts).found_by(kind).empty());
}

}  // namespace advolint
