#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("replies that are quoted below advice are posts", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "# Kit\n\n## Facebook\n\nThe van is back. #VanDay\n\n## Engagement strategies\n\n"
            "### Frequency\n\nOne post a day.\n\n### Response templates\n\n"
            "Answer within a day.\n\n**Question response**:\n\n> Fares are free on Sundays!\n") ==
        "facebook: The van is back. #VanDay\n-: Fares are free on Sundays!\n");
  CHECK(posts_of("kit.md",
                 "# Kit\n\n## Facebook\n\n```\nThe van is back. #VanDay\n```\n\n"
                 "## If people comment\n\n*\"Is it free?\"*\n\n```\nYes, on Sundays!\n```\n") ==
        "facebook: The van is back. #VanDay\n-: Yes, on Sundays!\n");
}

TEST_CASE("what is about a thing is no text about us", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Partner kit: Van Week\n\n## About the week\n\nEvery May, drivers sing to "
                 "herons. Last year 214 of them did.\n\n## Sample posts\n\n**Facebook**\n\n"
                 "> The van is back. #VanDay\n") == "facebook: The van is back. #VanDay\n");
}

TEST_CASE("a caption below each title is the post, whatever is quoted above it",
          "[draft][grouping]") {
  CHECK(
      posts_of("plan.md",
               "# Posts for Instagram\n\n## Single posts\n\nThey are made with the tool that "
               "makes the carousels, too.\n\n### P1 · The line\n\n> **We sing to herons.**\n\n"
               "Black, with the logo.\n\n**Caption:** It is the rule of the van. Come along!\n\n"
               "### P2 · The numbers\n\n> **1474** stops · **32** lines\n\n**Caption:** All of it "
               "is in your pocket.\n") ==
      "instagram: It is the rule of the van. Come along!\n"
      "instagram: All of it is in your pocket.\n");
}

TEST_CASE("a table below a heading has the day that it names", "[draft][grouping]") {
  const std::string text =
      "**Riverbend Museum**\nCopy deck, opens Sat. May 16, 2026\n\n### Opening day (Saturday, May "
      "16)\n\n"
      "| Network | Text |\n|---|---|\n| Facebook | The van is open today from 10 to 5. |\n| X | "
      "Van! Come and see it. |\n";
  const Draft draft = read_as("kit.md", text);
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-05-16");
}

TEST_CASE("a sentence below a network tells nothing of another", "[draft][grouping]") {
  CHECK(
      posts_of("kit.md",
               "# Kit\n\n## For Facebook\n\n### June 1\n\n> The van is back, and all can ride.\n\n"
               "## For Instagram\n\nSame days as Facebook, more or less, whatever suits you.\n\n"
               "> It rings again. #VanDay\n\n> Tag a friend who sings. #VanDay\n\n"
               "## Short ones for X or Bluesky\n\n- The van is back for all of you. #VanDay\n- Ten "
               "rides, one song, and no fares at all. #VanDay\n") ==
      "facebook: The van is back, and all can ride.\ninstagram: It rings again. #VanDay\n"
      "instagram: Tag a friend who sings. #VanDay\nx bluesky: The van is back for all of you. "
      "#VanDay\n"
      "x bluesky: Ten rides, one song, and no fares at all. #VanDay\n");
}

TEST_CASE("a step without a network beside steps with posts holds one", "[draft][grouping]") {
  const std::string text =
      "# Kit, 2026\n\n### Step 1. Recruit\n\n**Facebook**\n\n```\nThe van has a seat with your "
      "name "
      "on it.\n```\n\n### Step 2. Raise (post on April 20)\n\n**X**\n\n```\n27 days until we "
      "sing.\n```\n\n### Step 3. Thank (once you can sit)\n\nCall them if you can.\n\n```\nWe "
      "arrived! Thank you to everyone who sang. #VanDay\n```\n";
  CHECK(posts_of("kit.md", text) ==
        "facebook: The van has a seat with your name on it.\nx: 27 days until we sing.\n"
        "-: We arrived! Thank you to everyone who sang. #VanDay\n");
  CHECK(date_of(read_as("kit.md", text).posts[1]) == "2026-04-20");
}

TEST_CASE("replies that are titled by what is said", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "# Week of the van\n\n## Monday, April 13\n\n### Facebook\n\nThe van is back.\n\n"
            "## Replies to have ready\n\nCopy and paste.\n\n"
            "**If somebody says \"just walk\":**\nWe live here, and the hill is steep.\n\n"
            "**If somebody asks whether it is free:**\nGood question! It is free on Sundays.\n") ==
        "facebook: The van is back.\n-: We live here, and the hill is steep.\n"
        "-: Good question! It is free on Sundays.\n");
}

TEST_CASE("several days of an event are no day of its posts", "[draft][grouping]") {
  const std::string text =
      "# Week of the van\n\n**What:** five days of songs\n**When:** April 13–17, 2026\n\n"
      "## Monday, April 13: launch\n\n### Facebook\n\nThe van is back.\n\n## Any day\n\n### X\n\n"
      "Van!\n";
  const Draft draft = read_as("kit.md", text);
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-04-13");
  CHECK(date_of(draft.posts[1]).empty());
}

TEST_CASE("a run-down with hours as headings has the day of its head", "[draft][grouping]") {
  const std::string text =
      "# RUN OF SHOW\n\n**Riverbend Library · Saturday, September 12, 2026 · 9:00 – 2:00**\n\n"
      "## 9:00 Setup\n\nChairs out.\n\n📱 9:15, Instagram\n\n> The paint is nearly dry!\n\n"
      "## 10:00 Ribbon\n\n📱 10:20, Facebook\n\n> And we are open!\n\n## 2:00 Close\n\nChairs in.\n";
  const Draft draft = read_as("run.md", text);
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-09-12");
}

TEST_CASE("the head of a kit whose records say where they go is no post", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "# Textos para redes\n\n> Página de la wiki · Biblioteca de Río Hondo\n\nCompañeras: "
            "aquí están los textos para las páginas de las cinco bibliotecas, y si cambian "
            "algo me avisan para que nada salga dos veces en la misma semana.\n\n## 1. Abrimos\n\n"
            "**Red:** Facebook\n\nAbrimos a las diez.\n\n## 2. Cerramos\n\n**Red:** Instagram\n\n"
            "Cerramos a las seis. #RíoHondo\n") ==
        "facebook: Abrimos a las diez.\ninstagram: Cerramos a las seis. #RíoHondo\n");
}

TEST_CASE("titled replies in quotation marks, a quote above a long post, a place as a title",
          "[draft][grouping]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"# Kit\n\n## Facebook\n\nThe van is back. #VanDay\n\n## Engagement\n\n### Response "
       "templates\n\n**Thank-you message**:\n\"Thank you for riding with us!\"\n\n"
       "**Negative comment**:\n\"We are sorry, please write to us.\"\n",
       "facebook: The van is back. #VanDay\n-: Thank you for riding with us!\n"
       "-: We are sorry, please write to us.\n"},
      {"# LinkedIn: the van\n\n## Copy\n\n> It has to stand on its own.\n\nThe van drove four "
       "thousand riders home last year, and each of them sang on the way up the hill.\n\nIt was "
       "cold, "
       "and it was late, and nobody minded at all.\n\nThank you for each song. #VanDay\n",
       "linkedin: The van drove four thousand riders home last year, and each of them sang on the "
       "way up the hill.||It was cold, and it was late, and nobody minded at all.||Thank you for "
       "each song. #VanDay\n"},
      {"# Tweets for the day\n\n## Coaches\n\nMeet our coaches, from here and from there! "
       "#VanDay\n\n"
       "## Venue\n\nVenue confirmed! We will meet at the depot. #VanDay\n\n## Swag\n\nThe shirts "
       "are here, come and get one! #VanDay\n",
       "x: Meet our coaches, from here and from there! #VanDay\n"
       "x: Venue confirmed! We will meet at the depot. #VanDay\n"
       "x: The shirts are here, come and get one! #VanDay\n"},
  }));
  INFO(it.text);
  CHECK(posts_of("kit.md", it.text) == it.posts);
}

TEST_CASE("where a post goes may be told with more", "[draft][grouping]") {
  CHECK(posts_of("wiki.md",
                 "# Emergency posts\n\n## Lost dog\n\nWhere: Facebook, Nextdoor. Post within 20 "
                 "minutes.\n\n```\nA dog slipped away from our walkers near the pond.\n```\n\n## "
                 "Illness\n\n"
                 "Where: Instagram\n\n```\nWe are closed to new animals until Friday.\n```\n\n"
                 "## Election Day, all accounts, November 3, 2026\n\nPolls are open until 7:30 "
                 "tonight.\n") ==
        "facebook nextdoor: A dog slipped away from our walkers near the pond.\n"
        "instagram: We are closed to new animals until Friday.\n"
        "-: Polls are open until 7:30 tonight.\n");
}

}  // namespace advolint
