#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("lines that head some of the counted posts are no last lines of others",
          "[draft][grouping]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"VAN KIT\n\nSOCIAL MEDIA POSTS\n\nBefore the van night\n\nPost 1\nThe van is back: "
       "van.example/back\n\nDuring the van night\n\nPost 2\nIt sings tonight. Come and hear it!\n",
       "-: The van is back: van.example/back\n-: It sings tonight. Come and hear it!\n"},
      // Three of them need no word in common.
      {"SOCIAL MEDIA POSTS\n\nFirst week\n\nPost 1\nThe van is back.\n\nOpening\n\nPost 2\nIt "
       "sings "
       "tonight.\n\nThank-yous\n\nPost 3\nForty of you came.\n",
       "-: The van is back.\n-: It sings tonight.\n-: Forty of you came.\n"},
      // Where none is above the first post, a line may end the one above it.
      {"SOCIAL MEDIA POSTS\n\nPost 1\nThe van is back.\n\nWith a heron\n\nPost 2\nIt sings "
       "tonight.\n\nAnd with a bell\n\nPost 3\nForty of you came.\n",
       "-: The van is back.||With a heron\n-: It sings tonight.||And with a bell\n"
       "-: Forty of you came.\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of("kit.txt", it.text) == it.posts);
}

}  // namespace advolint
