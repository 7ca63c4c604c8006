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

TEST_CASE("a bold language and a dash head a text on their line", "[draft][naming]") {
  CHECK(posts_of(
            "kit.md",
            "# Kit\n\n**Facebook**\n\n**EN** — Somebody on your street has no dinner tonight.\n\n"
            "**ES** — Alguien en tu calle no tiene cena esta noche.\n") ==
        "facebook: Somebody on your street has no dinner tonight.\n"
        "facebook: Alguien en tu calle no tiene cena esta noche.\n");
}

TEST_CASE("pairs of languages are posts beside a post that names its network",
          "[draft][grouping]") {
  const std::string days =
      "### Day 1 · Monday, March 1\n\n**ES**\nOtra vez, mamá. ¡Así se aprende a leer!\n\n"
      "**EN**\nAgain, Mom. That is how reading starts!\n\n"
      "### Day 2 · Tuesday, March 2\n\n**ES**\nNo hace falta leer perfecto.\n\n"
      "**EN**\nYou do not have to read well.\n\n"
      "### Day 3 · Wednesday, March 3\n\n*Stories (Instagram)*\n\n**EN**\nWhich tale is yours?\n";
  const std::string head = "# Campaign\n\n";
  CHECK(posts_of("kit.md", head + days) ==
        "-: Otra vez, mamá. ¡Así se aprende a leer!\n-: Again, Mom. That is how reading starts!\n"
        "-: No hace falta leer perfecto.\n-: You do not have to read well.\n"
        "instagram: Which tale is yours?\n");
  // What the head of the file says holds for all of them, also among fields between rules.
  const std::string told =
      "# Campaign\n\n**Goal.** 300 families. All of it goes out on Facebook and Threads.\n\n"
      "**Tone.** Warm.\n\n---\n\n";
  CHECK(posts_of("kit.md", told + days).starts_with("facebook threads: Otra vez, mamá."));
  // Where an account is says nothing of the posts.
  const std::string account =
      "# Campaign\n\nEach of you can tag us: @riverbend on Facebook, @rb.example on Threads.\n\n";
  CHECK(posts_of("kit.md", account + days).starts_with("-: Otra vez, mamá."));
}

}  // namespace advolint
