#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("remarks for those who post are no part of posts", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A text that is struck out, and what replaces one.
      {"kit.md",
       "## X\n\n~~The van comes on Monday.~~\n\nThe van comes on Friday.\n\n## Facebook\n\nNew:\n\n"
       "Songs, paint and a bell.\n",
       "x: The van comes on Friday.\nfacebook: Songs, paint and a bell.\n"},
      {"kit.md",
       "## X\n\nOld: The van comes on Monday.\nNew: The van comes on Friday.\n\n## Facebook\n\n"
       "New: the van has songs.\n",
       "x: The van comes on Friday.\nfacebook: New: the van has songs.\n"},
      // The text is to come, or none is to be posted.
      {"kit.md",
       "## X\n\nThe van is back.\n\n## Mastodon\n\nTODO – same as X, but with a bell?\n\n"
       "## Bluesky\n\nON HOLD until the paint is dry.\n\n## Threads\n\nSame as X, shorter.\n",
       "x: The van is back.\n"},
      {"kit.md",
       "## Facebook\n\nDo not reply to texts that ask for your card. We never send them.\n",
       "facebook: Do not reply to texts that ask for your card. We never send them.\n"},
      // In brackets at the end.
      {"kit.md",
       "## Facebook\n\nYou did it! The van drove ____ miles. (UPDATE BEFORE POSTING)\n\n## X\n\n"
       "The van is back! (It has songs.)\n",
       "facebook: You did it! The van drove ____ miles.\nx: The van is back! (It has songs.)\n"},
      // The writer's own count, and a last word below a list.
      {"tweets.txt",
       "TWEETS\n\n1. The van is back in town. Come and see it. #VanDay (52)\n\n2. Three stops, one "
       "bell, many songs. #VanDay (45 chars)\n\nThe pictures are in the drawer.\n",
       "x: The van is back in town. Come and see it. #VanDay\n"
       "x: Three stops, one bell, many songs. #VanDay\n"},
      {"kit.md", "## X\n\nThe van has a new driver, who has read every book on it (2026)\n",
       "x: The van has a new driver, who has read every book on it (2026)\n"},
      // A bold word on the picture, and what to ask for.
      {"kit.md",
       "## Instagram\n\n**Any photo of the van.** New paint, new songs. #VanDay\n\n## X\n\n"
       "**The van is back.** Come and see it.\n",
       "instagram: New paint, new songs. #VanDay\nx: The van is back. Come and see it.\n"},
      {"kit.md",
       "**Instagram:** New paint! Tap to see it\n\n**Ask:** the drivers for a key (Ana)\n\n"
       "**X:** The van is back.\n\n**Boost:** $20 on Elm Street\n",
       "instagram: New paint! Tap to see it\nx: The van is back.\n"},
      // What looks so, and is part of the post.
      {"kit.md",
       "## Facebook\n\nBefore: a dusty corner.\nAfter: a van full of songs.\n\n## X\n\n**Pictures "
       "that move.** The van has a film. (NEXT TO THE POST OFFICE)\n\n## Threads\n\nON HOLD? Your "
       "books "
       "are in the van.\n",
       "facebook: Before: a dusty corner.|After: a van full of songs.\n"
       "x: Pictures that move. The van has a film. (NEXT TO THE POST OFFICE)\n"
       "threads: ON HOLD? Your books are in the van.\n"},
      {"kit.md",
       "**Facebook:** Come and see the van!\n\n**Doors:** 6 pm\n\n**Bring:** a friend\n\n**X:** "
       "The "
       "van is back.\n",
       "facebook: Come and see the van!||Doors: 6 pm||Bring: a friend\nx: The van is back.\n"},
      {"kit.md",
       "## Facebook\n\n### Opción 1\n\nVolvió la furgoneta.\n\n**Cuándo:** jueves 12, a las 19 "
       "h\n**Dónde:** calle del Olmo\n\n### Opción 2\n\n¡Furgoneta!\n",
       "facebook: Volvió la furgoneta.||Cuándo: jueves 12, a las 19 h|Dónde: calle del Olmo\n"
       "facebook: ¡Furgoneta!\n"},
      {"kit.md",
       "## Facebook\n\nThe van is back.\n\n**When:** Saturday, May 9, 2026\n**Where:** the old "
       "firehouse\n**Cost:** a song\n**Image:** van.jpg\n\n## X\n\nVan! #VanDay\n",
       "facebook: The van is back.||When: Saturday, May 9, 2026|Where: the old firehouse|Cost: a "
       "song\nx: Van! #VanDay\n"},
      // Items within an item, in italics.
      {"kit.md",
       "## Tweets\n\n- The van is back. #VanDay\n- We drove [NUMBER] miles. #VanDay\n"
       "  - *Only where the board agrees.*\n",
       "x: The van is back. #VanDay\nx: We drove [NUMBER] miles. #VanDay\n"},
      // Another form of a post.
      {"kit.md",
       "## X\n\nThe van was late, like spring.\n\n*Alt, if nobody laughs:*\n\nThe van was late.\n",
       "x: The van was late, like spring.\nx: The van was late.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

}  // namespace advolint
