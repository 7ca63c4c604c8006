#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("pages of a wiki are read as their readers see them", "[draft][outline]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Bold labels, quotes between tags, titles at two depths.
      {"{{StaffOnly}}\n= The van =\n\n== Who does what ==\n* Posts: Ana\n* Keys: Omar\n\n== Posts "
       "==\n\n'''Facebook''' (pin it)\n<blockquote>\nThe van is back in town.\n\nCome and see "
       "it!\n</blockquote>\n\n'''X'''\n<blockquote>Van! #VanDay</blockquote>\n\n== Log ==\n* 09:20 "
       "page opened (AD)\n* 09:44 X up (AD)\n* 10:30 the paper called, passed to Omar\n\n"
       "[[Category:Van]]\n",
       "facebook: The van is back in town.||Come and see it!\nx: Van! #VanDay\n"},
      // Questions, and what is answered.
      {"== Posts ==\n=== Facebook ===\nThe van is back in town.\n\n== Replies to comments ==\nUse "
       "the first name.\n\n;\"Why is it red?\"\n:Because the paint was free. Come and see "
       "it!\n\n;\"Is it loud?\"\n:Only the bell.\n",
       "facebook: The van is back in town.\n-: Because the paint was free. Come and see it!\n"
       "-: Only the bell.\n"},
      // A table.
      {"== Schedule ==\n{| class=\"wikitable\"\n! Day !! Channel !! Text !! Picture\n|-\n| Mon 7 "
       "Dec "
       "2026\n| Instagram, Facebook\n| The van is back in town.\n| the wheel\n|-\n| Wed 9 Dec 2026 "
       "|| X || Van! #VanDay || none\n|-\n| Thu 10 Dec 2026\n|\n| ''nothing planned''\n|\n|}\n\n== "
       "Hints ==\nAsk Omar.\n",
       "instagram facebook: The van is back in town.\nx: Van! #VanDay\n"},
      // More signs are above fewer.
      {"====== The van ======\n\n===== Texts =====\n\n==== X ====\n\nVan! #VanDay\n\n==== LinkedIn "
       "====\n\nWe drove forty miles.\n\n===== Checks =====\n\n  * Ana, on Monday\n",
       "x: Van! #VanDay\nlinkedin: We drove forty miles.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of("page.txt", it.text) == it.posts);
  CHECK(find_wrong_place(read_as("page.txt", it.text)).empty());
}

TEST_CASE("what is never closed on a page of a wiki is text", "[draft][outline]") {
  CHECK(posts_of("facebook.txt", "<blockquote>\nThe van is back.\n") ==
        "facebook: <blockquote>|The van is back.\n");
}

}  // namespace advolint
