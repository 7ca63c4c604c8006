#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
TEST_CASE("sentences in a mail lead to posts", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Numbered, beside labels that name networks.
      {"correo.txt",
       "De: Ana\nAsunto: la furgoneta\n\nHola:\n\n1) Para Facebook (lunes 1 de junio)\n\nVolvió la "
       "furgoneta.\n\n2) Para Instagram (martes 2 de junio)\n\nPintura nueva. #Furgoneta\n\n"
       "3) Y esto para cuando sepas cuántos somos, donde veas:\n\n¡Gracias! Fuimos ____.\n\nUn "
       "abrazo,\nAna\n",
       "facebook: Volvió la furgoneta.\ninstagram: Pintura nueva. #Furgoneta\n"
       "-: ¡Gracias! Fuimos ____.\n"},
      // In quotation marks, as those below labels are.
      {"mail.txt",
       "From: Ana\nDate: Fri, 6 Mar 2026 16:52:11 -0500\nSubject: the van\n\nHi,\n\nMON (fb): "
       "\"The "
       "van is back in town.\"\n\nWED (insta, LinkedIn too): \"New paint, new songs.\"\n\nIf there "
       "is room, one for the driver: \"Happy birthday, Omar! Come and sing.\"\n\nThe photos are in "
       "the drawer.\n\nAna\n",
       "facebook: The van is back in town.\ninstagram linkedin: New paint, new songs.\n"
       "-: Happy birthday, Omar! Come and sing.\n"},
      // Labels in brackets below their texts.
      {"textos.txt",
       "Volvió la furgoneta a la calle del Olmo.\n\n(Para Facebook. Publicar el lunes.)\n\n"
       "¡Furgoneta! Ven a verla.\n\n(Para X. Publicar el martes.)\n\nPintura nueva, canciones "
       "nuevas.\n\n(Para Instagram. Publicar el jueves.)\n",
       "facebook: Volvió la furgoneta a la calle del Olmo.\nx: ¡Furgoneta! Ven a verla.\n"
       "instagram: Pintura nueva, canciones nuevas.\n"},
      {"textos.txt",
       "Volvió la furgoneta.\n(Para Facebook. Publicar el lunes, con la campana.)\n\n¡Furgoneta!\n"
       "(Para X. Publicar el martes.)\n",
       "facebook: Volvió la furgoneta.\nx: ¡Furgoneta!\n"},
      // The end of a mail without headers.
      {"ideas.txt",
       "here's what I have so far\n\nfacebook monday\nThe van is back in town. It is blue "
       "now.\n\ntweet for friday\nCome and see it. Be gentle.\n\nlet me know!! also I have no key "
       "for the van\nM\n",
       "facebook: The van is back in town. It is blue now.\nx: Come and see it. Be gentle.\n"},
      // Options below a sentence that names their network.
      {"options.md",
       "Sure! Here are two caption options for your Instagram post about the van:\n\n"
       "**Option 1: Warm**\n\nThe van is back in town. 💛\n\n**Option 2: Short**\n\nVan! "
       "#VanDay\n\n**Tips for posting:**\n\n- Post in the evening\n\nShall I write one for "
       "Facebook?\n",
       "instagram: The van is back in town. 💛\ninstagram: Van! #VanDay\n"},
      // Tasks that are done, and tasks that are none.
      {"march.md",
       "- [x] **Mon 3/16, Facebook** – The van is back in town.\n- [ ] **Wed 3/18, LinkedIn** – "
       "Two "
       "drivers wanted, songs included.\n- [ ] Ask Ana about April\n",
       "facebook: The van is back in town.\nlinkedin: Two drivers wanted, songs included.\n"},
      // A paragraph beside a list of posts.
      {"abril.md",
       "1. **Facebook, lunes 9**\n   Volvió la furgoneta a la calle.\n\n2. **X, viernes 13**\n   "
       "¡Furgoneta! Ven a verla.\n\nComentarios aquí debajo, por favor.\n",
       "facebook: Volvió la furgoneta a la calle.\nx: ¡Furgoneta! Ven a verla.\n"},
      // Replies in quotation marks below numbered titles.
      {"replies.txt",
       "RESPONSE TEMPLATES - SOCIAL\nLast seen by Omar\n\n1. When somebody asks why\n\"Because the "
       "bus does not stop here.\"\n\n2. When somebody says thanks\n\"We will tell the "
       "driver!\"\n\nNEVER\n- argue\n- reply at night\n",
       "-: Because the bus does not stop here.\n-: We will tell the driver!\n"},
      // A sentence for texts that rules part.
      {"week.md",
       "These posts go out on Facebook and Instagram, one a day.\n\n---\n\nThe van is back in "
       "town.\n\n---\n\nNew paint, new songs. Come and see!\n",
       "facebook instagram: The van is back in town.\n"
       "facebook instagram: New paint, new songs. Come and see!\n"},
      // A rule within one post.
      {"facebook.md", "The van is back in town.\n\n---\n\nCome and see it on Friday.\n",
       "facebook: The van is back in town.||Come and see it on Friday.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("a lead of two lines begins with the network, and a list for the team is no reply",
          "[draft][grouping]") {
  CHECK(posts_of("mail.txt",
                 "From: Ana\nSubject: the van\n\nHi all,\n\nX:\n\nThe van is back. #VanDay\n\n"
                 "Instagram - use the red picture that I sent on Friday, or one of your\nown from "
                 "Monday (outside!):\n\nIt is red, and it sings! #VanDay\n\nIf somebody asks in "
                 "the comments, one answer is enough. This\nworks most of the time:\n\nThank you "
                 "for asking! It was green, and we liked red.\n\nThings people ask me:\n- Is the "
                 "van for sale? No. Say \"it is not\".\n- Can I drive it? Call me.\n\nIn "
                 "solidarity,\nAna\n") ==
        "x: The van is back. #VanDay\ninstagram: It is red, and it sings! #VanDay\n"
        "-: Thank you for asking! It was green, and we liked red.\n");
}

TEST_CASE("a sentence names the day of all posts", "[draft][grouping]") {
  const Draft draft =
      read_as("launch.md",
              "# The van is back\n\nGoes live Tuesday, September 8, 2026, all at "
              "once.\n\n| Network | Copy |\n|---|---|\n| Facebook | The van is back "
              "in town. |\n| X | Van! |\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-09-08");
  CHECK(date_of(draft.posts[1]) == "2026-09-08");
}

TEST_CASE("days of a week have dates where the week is known", "[draft][grouping]") {
  const Draft mail = read_as("mail.txt",
                             "From: Ana\nDate: Fri, 6 Mar 2026 16:52:11 -0500\nSubject: the van\n\n"
                             "MON (fb):\n\nThe van is back.\n\nWED (fb):\n\nNew paint.\n");
  REQUIRE(mail.posts.size() == 2);
  CHECK(date_of(mail.posts[0]) == "2026-03-09");
  CHECK(date_of(mail.posts[1]) == "2026-03-11");

  const Draft week = read_as("kit.md",
                             "# Van kit 2026\n\n## Week of March 2\n\n### Monday: Facebook\n\nThe "
                             "van is back.\n\n### Thursday: X\n\nNew paint.\n");
  REQUIRE(week.posts.size() == 2);
  CHECK(date_of(week.posts[0]) == "2026-03-02");
  CHECK(date_of(week.posts[1]) == "2026-03-05");

  // Without a week, a weekday is not a date.
  const Draft open = read_as(
      "kit.md", "# Van kit 2026\n\n## Monday: Facebook\n\nThe van is back.\n\n## X\n\nVan!\n");
  REQUIRE(open.posts.size() == 2);
  CHECK(date_of(open.posts[0]).empty());
}

TEST_CASE("a list of what those who post are to do is not a post", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n### For Instagram Posts\n\n- Use polls in your stories\n"
                 "- Consider a carousel of packets\n- Compile photos of gardens\n\n"
                 "## Sample Facebook post\n\nBeans are in. #Seeds\n") ==
        "facebook: Beans are in. #Seeds\n");
  CHECK(posts_of("kit.md",
                 "# Semillas\n\n## Para Instagram\n\n- Usa encuestas en las historias\n"
                 "- Comparte fotos de huertos\n\n## X\n\n¡Ya hay judías!\n") ==
        "x: ¡Ya hay judías!\n");
  // Readers are asked, with a hashtag or in a sentence that calls.
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n## Tweets\n\n- Share a photo of your beans! #Seeds\n"
                 "- Post a picture of your peas! #Seeds\n") ==
        "x: Share a photo of your beans! #Seeds\nx: Post a picture of your peas! #Seeds\n");
}

TEST_CASE("a saying in quotation marks may open a post", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "# Seed captions\n\n## Instagram captions\n\n### Watering\n\n\"I have no time.\"\n\n"
            "You do. Beans grow alone.\n\nAll they want is water.\n\n#Seeds\n\n"
            "### Windows\n\n\"I have no garden.\"\n\nA window will do.\n\nCome by.\n\n#Seeds\n") ==
        "instagram: \"I have no time.\"||You do. Beans grow alone.||All they want is water.||"
        "#Seeds\n"
        "instagram: \"I have no garden.\"||A window will do.||Come by.||#Seeds\n");
}

TEST_CASE("a list of what staff do holds a post only where an item reads like one",
          "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "## Facebook\n\n- Use a photo of the van\n- Share the post with the link\n") ==
        "");
  CHECK(posts_of(
            "kit.md",
            "## Facebook\n\n- Use a photo of the van\n- Share the post with the link #VanDay\n") ==
        "facebook: Share the post with the link #VanDay\n");
}

}  // namespace advolint
