#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a title that is counted and dated heads a post", "[draft][grouping]") {
  const std::string text =
      "# Kit\n\n## Facebook\n\n**1 · Beans** (Thursday, October 1, 2026)\n\nThe beans are in.\n\n"
      "**2 · The guest** (Thursday, October 8)\n\nShe saves seeds in Oaxaca, come and see!\n\n"
      "## Instagram\n\n**1 · Peas** (Monday, October 5)\n\nPeas! #Seeds\n";
  CHECK(posts_of("kit.md", text) ==
        "facebook: The beans are in.\nfacebook: She saves seeds in Oaxaca, come and see!\n"
        "instagram: Peas! #Seeds\n");
  CHECK(date_of(read_as("kit.md", text).posts[1]) == "2026-10-08");
  // Without a day, it may be anything.
  CHECK(posts_of("kit.md",
                 "# Kit\n\n## Facebook\n\nThree things to know:\n\n**1 · Beans** (all sorts)\n\n"
                 "**2 · Peas** (some)\n\n#Seeds\n") ==
        "facebook: Three things to know:||1 · Beans (all sorts)||2 · Peas (some)||#Seeds\n");
}

TEST_CASE("headings that count and date posts leave out what others hold", "[draft][grouping]") {
  const std::string text =
      "# Calendario de contenido, septiembre de 2026\n\n## Horas (y por qué)\n\nSiempre a las "
      "nueve. Es la hora en que la gente lee.\n\n## Ya publicado (lun 31-ago)\n\nEl cartel.\n\n"
      "## 1 · mar 1-sept · 20:30 — Frijoles\n\n> Llegaron los frijoles.\n> ¡Ven por ellos!\n\n"
      "## 2 · mié 2-sept · 20:30 — Guisantes\n\n> Llegaron los guisantes.\n\n"
      "## 3 · jue 3-sept · 20:30 — Habas\n\n> Llegaron las habas.\n";
  CHECK(posts_of("plan.md", text) ==
        "-: Llegaron los frijoles.|¡Ven por ellos!\n-: Llegaron los guisantes.\n"
        "-: Llegaron las habas.\n");
  // "mar" is a martes where a month follows the day.
  CHECK(date_of(read_as("plan.md", text).posts[0]) == "2026-09-01");
}

TEST_CASE("a line that says which version a file is heads no post", "[draft][grouping]") {
  const std::string text =
      "# Seed kit\n\n*Riverbend Library, Elm Street — version 2, September 14, 2026*\n\n"
      "Copy what you need, and tell Ana what you changed.\n\n## Facebook\n\n### October 1\n\n"
      "The beans are in.\n\n## X\n\n### October 2\n\nBeans!\n";
  CHECK(posts_of("kit.md", text) == "facebook: The beans are in.\nx: Beans!\n");
  // The year is that of the posts.
  CHECK(date_of(read_as("kit.md", text).posts[0]) == "2026-10-01");
}

}  // namespace advolint
