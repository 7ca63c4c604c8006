#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("parts that count themselves are a thread, whatever is around them",
          "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Below the head of a file, with counts on lines of their own.
      {"thread.txt",
       "BLUESKY THREAD - the van\nfor: @van.example\nAuthor: Ana\n\n1/\nThe van is back in town, "
       "and so are we. 🧵\n\n2/\nIt has new songs.\n\n[chart: songs, alt: a bar of "
       "songs]\n\n3/\nCome "
       "and hear them: van.example/songs\n\n---\nNotes\n- Ana stays online until two\n- do not "
       "argue\n",
       "bluesky 1/3: 1/|The van is back in town, and so are we. 🧵\nbluesky 2/3: 2/|It has new "
       "songs.\nbluesky 3/3: 3/|Come and hear them: van.example/songs\n"},
      // Ordinals count them, and a word to those who post is above the first.
      {"kit.md",
       "# Save the van\n\n## Bluesky thread\n\nPost the parts one under the "
       "other.\n\n**First**\n\nThe van is back in town.\n\n**Second**\n\nIt has new songs. Come "
       "and "
       "hear them!\n",
       "bluesky 1/2: The van is back in town.\nbluesky 2/2: It has new songs. Come and hear "
       "them!\n"},
      // A day in a part, and what is after a colon.
      {"thread.md",
       "## X (thread)\n\n1/ The van has songs!\n\n2/ Tuesday at noon in the barn: "
       "https://van.example\n",
       "x 1/2: 1/ The van has songs!\nx 2/2: 2/ Tuesday at noon in the barn: "
       "https://van.example\n"},
      // Items that a list counts, whatever words are in them.
      {"thread.md",
       "Post thread:\n\n1. The van shows its photos of songs.\n\n2. Each photo has a heron in "
       "it.\n",
       "- 1/2: The van shows its photos of songs.\n- 2/2: Each photo has a heron in it.\n"},
      // The head is above a rule, a reply and another version are below one.
      {"thread.txt",
       "The van – Bluesky/Mastodon thread\nOwner: Ana\n\nCheck the bell before you "
       "post.\n\n----\n\n"
       "1/ The van is back. A short thread on what is new in it. 🧵\n\n2/ It has new songs, and "
       "a "
       "bell.\n\n----\n\nFacebook version (no thread there)\n\nThe van is back, with songs and a "
       "bell. Come and hear them!\n",
       "bluesky mastodon 1/2: 1/ The van is back. A short thread on what is new in it. "
       "🧵\nbluesky mastodon 2/2: 2/ It has new songs, and a bell.\nfacebook: The van is back, "
       "with songs and a bell. Come and hear them!\n"},
      // Words to the team between the label and the first part, and below the last.
      {"hilo.md",
       "**Borrador de hilo para X** (Carmen, v3)\n\nPablo, revisa las fechas, por favor.\n\n1/ "
       "Volvió la furgoneta. Abrimos hilo 🧵👇\n\n*(foto: la furgoneta)*\n\n2/ Trae canciones "
       "nuevas.\n\n3/ Y una campana. ¡Ven!\n\n---\n\nNotas:\n- Texto alternativo: una furgoneta "
       "azul\n- Fijar el hilo hasta el domingo.\n- Pablo: ¿la fecha?\n",
       "x 1/3: 1/ Volvió la furgoneta. Abrimos hilo 🧵👇\nx 2/3: 2/ Trae canciones nuevas.\nx "
       "3/3: "
       "3/ Y una campana. ¡Ven!\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("the last part of a thread has as many paragraphs as the others", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "1/ Our library lends more than books.\n\nLast year we lent tools and seeds.\n\n"
                 "2/ All of it is paid for by a levy that ends in May.\n\n"
                 "Vote for it, and tell your neighbors why you do.\n") ==
        "- 1/2: 1/ Our library lends more than books.||Last year we lent tools and seeds.\n"
        "- 2/2: 2/ All of it is paid for by a levy that ends in May.||Vote for it, and tell your "
        "neighbors why you do.\n");
}

}  // namespace advolint
