#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("texts below languages are posts where there are pairs of them", "[draft][grouping]") {
  const std::string_view one =
      "## ① Register\n\n**EN** — October 5, 2026\n\nMoved? You need to register again.\n\n"
      "**ES** — October 6, 2026\n\n¿Te mudaste? Tienes que registrarte otra vez.\n\n";
  const std::string_view other =
      "## ② Last call\n\n**EN**\n\nRegistration closes at midnight. Tell your cousin!\n\n"
      "**ES**\n\nEl registro cierra a medianoche. ¡Dile a tu prima!\n\n";
  const std::string_view end = "## Little print\n\nPlease add no candidate. Ask Ana why.\n";
  const std::string head = "# Get ready / Prepárate\n\nUse them on any network.\n\n";
  const std::string text = head + std::string(one) + std::string(other) + std::string(end);
  CHECK(posts_of("kit.md", text) ==
        "-: Moved? You need to register again.\n"
        "-: ¿Te mudaste? Tienes que registrarte otra vez.\n"
        "-: Registration closes at midnight. Tell your cousin!\n"
        "-: El registro cierra a medianoche. ¡Dile a tu prima!\n");
}

}  // namespace advolint
