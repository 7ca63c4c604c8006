#include "draft/outline/aligned_table.h"

#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("columns that blanks align are a table", "[draft][outline]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"plan.txt",
       "Van day, Saturday, May 1, 2027\n\nTIME    WHAT             WHERE        TEXT\n"
       "-------------------------------------------------------------\n08:30   Wash the van     -"
       "            (nothing)\n\n09:15   Doors            X            The van is open, come in! "
       "#VanDay\n\n12:00   Songs            Instagram    It sings, and so do we.\n",
       "x: The van is open, come in! #VanDay\ninstagram: It sings, and so do we.\n"},
      // A cell goes on below; the networks begin it.
      {"plan.txt",
       "TIME    WHAT             WHO      POST\n09:15   Doors            Ana      IG + FB:\n"
       "                                  The van is open, and it\n"
       "                                  is full of books.\n\n12:00   Songs            Omar     "
       "X:\n                                  It sings, and so do we.\n",
       "instagram facebook: The van is open, and it is full of books.\nx: It sings, and so do "
       "we.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("hours of a table are of the day that the file names above it", "[draft][outline]") {
  const Draft draft = read_as("plan.txt",
                              "Van day, Saturday, May 1, 2027\n\nTIME    WHERE        TEXT\n09:15  "
                              " X            The van is "
                              "open, come in!\n12:00   X            It sings, and so do we.\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts.front().own_fields.find("date")->scalar == "2027-05-01");
}

TEST_CASE("lines with blanks within are no table", "[draft][outline]") {
  using Lines = std::vector<std::string_view>;
  const auto lines = GENERATE(values<Lines>({
      {},
      {"One  two", "three  four", "five  six"},
      {"NAME    AGE    TOWN", "", "All of them live here, and ride the van."},
      {"NAME    AGE    TOWN", "Ana     40     Riverbend"},
      {"We are here:    now    and then.", "a       b      c", "d       e      f"},
  }));
  CHECK(count_aligned_lines(lines) == 0);
}

}  // namespace advolint
