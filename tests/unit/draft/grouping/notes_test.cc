#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("what is for the editor is not a word of a post", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Plans of pictures, in brackets, after a camera, in small letters, indented.
      {"kit.txt",
       "Facebook\n\nThe van is back in town. Come and see it!\n\n[photo: van_front.jpg]\n\n"
       "Instagram\n\nNew paint, new songs. #VanDay\n\n📷 Foto de grupo\n\n"
       "Nextdoor\n\nWe park on Elm Street now.\n\npic: the left side, not the right one\n",
       "facebook: The van is back in town. Come and see it!\n"
       "instagram: New paint, new songs. #VanDay\n"
       "nextdoor: We park on Elm Street now.\n"},
      {"kit.txt",
       "FACEBOOK\n\nThe van is back in town.\n\n    no pic, it does better without\n\n"
       "X\n\nCome and see it. #VanDay\n\n   (the poster of the red van)\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.txt",
       "Tweet 1\nThe van is back.\n[image: wheel]\n\nTweet 2\nIt has new songs.\n[image: none]\n",
       "x 1/2: The van is back.\nx 2/2: It has new songs.\n"},
      // A credit belongs to the post, and so does a gap.
      {"kit.txt", "Instagram\n\nWhat a van!\n\n📷 @ana_paints\n\nFacebook\n\nCome! [photo]\n",
       "instagram: What a van!||📷 @ana_paints\nfacebook: Come! [photo]\n"},
      // In italics after an arrow, and in brackets where the text is to come.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n➡️ *With the picture of the driver (1200 × "
       "630).*"
       "\n\n## X\n\nCome and see it. #VanDay\n\n→ *No picture.*\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"queue.txt",
       "Channel: FB\nText: The van is back in town.\nTags: #VanDay\n\n-----\n\n"
       "Channel: X\nText: (text to come from the driver)\nTags:\n",
       "facebook: The van is back in town.\n"},
      // The end of a mail, with the older one below it.
      {"mail.txt",
       "From: Ana <ana@van.example>\nTo: Omar\nSubject: Re: drafts\n\nHi Omar,\n\n"
       "Monday, Facebook:\n\nThe van is back in town.\n\nFriday, Twitter:\n\n"
       "Come and see it today.\n\nDo not post the last one before I call!\n\nBest,\nAna\n\n--\nAna "
       "Reyes\nThe Van on Elm Street\n"
       "We never stop.\n\n> On Apr 22, 2026, at 9:15, Omar wrote:\n>\n> Is the van really back? "
       "I would say so only if the driver does, and we had better ask.\n>\n> Omar\n",
       "facebook: The van is back in town.\nx: Come and see it today.\n"},
      // What each network wants, in one line; what to say, in a list.
      {"kit.md",
       "## Length\n\nFacebook: two paragraphs. Instagram: the first line counts, the rest is "
       "hidden."
       "\n\n## Key messages\n\n1. The van is free for everyone.\n2. It stops on Elm Street.\n\n"
       "## Post for X\n\nThe van is back in town. #VanDay\n",
       "x: The van is back in town. #VanDay\n"},
      // Pages, tasks, words in double brackets.
      {"kit.txt",
       "FACEBOOK\nThe van is back in town.\n\n\tPage 1 of 2\n\nX\nCome and see it. #VanDay\n\n"
       "[[the driver said yes]]\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.md",
       "## Facebook\n\n- [x] proofread\n\n> The van is back in town.\n\n## X\n\n- [ ] proofread\n\n"
       "> Come and see it. #VanDay\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      // What is after a rule at the end of a file whose labels have one post each.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n## X\n\nCome and see it. #VanDay\n\n## "
       "LinkedIn\n"
       "\nWe offer two jobs on wheels.\n\n---\n\nQuestions about the van itself go to Ana in the "
       "yard.\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"
       "linkedin: We offer two jobs on wheels.\n"},
      // A table of contents, in links and in plain words.
      {"kit.md",
       "# Kit\n\n- [1. Posts](#1-posts)\n- [2. Help?](#2-help)\n\n## 1. Posts\n\n### Post 1 (X)\n\n"
       "The van is back. #VanDay\n\n### Post 2 (Facebook)\n\nCome and see it.\n",
       "x: The van is back. #VanDay\nfacebook: Come and see it.\n"},
      {"kit.txt",
       "This packet has two parts:\n\n•\tFacebook\n•\tTwitter (X)\n\nPART 1. FACEBOOK\n"
       "Post these in this order.\n\nFacebook #1 – Welcome\n\tThe van is back in town.\n\n"
       "Facebook #2\n\tIt has new songs, and a bell.\n\nPART 2. TWITTER (X)\n\nTweet #1\n"
       "\tCome and see it. #VanDay\n",
       "facebook: The van is back in town.\nfacebook: It has new songs, and a bell.\n"
       "x: Come and see it. #VanDay\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("a mail ends where its writer speaks to those who got it", "[draft][grouping]") {
  const std::string_view mail =
      "From: Ana <ana@example.org>\nTo: Branches\nSubject: van posts\n\nHi all,\n\nhere they "
      "are.\n\n"
      "For your Facebook page:\n\nThe van is back in town. Come and see it!\n\n"
      "And one to put on Instagram on Sunday, if it goes well:\n\nWhat a day. #VanDay\n\n"
      "That's it for now. If it rains, ring me.\n\nOmar, is the bell loud?\n\n"
      "Thanks everyone, what a ride.\n\nAna\n";
  CHECK(posts_of("mail.txt", mail) ==
        "facebook: The van is back in town. Come and see it!\ninstagram: What a day. #VanDay\n");
}

TEST_CASE("a note between posts with text fields is none of them", "[draft][grouping]") {
  CHECK(posts_of("van.md",
                 "Platform: X\nText: The van is back.\n\n---\n\nPlatform: X\nText: It has new "
                 "songs.\n\nCome and hear them.\n\n---\n\nAna checks the numbers first.\n\n---\n\n"
                 "Platform: Facebook\nText: Come and see it.\n") ==
        "x: The van is back.\nx: It has new songs.||Come and hear them.\nfacebook: Come and see "
        "it.\n");
}

TEST_CASE("a rule right below a post parts it from the next, and makes no heading of it",
          "[draft][grouping]") {
  CHECK(posts_of("van.md",
                 "## Facebook\n\nThe van is back.\nCome and ride.\n---\nCome and see it.\n") ==
        "facebook: The van is back.|Come and ride.\nfacebook: Come and see it.\n");
}

TEST_CASE("what is in brackets in a sentence is part of it", "[draft][grouping]") {
  CHECK(posts_of("van.md",
                 "## Facebook\n\nThe van is back on Elm Street. (confirm before posting)\n") ==
        "facebook: The van is back on Elm Street.\n");
  CHECK(posts_of("van.md",
                 "## Facebook\n\nThe van is back on Elm Street (confirm before posting)\n") ==
        "facebook: The van is back on Elm Street (confirm before posting)\n");
}

}  // namespace advolint
