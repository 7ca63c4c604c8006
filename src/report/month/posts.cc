// Each post as its readers will see it, with all that is known of it.
#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "report/month/page_parts.h"
#include "text/phrase.h"

namespace advolint {
namespace {

/// The words that drafts have for how far a post is, for what it is and what it is about. Where
/// they write a hyphen, people leave a gap.
constexpr English kStatuses[] = {English("draft"), English("review"), English("approved"),
                                 English("scheduled"), English("posted")};
constexpr English kTopics[] = {
    English("advocacy"),  English("book"),         English("challenge"),    English("event"),
    English("meeting"),   English("introduction"), English("library life"), English("news"),
    English("opinion"),   English("program"),      English("programme"),    English("story"),
    English("storytime"), English("workshop")};
constexpr English kKinds[] = {English("reply"), English("comment"), English("repost"),
                              English("quote"), English("story"),   English("album"),
                              English("reel"),  English("video"),   English("thread"),
                              English("poll"),  English("profile")};

/// `value` as people say it; a word of the draft's own as it stands there.
std::string in_words(const PageParts& page, const std::string& value,
                     std::span<const English> words) {
  std::string spaced = value;
  std::ranges::replace(spaced, '-', ' ');
  const auto known = std::ranges::find_if(words, [&](English it) { return spaced == it.text; });
  return known == words.end() ? value : page.phrases.say(known->text);
}

/// Whether a page may state it as the language of an element: "es", "pt".
bool is_language(std::string_view code) {
  return (code.size() == 2 || code.size() == 3) &&
         std::ranges::all_of(code, [](char it) { return it >= 'a' && it <= 'z'; });
}

void add_fact(const PageParts& page, const std::string& name, const std::string& value) {
  if (value.empty()) return;
  page.html.add("<div><dt>").text(name).add("</dt><dd>").text(value).add("</dd></div>\n");
}

void add_facts(const PageParts& page, const MonthPost& post) {
  const Phrasebook& phrases = page.phrases;
  page.html.add("<dl class=\"facts\">\n");
  add_fact(page, phrases.say("status"), in_words(page, post.status, kStatuses));
  add_fact(page, phrases.say("approved by"), fmt::format("{}", fmt::join(post.approved_by, ", ")));
  add_fact(page, phrases.say("author"), post.author);
  add_fact(page, phrases.say("topic"), in_words(page, post.topic, kTopics));
  add_fact(page, phrases.say("kind"), in_words(page, post.kind, kKinds));
  add_fact(page, phrases.say("campaign"), post.campaign);
  add_fact(page, phrases.say("file"), post.place);
  page.html.add("</dl>\n");
}

void add_count(const PageParts& page, const MonthCount& count) {
  Html& html = page.html;
  html.add("<li><strong>").text(count.platform).add("</strong> ");
  const std::string unit = count.unit.said_in(page.phrases);
  if (count.limit == 0) {
    html.number(count.used).add(" ").text(unit);
  } else {
    page.say("{} of {}", count.used, count.limit);
    html.add(" ").text(unit);
  }
  if (count.limit != 0 && count.used > count.limit) {
    html.add(": <strong class=\"level error\">");
    page.say("cut {}", count.used - count.limit);
    html.add("</strong>");
  } else if (!count.fits) {
    html.add(": <strong class=\"level error\">");
    page.say("too long");
    html.add("</strong>");
  }
  if (count.is_floor) {
    html.add(", ");
    page.say("at least: a placeholder is still to be filled in");
  }
  html.add("</li>\n");
}

void add_preview(const PageParts& page, const MonthPost& post, const MonthPreview& preview) {
  Html& html = page.html;
  html.add("<div class=\"preview\">\n");
  if (!preview.counts.empty()) {
    html.add("<ul class=\"counts\">\n");
    for (const MonthCount& it : preview.counts) add_count(page, it);
    html.add("</ul>\n");
  }
  if (preview.seen.empty() && preview.rest.empty()) {
    html.add("</div>\n");
    return;
  }
  html.add("<div class=\"text\" dir=\"auto\"");
  if (is_language(post.language) && post.language != page.facts.language)
    html.add(" lang=\"").text(post.language).add("\"");
  html.add(">").lines(preview.seen);
  if (!preview.rest.empty()) {
    html.add("<span class=\"fold\" lang=\"").text(page.facts.language).add("\"> … ");
    page.say("see more");
    html.add(" </span><span class=\"rest\">").lines(preview.rest).add("</span>");
  }
  html.add("</div>\n</div>\n");
}

void add_picture(const PageParts& page, const MonthPicture& picture) {
  Html& html = page.html;
  html.add("<figure>");
  if (!picture.bytes.empty()) {
    html.add("<img alt=\"").text(picture.description.value_or("")).add("\" src=\"");
    html.picture(picture.type, picture.bytes).add("\">");
  }
  html.add("<figcaption>");
  if (picture.is_video) {
    page.say("video");
  } else {
    page.say("picture");
  }
  if (!picture.file.empty()) html.add(" <code>").text(picture.file).add("</code>");
  if (!picture.why_not_shown.empty())
    html.add(" (").text(picture.why_not_shown.said_in(page.phrases)).add(")");
  if (picture.description) {
    html.add(": ").text(*picture.description);
  } else if (!picture.is_video) {
    html.add(": <strong class=\"level warning\">");
    page.say("no description");
    html.add("</strong>");
  }
  html.add("</figcaption></figure>\n");
}

void add_part(const PageParts& page, const MonthPost& post, std::size_t index) {
  Html& html = page.html;
  const MonthPart& part = post.parts[index];
  if (post.parts.size() > 1) {
    html.add("<p class=\"part\">");
    page.say("{} of {}", index + 1, post.parts.size());
    html.add("</p>\n");
  }
  for (const MonthPreview& it : part.previews) add_preview(page, post, it);
  for (const MonthPicture& it : part.pictures) add_picture(page, it);
  add_findings(page, part.findings);
}

}  // namespace

void add_posts(const PageParts& page) {
  if (page.facts.posts.empty()) return;
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("The posts");
  html.add("</h2>\n<div class=\"posts\">\n");
  for (std::size_t i = 0; i < page.facts.posts.size(); ++i) {
    const MonthPost& post = page.facts.posts[i];
    html.add("<article id=\"post-").number(i + 1).add("\">\n<h3>").text(page.moment(post));
    html.add(" · ").text(named(page, post.channels)).add("</h3>\n");
    for (std::size_t part = 0; part < post.parts.size(); ++part) add_part(page, post, part);
    add_facts(page, post);
    html.add("</article>\n");
  }
  html.add("</div>\n</section>\n");
}

}  // namespace advolint
