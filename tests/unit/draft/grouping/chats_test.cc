#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("posts are found among the talk of a chat", "[draft][grouping]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A name and an hour above each message, the hour on a line of its own.
      {"#drafts\n\nMonday, May 3rd\n\nAna Duarte\n  9:14 AM\nmorning! can I have the words for the "
       "van by noon?\n\nOmar Reyes\n  9:31 AM\nhere you go. FB first:\n\nThe van is back. It has "
       "new songs and new paint.\n\nCome and see it on Elm Street!\n:heart: 4   :joy: 2\n\n"
       "Ana Duarte\n  9:40 AM\nlove it\n\nOmar Reyes\n  9:42 AM\n:+1:\n",
       "facebook: The van is back. It has new songs and new paint.||Come and see it on Elm "
       "Street!\n"},
      // A text that another one replaces.
      {"Ana Duarte\n  9:14 AM\ntwitter, the board reads it:\nThe van is back. Fares are free.\n\n"
       "Omar Reyes\n  9:31 AM\nfares are NOT free\n\nAna Duarte\n  9:40 AM\nnew twitter:\nThe van "
       "is back. Fares are two dollars.\n\nOmar Reyes\n  9:44 AM\nthanks\n",
       "x: The van is back. Fares are two dollars.\n"},
      // The hour beside the name; the post in a quote.
      {"Ana Duarte  9:02 AM\nthis is the one for Instagram:\n> The van is back! #VanDay\n\n"
       "Omar Reyes  9:10 AM\nfine with me. And Facebook?\n\nAna Duarte  9:12 AM\nNextdoor: "
       "Neighbors, the van stops at the barn again.\n",
       "instagram: The van is back! #VanDay\nnextdoor: Neighbors, the van stops at the barn "
       "again.\n"},
      // A line a message; the post in the one after the words that lead to it.
      {"[5/3/27, 9:02:11 AM] Ana: This goes on Facebook:\n[5/3/27, 9:02:40 AM] Ana: The van is "
       "back! #VanDay\n[5/3/27, 9:05:02 AM] Omar: nice. Instagram?\n[5/3/27, 9:07:30 AM] Ana: "
       "Instagram: Look who is back. #VanDay\n[5/3/27, 9:08:00 AM] Omar: ok\n",
       "facebook: The van is back! #VanDay\ninstagram: Look who is back. #VanDay\n"},
      {"03/05/2027, 09:02 - Ana: This goes on Facebook:\n03/05/2027, 09:03 - Ana: The van is back! "
       "#VanDay\n03/05/2027, 09:05 - Omar: nice\n",
       "facebook: The van is back! #VanDay\n"},
      // Words that ask, and the post below them in the same message; a day in words that lead.
      {"[9:14] ana: for Facebook I'd say this, more for families. ok?\n\nThe van is back. Kids and "
       "herons are welcome.\n\n[9:20] omar: yes\n\n[9:21] ana: and the bell?\n\n[9:25] omar: this "
       "goes out on Instagram on Monday, May 3, 2027\n[9:26] omar: The bell rings again. "
       "#VanDay\n\n[9:30] ana: nice\n",
       "facebook: The van is back. Kids and herons are welcome.\ninstagram: The bell "
       "rings again. #VanDay\n"},
      // Heads with the hour in brackets, and the message below.
      {"---------- Monday, May 3rd, 2027 ----------\n\n[4:02 PM] Ana Duarte\nHere's Facebook, for "
       "tomorrow:\n\nThe van is back.\n\nCome and hear it!\n\n[4:33 PM] Omar Reyes\nlove "
       "it\n\n[4:40 "
       "PM] Ana Duarte\nIG caption for the bell, going out at noon\n\nIt rings again. "
       "#VanDay\n\n[4:55 "
       "PM] Omar Reyes\nthanks\n",
       "facebook: The van is back.||Come and hear it!\ninstagram: It rings again. #VanDay\n"},
      // An answer for whatever network.
      {"[4:02 PM] Ana Duarte\nfor Facebook:\n\nThe van is back.\n\n[4:33 PM] Omar Reyes\npeople "
       "ask "
       "whether it is free\n\n[4:40 PM] Ana Duarte\nReply with this:\n\nYes, fares are free on "
       "Sundays!\n\n[4:55 PM] Omar Reyes\ndone\n",
       "facebook: The van is back.\n-: Yes, fares are free on Sundays!\n"},
      // Counted posts with their hours are not talk.
      {"POST 1 of 3\nWhen: Fri 8/13, 9 am\nChannels: Facebook\nCopy:\nThe van is back.\n\n"
       "____\n\nPOST 2 of 3\nWhen: Sat 8/14, 8 am\nChannels: X\nCopy:\nVan!\n\n____\n\n"
       "POST 3 of 3\nWhen: Sun 8/15, 1 pm\nChannels: Bluesky\nCopy:\nGoodbye, van.\n",
       "facebook: The van is back.\nx: Van!\nbluesky: Goodbye, van.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of("chat.txt", it.text) == it.posts);
  CHECK(find_wrong_place(read_as("chat.txt", it.text)).empty());
}

TEST_CASE("names in chats may end with an initial", "[draft][grouping]") {
  CHECK(posts_of(
            "chat.txt",
            "Ana Duarte  [9:02 AM]\nneed words for the van, who has time\n\n"
            "Omar L.  [9:04 AM]\nme. fb + insta?\n\nAna Duarte  [9:05 AM]\n"
            "yes and one for linkedin if you can\nvan day is may 3\n\n"
            "Omar L.  [9:41 AM]\nok then fb:\n```\nThe van is back. Herons are welcome.\n```\n\n"
            "Ana Duarte  [9:43 AM]\nlove\n") == "facebook: The van is back. Herons are welcome.\n");
}

}  // namespace advolint
