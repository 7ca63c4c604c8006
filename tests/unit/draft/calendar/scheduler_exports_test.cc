// What people hand to schedulers, and what those write. One file of each, with texts of our own.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

std::string word(const Post& post, std::string_view key) {
  const yaml::Node* value = post.own_fields.find(key);
  return value == nullptr ? "absent" : value->scalar;
}

std::string platforms_of(const Post& post) {
  std::string ids;
  for (const PlatformUse& use : post.platforms) ids += (ids.empty() ? "" : " ") + use.id;
  for (const NetworkUse& use : post.networks) ids += (ids.empty() ? "" : " ") + use.name;
  return ids;
}

struct Export {
  std::string_view tool;
  std::string_view path;
  std::string_view bytes;
  std::string_view text;
  std::string_view date;
  std::string_view time;
  std::string_view platforms;
};

const std::vector<Export> kExports = {
    {"Buffer", "facebook/buffer.csv",
     "Text,Image URL,Tags,Posting Time\n"
     "\"Story time moves to Tuesdays.\",https://example.org/a.png,Kids,2027-03-02 09:30\n",
     "Story time moves to Tuesdays.", "2027-03-02 09:30", "absent", "facebook"},
    {"Publer", "publer.csv",
     "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,"
     "Media URL(s) - Separated by comma,Title - For the video or PDF,Label(s) - Separated by comma,"
     "Alt text(s) - Separated by ||,Comment(s) - Separated by ||,"
     "\"Pin board, FB album, or Google category\",Post subtype - I.e. story or reel,"
     "CTA - For Facebook links,Reminder - For stories\n"
     "2027/03/02 09:30,Our doors open again.,,https://example.org/a.png||https://example.org/b.png,"
     ",spring,A door||A roof,First comment here,,,,\n",
     "Our doors open again.", "2027-03-02 09:30", "absent", ""},
    {"Publer of old", "x/publer.csv",
     "Date,Message,Link,Media URL,Title,Labels\n"
     "2027-03-02 09:30,Our doors open again.,https://example.org,,,\n",
     "Our doors open again.", "2027-03-02 09:30", "absent", "x"},
    {"Metricool", "metricool.csv",
     "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GMB,Instagram,Pinterest,TikTok,YouTube,"
     "Threads,Bluesky,Picture Url 1,Picture Url 2,Alt text picture 1,Alt text picture 2,"
     "Instagram Post Type,Pinterest Board\n"
     "Chess in the garden.,2027-03-02,09:30:00,FALSE,TRUE,TRUE,FALSE,FALSE,FALSE,FALSE,TRUE,FALSE,"
     "FALSE,FALSE,https://example.org/a.png,,A board,,POST,Games\n",
     "Chess in the garden.", "2027-03-02", "09:30", "facebook x tiktok"},
    {"Sprout", "linkedin/sprout.csv",
     "date,time_24hr,message_text,image_url\n03/25/2027,09:30,We mend things.,\n",
     "We mend things.", "2027-03-25", "09:30", "linkedin"},
    {"HighLevel", "highlevel.csv",
     "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link "
     "(OGmetaUrl),imageUrls,gifUrl,videoUrls\n"
     "2027-03-02 09:30:00,Seeds for your garden.,,https://example.org/a.png,,\n",
     "Seeds for your garden.", "2027-03-02 09:30:00", "absent", ""},
    {"SocialBee", "socialbee.csv",
     "text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\n"
     "Seeds for your garden.,,https://example.org/a.png,,,2027-03-02 09:30\n",
     "Seeds for your garden.", "2027-03-02 09:30", "absent", ""},
    {"Ayrshare", "ayrshare.csv",
     "post,platforms,mediaUrls,scheduleDate\n"
     "Seeds for your garden.,\"bluesky,tiktok\",,2027-03-02T09:30:00Z\n",
     "Seeds for your garden.", "2027-03-02T09:30:00Z", "absent", "bluesky tiktok"},
    {"Hootsuite of old", "threads/hootsuite.csv",
     "03/25/2027 09:30,\"Seeds, soil and sun.\",https://example.org/seeds\n",
     "Seeds, soil and sun.", "2027-03-25 09:30", "absent", "threads"},
    {"Notion", "notion.csv",
     "Name,Date,Platform,Status,Copy\n"
     "Seeds,\"March 2, 2027 9:30 AM\",LinkedIn,Not started,Seeds for your garden.\n",
     "Seeds for your garden.", "2027-03-02 09:30", "absent", "linkedin"},
    {"Google Sheets", "sheets.tsv",
     "Date\tDay\tChannel\tPost Copy\tImage\n3/25/2027\tThursday\tX\tSeeds for your garden.\t\n",
     "Seeds for your garden.", "2027-03-25", "absent", "x"},
    {"Excel", "excel.csv",
     "sep=;\r\nFecha;Hora;Red "
     "social;Texto\r\n02/03/2027;9:30;X;Semillas.\r\n25/03/2027;;X;M\u00E1s.\r\n",
     "Semillas.", "2027-03-02", "09:30", "x"},
};

}  // namespace

TEST_CASE("what schedulers take and write is read", "[draft][calendar]") {
  for (const Export& it : kExports) {
    INFO(it.tool);
    const Draft draft = read_as(it.path, it.bytes);
    REQUIRE_FALSE(draft.posts.empty());
    const Post& post = draft.posts.front();
    CHECK(post.body.text() == it.text);
    CHECK(word(post, "date") == it.date);
    CHECK(word(post, "time") == it.time);
    CHECK(platforms_of(post) == it.platforms);
    const bool has_other_fault = std::ranges::any_of(
        draft.faults, [](const LayoutFault& fault) { return fault.name != "no-platform"; });
    CHECK_FALSE(has_other_fault);
    CHECK(find_wrong_place(draft).empty());
  }
}

TEST_CASE("pictures of schedulers have their descriptions", "[draft][calendar]") {
  for (const std::string_view tool : {"Publer", "Metricool"}) {
    INFO(tool);
    const auto found = std::ranges::find(kExports, tool, &Export::tool);
    const Draft draft = read_as(found->path, found->bytes);
    const yaml::Node* media = draft.posts.front().own_fields.find("media");
    REQUIRE(media != nullptr);
    CHECK(media->items.front().find("file")->scalar == "https://example.org/a.png");
    CHECK(media->items.front().find("alt") != nullptr);
  }
}

}  // namespace advolint
