// The page of a month, from facts made by hand.
#include "report/month/month_page.h"

#include <set>

#include <catch2/catch.hpp>

#include "report/month/html.h"
#include "report/visible_text.h"
#include "text/utf8.h"

namespace advolint {
namespace {

using std::chrono::year;

MonthFacts march() {
  MonthFacts facts;
  facts.first = year(2026) / 3 / 1;
  facts.last = year(2026) / 3 / 31;
  facts.name = "March 2026";
  return facts;
}

MonthPost post_on(unsigned day, const std::string& text) {
  MonthPost post;
  post.day = year(2026) / 3 / day;
  post.channels = {"Facebook"};
  post.place = "drafts/a.md:1";
  post.parts = {{.previews = {{.counts = {}, .seen = text, .rest = {}}}, .pictures = {}}};
  return post;
}

bool holds(const std::string& page, std::string_view what) {
  return page.find(what) != std::string::npos;
}

constexpr char kHostile[] =
    "</title></style><script>alert(1)</script><img src=x onerror=alert(2)> \"onload=\"x\" 'y' "
    "&amp; &#60;b&#62; --> ]]> \x1b[31m \x07 \xC2\x9B \xE2\x80\xAE back \xE2\x80\xA8 \xFF "
    "\xEF\xBF\xBF";

/// Hostile in each of its texts.
MonthFacts hostile() {
  const std::string bad = kHostile;
  MonthFacts facts = march();
  const MonthFinding finding{
      .level = Level::Error, .rule = bad, .message = bad, .advice = bad, .place = bad};
  facts.name = facts.organisation = facts.language = bad;
  MonthPost post = post_on(2, bad + "\n" + bad);
  post.channels = {bad, bad};
  post.topic = post.kind = post.campaign = post.status = post.author = post.place = post.language =
      bad;
  post.approved_by = {bad};
  post.parts.front().previews.front() = {
      .counts = {{.platform = bad, .used = 9, .limit = 3, .unit = Phrase(bad), .fits = false}},
      .seen = bad,
      .rest = bad};
  post.parts.front().pictures = {{.file = bad,
                                  .description = bad,
                                  .type = PictureType::Png,
                                  .bytes = bad,
                                  .why_not_shown = Phrase(bad)}};
  post.parts.front().findings = {finding};
  facts.posts = {post};
  const MonthLink link{.post = 0, .date = facts.first, .channels = {bad}, .place = bad};
  facts.channels = {{.name = bad, .posts = 1, .longest_silence = {}}};
  facts.days_of_action = {{.date = facts.first,
                           .name = bad,
                           .campaign = bad,
                           .also = bad,
                           .wanted_posts = {},
                           .wanted_platforms = {},
                           .findings = {finding}}};
  facts.meetings = {{.date = facts.first,
                     .with = bad,
                     .ask = bad,
                     .before = {link},
                     .thanks = {link},
                     .findings = {finding}}};
  facts.events = {{.date = facts.first, .name = bad, .official = bad, .place = bad, .link = bad}};
  facts.elsewhere = {finding};
  return facts;
}

/// What is between each "<" and the next ">", outside the style.
std::vector<std::string> tags_of(const std::string& page) {
  std::vector<std::string> tags;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1))
    tags.push_back(page.substr(at + 1, page.find('>', at) - at - 1));
  return tags;
}

/// The names of its attributes: what stands before an "=" outside of quotes.
std::vector<std::string> attributes_of(const std::string& tag) {
  std::vector<std::string> names;
  bool is_quoted = false;
  std::string word;
  for (const char it : tag) {
    if (it == '"') is_quoted = !is_quoted;
    if (!is_quoted && it == '=') names.push_back(word);
    word = it == ' ' || is_quoted ? std::string() : word + it;
  }
  return names;
}

}  // namespace

TEST_CASE("no text of a draft, a name or a path becomes markup", "[report][month][hostile]") {
  const std::set<std::string> known = {
      "!DOCTYPE", "a",      "article", "body",       "br",     "code",   "dd",    "div",
      "dl",       "dt",     "em",      "figcaption", "figure", "h1",     "h2",    "h3",
      "head",     "header", "html",    "img",        "li",     "main",   "meta",  "ol",
      "p",        "rect",   "section", "small",      "span",   "strong", "style", "svg",
      "table",    "tbody",  "td",      "th",         "thead",  "title",  "tr",    "ul"};
  const std::set<std::string> known_attributes = {
      "alt",    "aria-hidden", "charset",    "class", "content", "dir",
      "height", "href",        "http-equiv", "id",    "lang",    "name",
      "scope",  "src",         "x",          "width", "viewBox", "preserveAspectRatio"};
  const std::vector<std::string> tags = tags_of(month_page(hostile(), {}));
  CHECK(tags.size() > 100);
  for (const std::string& tag : tags) {
    INFO(tag);
    const std::size_t from = tag.starts_with('/') ? 1 : 0;
    CHECK(known.contains(tag.substr(from, tag.find(' ') - from)));
    for (const std::string& it : attributes_of(tag)) CHECK(known_attributes.contains(it));
  }
}

TEST_CASE("no text of a draft steers or reorders what stands beside it",
          "[report][month][hostile]") {
  const std::string page = month_page(hostile(), {});
  for (std::size_t at = 0; at < page.size();) {
    const utf8::Decoded decoded = utf8::decode(page, at);
    CHECK(decoded.valid);
    CHECK((decoded.code_point == U'\n' || stand_in_for(decoded.code_point).empty()));
    at += decoded.length_bytes;
  }
  CHECK(holds(page, "&lt;U+202E&gt;"));
}

TEST_CASE("a page asks no network for anything, and runs nothing", "[report][month]") {
  const std::string page = month_page(hostile(), {});
  CHECK(holds(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
  for (const std::string& tag : tags_of(page)) {
    INFO(tag);
    const std::size_t source = tag.find("src=\"");
    if (tag.starts_with("img ")) CHECK(tag.substr(source).starts_with("src=\"data:image/png;"));
    const std::size_t link = tag.find("href=\"");
    if (tag.starts_with("a ")) CHECK(tag.substr(link).starts_with("href=\"#post-"));
  }
}

TEST_CASE("the page begins with what a month comes to", "[report][month]") {
  MonthFacts facts = march();
  facts.organisation = "Riverbend Library";
  facts.posts = {post_on(2, "Hello"), post_on(6, "Again")};
  facts.balance = {.library_life = 1, .campaign = 1, .ratio_of = 3, .ratio_to = 1, .missing = 2};
  const MonthSilence silence{.from = year(2026) / 3 / 3, .to = year(2026) / 3 / 5, .days = 3};
  facts.channels = {{.name = "Facebook", .posts = 2, .longest_silence = silence}};
  const std::string page = month_page(facts, {});
  CHECK(holds(page, "<h1>Riverbend Library: March 2026</h1>"));
  CHECK(holds(page,
              "2 posts, 1 about library life, 1 for the campaign. "
              "Facebook: no post from Tuesday 3 to Thursday 5 (3 days)."));
  CHECK(holds(page, "2 more about library life would make it 3 to 1."));
  CHECK(holds(page, "Nothing has to be fixed."));
}

TEST_CASE("what weighs most is to be fixed first, and leads to its post", "[report][month]") {
  MonthFacts facts = march();
  facts.posts = {post_on(2, "Hello"), post_on(6, "Again")};
  facts.posts[0].parts[0].findings = {{.level = Level::Warning, .message = "lesser"},
                                      {.level = Level::Note, .message = "advice"}};
  facts.posts[1].parts[0].findings = {{.level = Level::Error, .message = "worst"}};
  const std::string page = month_page(facts, {});
  const std::string steps =
      page.substr(page.find("What to fix first"), page.find("<h2>The month") - page.find("What"));
  CHECK(steps.find("worst") < steps.find("lesser"));
  CHECK(holds(steps, "<a href=\"#post-2\">Friday 6 · Facebook</a>"));
  CHECK_FALSE(holds(steps, "advice"));
  CHECK(holds(page, "1 error, 1 warning, 1 note."));
}

TEST_CASE("a text is cut where its platform cuts it, and keeps its lines", "[report][month]") {
  MonthFacts facts = march();
  facts.posts = {post_on(2, "")};
  facts.posts[0].parts[0].previews[0] = {
      .counts = {{.platform = "X", .used = 12, .limit = 280, .unit = English("characters")}},
      .seen = "First\nline",
      .rest = " and more"};
  const std::string page = month_page(facts, {});
  CHECK(holds(page, ">First\nline<span class=\"fold\" lang=\"en\"> … see more </span>"));
  CHECK(holds(page, "<span class=\"rest\"> and more</span>"));
  CHECK(holds(page, "<strong>X</strong> 12 of 280 characters"));
}

TEST_CASE("a post without a day is shown on none", "[report][month]") {
  MonthFacts facts = march();
  facts.posts = {post_on(1, "Some day")};
  facts.posts[0].day.reset();
  const std::string page = month_page(facts, {});
  CHECK(holds(page, "<p class=\"day\">on no day yet</p>"));
  CHECK(holds(page, "<h3>on no day yet · Facebook</h3>"));
}

TEST_CASE("a picture without a description is told, a video is not", "[report][month]") {
  MonthFacts facts = march();
  facts.posts = {post_on(1, "Look")};
  facts.posts[0].parts[0].pictures = {{.file = "tour.mp4", .description = {}, .is_video = true}};
  CHECK_FALSE(holds(month_page(facts, {}), "no description"));
  facts.posts[0].parts[0].pictures = {{.file = "a.png", .description = {}}};
  CHECK(holds(month_page(facts, {}), "no description"));
}

TEST_CASE("bytes of pictures are written in base64", "[report][month]") {
  const auto written = [](std::string_view bytes) {
    return Html().picture(PictureType::Gif, bytes).bytes();
  };
  CHECK(written("") == "data:image/gif;base64,");
  CHECK(written("f") == "data:image/gif;base64,Zg==");
  CHECK(written("fo") == "data:image/gif;base64,Zm8=");
  CHECK(written("foob\xFF\xFE") == "data:image/gif;base64,Zm9vYv/+");
  CHECK_FALSE(is_shown_by_browsers(PictureType::Svg));
}

TEST_CASE("lines of a text keep their ends and nothing else that is not seen", "[report][month]") {
  CHECK(Html().lines("a\r\nb\n\nc\td").bytes() == "a\nb\n\nc d");
  CHECK(Html().text("a\n<b>").bytes() == "a␊&lt;b&gt;");
}

}  // namespace advolint
