#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

const std::string kPlan =
    "# Redes · diciembre de 2026\n\n| Nº | Día | Red | Qué |\n|---|---|---|---|\n"
    "| 1 | mié 16/12 | Instagram y Facebook | Aniversario |\n"
    "| 2 | lun 21/12 | Facebook | Recetas |\n| 3 | mar 22/12 | Instagram (historia) | Adivinanza "
    "|\n\n";

}  // namespace

TEST_CASE("the rows of a plan say where the texts below go", "[draft][grouping]") {
  const std::string texts =
      "### 1. Aniversario\n\nEl 16 de diciembre llegó el primer tren al pueblo.\n\n"
      "### 2. Recetas\n\nEstamos juntando recetas de todas las familias.\n\n"
      "### 3. Adivinanza\n\n¿Para qué servía este aparato?\n\n## Para recordar\n\n- Pedir el "
      "plano.\n";
  const Draft draft = read_as("plan.md", kPlan + texts);
  CHECK(posts_of("plan.md", kPlan + texts) ==
        "instagram facebook: El 16 de diciembre llegó el primer tren al pueblo.\n"
        "facebook: Estamos juntando recetas de todas las familias.\n"
        "instagram: ¿Para qué servía este aparato?\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[1]) == "2026-12-21");
  CHECK(date_of(draft.posts[2]) == "2026-12-22");
  REQUIRE(draft.posts[2].own_fields.find("kind") != nullptr);
  CHECK(draft.posts[1].own_fields.find("kind") == nullptr);
}

TEST_CASE("rows are known by their titles, and say nothing of other headings",
          "[draft][grouping]") {
  const std::string plan =
      "# May\n\n| When | Where | Topic |\n|---|---|---|\n| May 4 | X | The bridge |\n"
      "| May 5 | Bluesky | The van |\n\n";
  CHECK(posts_of("plan.md", plan + "## The van\n\nThe van is back in town, come in!\n\n"
                                   "## The bridge\n\nWe are at the bridge until two.\n") ==
        "bluesky: The van is back in town, come in!\nx: We are at the bridge until two.\n");
  // "3.5 million riders" is no third row.
  CHECK(posts_of("plan.md",
                 kPlan + "### 1. Aniversario\n\nEl 16 de diciembre llegó el primer tren.\n\n"
                         "### 2. Recetas\n\nEstamos juntando recetas de todas las familias.\n\n"
                         "### 3.5 millones\n\nTantas personas viajaron en mayo.\n") ==
        "instagram facebook: El 16 de diciembre llegó el primer tren.\n"
        "facebook: Estamos juntando recetas de todas las familias.\n");
}

TEST_CASE("models in quotation marks below titles are posts", "[draft][grouping]") {
  const std::string head =
      "# Posting for the museum\n\nThank you for taking a turn!\n\n## Models\n\n";
  const std::string models =
      "Object of the week\n\n\"It is eleven inches long and made of maple. What is it?\"\n\n"
      "The answer\n\n\"You got it! It is a butter worker. Hats off to Doris.\"\n\n"
      "Friday photograph\n\n\"The ice harvest on the lake, about 1912, in the shoes of the horses "
      "(P-0418)\"\n\n"
      "Reminder\n\n\"The reading room is open this week. Bring your questions!\"\n\n";
  CHECK(posts_of("guide.md", head + models) ==
        "-: It is eleven inches long and made of maple. What is it?\n"
        "-: You got it! It is a butter worker. Hats off to Doris.\n"
        "-: The ice harvest on the lake, about 1912, in the shoes of the horses (P-0418)\n"
        "-: The reading room is open this week. Bring your questions!\n");
}

}  // namespace advolint
