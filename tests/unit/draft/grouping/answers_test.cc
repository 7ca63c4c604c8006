#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("below a title of replies, questions head their answers", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Behind an arrow, beside a section for a network.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back on Monday.\n\nREPLIES TO COMMENTS\n\n\"Where was it?\"\n-> In "
       "the "
       "yard, for new paint. Come and see it!\n\n\"I liked the old one\"\n-> So did we, and the "
       "songs are still the same.\n\nPHONE GREETING\nThank you for calling the van.\n",
       "facebook: The van is back on Monday.\n-: In the yard, for new paint. Come and see it!\n-: "
       "So "
       "did we, and the songs are still the same.\n"},
      // Behind a letter, below a title that only its capitals tell.
      {"textos.txt",
       "Red: Facebook\nTexto: La furgoneta vuelve el lunes.\n\nRESPUESTAS RÁPIDAS PARA "
       "COMENTARIOS\n\n¿Dónde estaba?\nR: En el patio, con pintura nueva. ¡Ven a verla!\n",
       "facebook: La furgoneta vuelve el lunes.\n-: En el patio, con pintura nueva. ¡Ven a "
       "verla!\n"},
      // In the cells of a table.
      {"kit.md",
       "# Kit\n\n## Facebook\n\nThe van is back on Monday.\n\n## Responses to comments\n\n| If "
       "people "
       "ask | Reply |\n|---|---|\n| Is it free? | Yes! Every ride is free for all of you. |\n| Why "
       "is it red? | The paint was free, too, and we liked it. |\n\n## Contacts\n\nOmar\n",
       "facebook: The van is back on Monday.\n-: Yes! Every ride is free for all of you.\n-: The "
       "paint was free, too, and we liked it.\n"},
      // Behind a label, among questions.
      {"kit.md",
       "# Kit\n\n## Facebook\n\nThe van is back on Monday.\n\n## Common questions in the "
       "comments\n\n**Q: Is it free?**\n\nReply (EN): Yes! Every ride is free.\n\nReply (ES): "
       "¡Sí! Todos los viajes son gratis.\n\n## Phone script\n\n\"Yes, the van is free.\"\n",
       "facebook: The van is back on Monday.\n-: Yes! Every ride is free.\n-: ¡Sí! Todos los "
       "viajes son gratis.\n"},
      // Both behind letters; what a colleague is told is no answer.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back on Monday.\n\nREPLIES\n\nQ: \"is it free??\"\nA: Yes! "
       "Every ride is free for all of you.\n\nQ: (anything about the fire)\nA: don't answer, text "
       "Omar\n\nQ: Why is it red?\nA: The paint was free, too, and we liked it.\n\nPHONE "
       "GREETING\nThank you for calling the van.\n",
       "facebook: The van is back on Monday.\n-: Yes! Every ride is free for all of you.\n-: The "
       "paint was free, too, and we liked it.\n"},
      // Counts on lines of their own are above them.
      {"replies.txt",
       "Replies to comments on Facebook\n\nOmar, please look these over. Those with a tick are "
       "good to go, and the others are still open.\n\n1) \u2714\nComment from Bea: \"Is it "
       "free?\"\nReply: Yes! Every ride is free for all of you.\n\n2)\nComment from Zuri: \"Why "
       "red?\"\nReply: The paint was free, too, and we liked it.\n\n3)\nComment from Ivo: \"I "
       "liked green.\"\nReply: So did we, and the songs are still the same.\n",
       "facebook: Yes! Every ride is free for all of you.\nfacebook: The paint was free, too, and "
       "we liked it.\nfacebook: So did we, and the songs are still the same.\n"},
      // Questions for the team are none.
      {"kit.md",
       "# Kit\n\n## Facebook\n\nThe van is back on Monday.\n\n## FAQ\n\nMay we change the "
       "words?\nA: Please do, and send us a copy.\n",
       "facebook: The van is back on Monday.\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("answers may be further in, or in a column for them", "[draft][grouping]") {
  CHECK(
      posts_of(
          "kit.txt",
          "FACEBOOK\n\nThe van is back in town. Come and see it!\n\n"
          "REPLIES TO MESSAGES\n\nWhat does it cost?\n    It is free for all of you, every day.\n\n"
          "Is it open?\n    Call the garage first, they know the day.\n") ==
      "facebook: The van is back in town. Come and see it!\n"
      "-: It is free for all of you, every day.\n-: Call the garage first, they know the day.\n");
  CHECK(posts_of("kit.txt",
                 "FACEBOOK\n\nThe van is back in town. Come and see it!\n\n"
                 "REPLIES TO MESSAGES\n\nWhat does it cost?\n  -> It is free for all of you.\n") ==
        "facebook: The van is back in town. Come and see it!\n-: It is free for all of you.\n");
  CHECK(posts_of("kit.md",
                 "# Deck\n\n## Facebook\n\nThe van is back in town. Come and see it!\n\n## "
                 "Comments we get\n\n"
                 "| They write | We write |\n|---|---|\n"
                 "| Where are you? | How kind! We tell nobody where the garage is. |\n"
                 "| My sister rides | Please have her call us, day or night. |\n") ==
        "facebook: The van is back in town. Come and see it!\n"
        "-: How kind! We tell nobody where the garage is.\n"
        "-: Please have her call us, day or night.\n");
}

}  // namespace advolint
