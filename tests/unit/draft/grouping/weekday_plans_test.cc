#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a plan by weekdays holds a post for each", "[draft][grouping]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"RIVERBEND VAN\nPosts for the week\n\nHi Ana, this is the plan.\n\nMONDAY\n  The van is "
       "back "
       "on Elm Street. Come and sing with it!\n  (Ana, put it up early please)\n\nWEDNESDAY\n  "
       "Facebook only:\n  It needs new paint, and it likes red best.\n\nFRIDAY\n  Forty of you "
       "sang "
       "with the van. Thank you all!\n\nSUNDAY\n  nothing, unless it rains. If it rains:\n  The "
       "van "
       "stays in today, and so does the heron.\n\nThe key is below the pot. See you in May.\n",
       "-: The van is back on Elm Street. Come and sing with it!\nfacebook: It needs new paint, "
       "and "
       "it likes red best.\n-: Forty of you sang with the van. Thank you all!\n-: The van stays in "
       "today, and so does the heron.\n"},
      // What is beside the text of a day is no part of it, and the days go on below.
      {"Posts for the week\n\nMONDAY\n  The van is back on Elm Street. Come and sing!\n\nAsk Ana "
       "first.\n\nTUESDAY\n  The van is on Oak Street. Bring a friend along!\n\nWEDNESDAY\n  "
       "The van rests today, and so do we all.\n",
       "-: The van is back on Elm Street. Come and sing!\n-: The van is on Oak Street. Bring a "
       "friend along!\n-: The van rests today, and so do we all.\n"},
      // Where no line says that they are posts, they may be what people do.
      {"RIVERBEND VAN\n\nFACEBOOK\n\nThe van is back.\n\nTHE YARD\n\nMONDAY\n  Ana opens it, and "
       "she is there until five.\n\nTUESDAY\n  Omar oils the bell, which takes him all "
       "day.\n\nWEDNESDAY\n  Bea looks for the key, which is below the pot.\n",
       "facebook: The van is back.\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of("plan.txt", it.text) == it.posts);
}

}  // namespace advolint
