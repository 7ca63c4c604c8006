#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("labels that name posts need no network beside those that name one",
          "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Items of lists, beside a section for a network.
      {"kit.txt",
       "Van kit\n\nKeep in mind\n- Wave at the driver.\n- Use #VanDay on everything\n\nSample "
       "posts for riders\n- The van brought my first book to me. #VanDay\n- @Council, the van is "
       "the best thing on our street.\n\nSample posts for drivers\n- I have driven [NUMBER] miles "
       "for books and songs.\n- Every ride is free: van.example/ride\n\nFacebook\nThe van is back "
       "on Monday, with new songs.\n",
       "-: The van brought my first book to me. #VanDay\n-: @Council, the van is the best thing on "
       "our street.\n-: I have driven [NUMBER] miles for books and songs.\n-: Every ride is free: "
       "van.example/ride\nfacebook: The van is back on Monday, with new songs.\n"},
      // Languages below counted posts, one of which is for a network.
      {"kit.md",
       "# Van kit\n\n## Post 1 - The van is back\n\n**ENGLISH:**\nThe van is back on "
       "Monday.\n\n**ESPAÑOL:**\nLa furgoneta vuelve el lunes.\n\n## Post 2 - Instagram\n\n"
       "**ENGLISH:**\nLook who is back!\n\n**ESPAÑOL:**\n¡Miren quién volvió!\n",
       "-: The van is back on Monday.\n-: La furgoneta vuelve el lunes.\ninstagram: Look who is "
       "back!\ninstagram: ¡Miren quién volvió!\n"},
      // In quotation marks below leads, in a mail.
      {"mail.txt",
       "From: Omar\nTo: All drivers\nSubject: words for the van\n\nHi all,\n\nHere are the "
       "words.\n\nPost for May 3:\n\n\"The van is back, and it has new songs.\"\n\nPost for May "
       "4:\n\n\"Two days in, and the van still sings.\"\n\nFor Instagram we have:\n\n\"Look who is "
       "back!\"\n\nThanks,\nOmar\n",
       "-: The van is back, and it has new songs.\n-: Two days in, and the van still sings.\n"
       "instagram: Look who is back!\n"},
      // The mail says above them where they go.
      {"mail.txt",
       "From: Omar\nTo: All drivers\nSubject: words for the van\n\nHi all,\n\nThe bell rang all "
       "night. Here is what I'm putting on our Facebook page. Share it, too.\n\nPost for May "
       "3:\n\n\"The van is back, and it has new songs.\"\n\nPost for May 4:\n\n\"Two days in, and "
       "the van still sings.\"\n\nPost for May 5:\n\n\"The van sleeps today, and so do "
       "we.\"\n\nFor Instagram we have:\n\n\"Look who is back!\"\n\nThanks,\nOmar\n",
       "facebook: The van is back, and it has new songs.\nfacebook: Two days in, and the van still "
       "sings.\nfacebook: The van sleeps today, and so do we.\ninstagram: Look who is back!\n"},
      // What only leads to them has no sign of a post, but for an address.
      {"kit.md",
       "# Van kit\n\n## Examples to start with\n\nBe sure to take the pictures from "
       "van.example/pictures along.\n\n**Facebook:**\n\nThe van is back on Monday.\n\n**X:**\n\n"
       "Van! #VanDay\n",
       "facebook: The van is back on Monday.\nx: Van! #VanDay\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("titles that count texts make them posts where a document speaks of posts",
          "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A sign and a number, above each text.
      {"sheet.txt",
       "SAVE THE VAN\nShare sheet\n\nWHY WE NEED IT\n- It stops at our doors.\n- It costs two "
       "dollars a month.\n\nPOSTS\n\n#1\nThe van brought my first book. Keep it "
       "going! #VanDay\n\n#2\nDid you know? The van has no bell, and needs one. "
       "van.example/bell\n\n#3 (on the day only)\nToday is the day. Come and ring it! "
       "#VanDay\n\nTALKING POINTS\n\"Hi, do you have a minute for the van?\"\n",
       "-: The van brought my first book. Keep it going! #VanDay\n-: Did you know? The van has no "
       "bell, and needs one. van.example/bell\n-: Today is the day. Come and ring it! #VanDay\n"},
      // In brackets, with a day, above an empty line.
      {"kit.txt",
       "Posts for van week 2027\n\nThe van will be away on May 3.\n\n[1] TWO DAYS BEFORE -- post "
       "5/1/2027\n\nThe van goes away on Monday, for one day only.\n\n[2] THE DAY ITSELF\n\nThe "
       "van "
       "is away today, and so is its driver.\n\nQuestions? Omar, 555-0100.\n",
       "-: The van goes away on Monday, for one day only.\n-: The van is away today, and so is its "
       "driver.\n"},
      // Between dashes, in Markdown.
      {"kit.md",
       "# Posts for van week\n\n--- 1 ---\n\nThe van is back on the road on Monday.\n\n--- 2 "
       "---\n\nThe van has new songs for all of you.\n",
       "-: The van is back on the road on Monday.\n-: The van has new songs for all of you.\n"},
      // Points of an agenda count, too, and are none.
      {"agenda.txt",
       "Meeting of May 3\n\n1. The bell\nOmar says that it rings too loudly.\n\n2. The songs\nAna "
       "has written two more, and sings them.\n",
       "-: Meeting of May 3||1. The bell|Omar says that it rings too loudly.||2. The songs|Ana has "
       "written two more, and sings them.\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("texts below titles, or in a list, are posts where the title of the document says so",
          "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"kit.txt",
       "Riverbend\nPosts for van week\n\nKickoff\n\nThe van is back on the road on Monday.\n\nFor "
       "parents\n\nThe van has new songs for all of you.\n\nLast call\n\nThe van goes home on "
       "Friday, so come and see it.\n",
       "-: The van is back on the road on Monday.\n-: The van has new songs for all of you.\n-: "
       "The "
       "van goes home on Friday, so come and see it.\n"},
      {"kit.txt",
       "Posts for van week\n\n- The van is back on the road on Monday.\n- The van has new songs "
       "for "
       "all of you.\n\nQuestions? Omar, 555-0100.\n",
       "-: The van is back on the road on Monday.\n-: The van has new songs for all of you.\n"},
      // Marks of headings that Markdown would read: the first heading is no title.
      {"kit.txt",
       "Posts for van week\n\nUse them as you like.\n\n## Kickoff\n\nThe van is back on the road "
       "on Monday.\n\n## For parents\n\nThe van has new songs for all of you.\n\n## Last "
       "call\n\nThe van goes home on Friday, so come and see it.\n",
       "-: The van is back on the road on Monday.\n-: The van has new songs for all of you.\n-: "
       "The "
       "van goes home on Friday, so come and see it.\n"},
      // Between rules, below a title and a word to those who post them.
      {"kit.txt",
       "VAN WEEK - SOCIAL MEDIA POSTS\n\nPlease post one of these a day.\n\nThe van is back on the "
       "road on Monday.\n\n-----\n\nThe van has new songs for all of you.\n\n-----\n\nThe van goes "
       "home on Friday, so come and see it.\n\n-----\n\nQuestions? Omar, 555-0100.\n",
       "-: The van is back on the road on Monday.\n-: The van has new songs for all of you.\n-: "
       "The "
       "van goes home on Friday, so come and see it.\n"},
      // One post may say whom to call.
      {"van.txt", "Facebook\n\nThe van is back.\n\nQuestions? Call 555-0100.\n",
       "facebook: The van is back.||Questions? Call 555-0100.\n"},
      // One post with a list has no such title.
      {"van.txt",
       "The van is back.\n\n- It has new songs for all of you.\n- It has a bell that rings "
       "loudly.\n",
       "-: The van is back.||- It has new songs for all of you.|- It has a bell that rings "
       "loudly.\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("fields with the text of a post tell its section from advice", "[draft][grouping]") {
  // The title names the network of all of them.
  CHECK(
      posts_of("plan.md",
               "# Riverbend van: Instagram content calendar\n\n## Instagram bio\n\n```\nThe van of "
               "Riverbend\n```\n\n## Two-day post calendar\n\n### DAY 1 — Sunday\n\n**Type:** "
               "photo\n\n**Caption:**\n\n```\nThe van is back. #VanDay\n```\n\n### DAY 2 — "
               "Monday\n\n**Type:** reel\n\n**Caption:**\n\n```\nIt sings again. #VanDay\n```\n") ==
      "instagram: The van of Riverbend\ninstagram: The van is back. #VanDay\n"
      "instagram: It sings again. #VanDay\n");
  CHECK(posts_of("groups.md",
                 "# Facebook group posts – Riverbend van\n\n## Elm Street neighbors\n\nNOTE: They "
                 "want no links.\n\n**Post:**\n\nHas anyone seen the van? It was red, and it "
                 "sang.\n\n## Drivers of the county\n\n**Post:**\n\nWho can oil a bell? Ours rings "
                 "too low.\n") ==
        "facebook: Has anyone seen the van? It was red, and it sang.\n"
        "facebook: Who can oil a bell? Ours rings too low.\n");
}

}  // namespace advolint
