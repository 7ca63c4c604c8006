#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
TEST_CASE("labels that count end one another", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // "A.2." is beside "A.1.".
      {"kit.txt",
       "A. REDES\n\nA.1. Facebook, 3 de marzo\n\nVolvió la furgoneta.\n\n"
       "A.2. Textos para historias (tres pantallas)\n\nPantalla 1: ¿Quién lee aquí?\n"
       "Pantalla 2: Ven a verla.\n\nA.3. Respuesta si preguntan «¿y el ruido?»\n\nLa campana es "
       "muy pequeña.\n\nB. CARTA\n\nA la junta:\n",
       "facebook: Volvió la furgoneta.\n-: ¿Quién lee aquí?\n-: Ven a verla.\n"
       "-: La campana es muy pequeña.\n"},
      // A post of a series that names no network.
      {"kit.txt",
       "POST 1 – FACEBOOK – MAY 4\n\nThe van is back in town.\n\nPOST 2 – INSTAGRAM – MAY 5\n\nNew "
       "paint! #VanDay\n\nPOST 3 – THANK YOU\n\nThank you for coming, all of you.\n",
       "facebook: The van is back in town.\ninstagram: New paint! #VanDay\n"
       "-: Thank you for coming, all of you.\n"},
      // A heading with headings in it is over where the next of its level begins.
      {"kit.md",
       "## Bios\n\n### X\n\nA van full of books.\n\n## Pinned post (Facebook)\n\nThe van is "
       "back.\n",
       "x: A van full of books.\nfacebook: The van is back.\n"},
      // Bold titles, of which one is a day.
      {"kit.md",
       "## Sample posts\n\n### LinkedIn\n\n**March 2**\n\n> The van is back in town. #VanDay\n\n"
       "**For drivers of other vans**\n\n> We met a van from Mill Street. #VanDay\n",
       "linkedin: The van is back in town. #VanDay\n"
       "linkedin: We met a van from Mill Street. #VanDay\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("what stands below a heading that is over is of no kind", "[draft][grouping]") {
  const Draft draft = read_as("kit.md",
                              "## Bios\n\n### X\n\nA van full of books.\n\n## Pinned post "
                              "(Facebook)\n\nThe van is back.\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[0].own_fields.find("kind") != nullptr);
  CHECK(draft.posts[1].own_fields.find("kind") == nullptr);
}

TEST_CASE("the day of an event is not a day of its posts", "[draft][grouping]") {
  const Draft draft = read_as(
      "walk.md",
      "# Lantern walk\n\n**What:** a walk with the van\n**When:** Saturday, November 7, 2026\n"
      "**Where:** the branch door\n\n## Social posts\n\n**FB event text:** Bring a coat and a "
      "lantern.\n\n**FB reminder, Nov 5:** Two days to the walk!\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]).empty());
  CHECK(date_of(draft.posts[1]) == "2026-11-05");
  const Draft post = read_as("kit.md",
                             "# Van\n\n**When:** November 7, 2026\n**Where:** Facebook\n\nThe van "
                             "is back in town.\n");
  REQUIRE(post.posts.size() == 1);
  CHECK(date_of(post.posts[0]) == "2026-11-07");
}

TEST_CASE("what is below a thread and a rule is for those who post", "[draft][grouping]") {
  CHECK(posts_of("van.md",
                 "# Bluesky thread\n\n1️⃣ The van is back. 🧵\n\n2️⃣ It has new "
                 "songs.\n\n3️⃣ "
                 "Come "
                 "and see it.\n\n---\n\nComms note: Ana answers until noon, then nobody.\n") ==
        "bluesky 1/3: 1️⃣ The van is back. 🧵\nbluesky 2/3: 2️⃣ It has new songs.\n"
        "bluesky 3/3: 3️⃣ Come and see it.\n");
}

TEST_CASE("the parts of a thread share a network and a day", "[draft][grouping]") {
  const Draft counted = read_as(
      "thread.md",
      "# THREAD: a van for Elm Street\n\nBy Ana\n**Where:** X + Bluesky (Mastodon if Omar is in)\n"
      "**When:** Tue 3/17/26, 10:00 am, after the parade\n\n---\n\n**1/**\n\nWhy a van? 🧵\n\n"
      "**2/**\n\nIt reaches Elm Street.\n\n**3/**\n\nTell the board. #VanDay\n\n---\n\n"
      "### If somebody asks about noise\n\nReply with:\n\n> The bell is very small.\n");
  CHECK(posts_of(counted.file->path(), counted.file->bytes()) ==
        "x bluesky 1/3: Why a van? 🧵\nx bluesky 2/3: It reaches Elm Street.\n"
        "x bluesky 3/3: Tell the board. #VanDay\nx bluesky: The bell is very small.\n");
  CHECK(date_of(counted.posts[2]) == "2026-03-17");

  const Draft announced = read_as(
      "hilo.txt",
      "HILO – UNA FURGONETA\nPara publicar en X el martes 17 de marzo de 2026, antes del pleno\n\n"
      "TUIT 1\n¿Por qué una furgoneta?\n\nTUIT 2\nPorque llega a todas partes.\n\n-----------\n\n"
      "PARA EL CANAL DE TELEGRAM (cuando esté el hilo publicado)\n\nYa está el hilo. Dadle "
      "difusión, "
      "por favor.\n");
  CHECK(posts_of(announced.file->path(), announced.file->bytes()) ==
        "x 1/2: ¿Por qué una furgoneta?\nx 2/2: Porque llega a todas partes.\n"
        "telegram: Ya está el hilo. Dadle difusión, por favor.\n");
  CHECK(date_of(announced.posts.front()) == "2026-03-17");
  CHECK(date_of(announced.posts.back()).empty());
}

TEST_CASE("posts counted with a letter below a rule keep their network", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Seeds\n\nThree for next week.\n\n---\n\n### Bluesky\n\n**Post A1:**\n\n"
                 "```\nThe shelf is open.\n```\n\n**Post A2:**\n\n```\nBeans!\n```\n") ==
        "bluesky: The shelf is open.\nbluesky: Beans!\n");
  // A title of its own below the rule.
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n---\n\n## X\n\n**Opening**\n\nThe shelf is open. #Seeds\n\n"
                 "**Beans**\n\nThe beans are in. #Seeds\n") ==
        "x: The shelf is open. #Seeds\nx: The beans are in. #Seeds\n");
}

TEST_CASE("a rule below a reply ends it, and begins no front matter", "[draft][grouping]") {
  const Draft draft = read_as(
      "kit.md",
      "POSTS FOR FACEBOOK\n\nBeans are in. Come!\n\n---\n\nREPLIES TO COMMENTS\n\nComment: “Free?”"
      "\n\nReply:\nYes, it is free for everyone.\n\n---\n\nComment: “Peas?”\n\nReply:\nYes, "
      "green ones. Come and see!\n\n---\n\nPeas are in, too. #Seeds\n");
  REQUIRE(draft.posts.size() >= 3);
  CHECK(draft.posts[1].body.text() == "Yes, it is free for everyone.");
  const Post* last_reply = nullptr;
  for (const Post& it : draft.posts) {
    if (it.body.text() == "Yes, green ones. Come and see!") last_reply = &it;
  }
  REQUIRE(last_reply != nullptr);
  CHECK(last_reply->own_fields.find("kind")->scalar == "reply");
}

}  // namespace advolint
