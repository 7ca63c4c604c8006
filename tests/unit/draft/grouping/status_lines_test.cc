#include "draft/grouping/status_lines.h"

#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "text/language.h"

namespace advolint {

TEST_CASE("a line of status says how far a text is", "[draft][grouping]") {
  const Lexicon& lexicon = built_in_languages().for_draft_in({});
  const auto* const status =
      GENERATE("Approved", "APPROVED DW 11/24", "approved by Zuri Mbeki, May 3", "OK (Ann)",
               "✅ Okayed JR", "(draft)", "Not reviewed yet", "NEEDS CHANGES - see comments",
               "Waiting for approval from the board", "Borrador", "Aprobado por Inés",
               "Aprobada el 3 de mayo", "Falta revisar (la foto no es nuestra)");
  CAPTURE(status);
  CHECK(is_status_line(status, lexicon));
}

TEST_CASE("news of an approval is no line of status", "[draft][grouping]") {
  const Lexicon& lexicon = built_in_languages().for_draft_in({});
  const auto* const news =
      GENERATE("Approved!", "Approved by the voters", "Draft beer night",
               "OK Computer turns thirty", "Ready, set, sing", "Posted today: the winners",
               "Aprobado por la junta", "Pending home sales are up", "");
  CAPTURE(news);
  CHECK_FALSE(is_status_line(news, lexicon));
}

TEST_CASE("a line of status below a label is no text of the post", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"kit.txt",
       "Post 1 (Facebook)\nAPPROVED ZM 5/3\nThe van is back.\nCome and sing!\n\nPost 2 "
       "(Facebook)\nNeeds changes - see comments\n\nNew songs, new paint.\n",
       "facebook: The van is back.|Come and sing!\nfacebook: New songs, new paint.\n"},
      {"kit.md",
       "## Facebook\n\nBorrador\n\nLa furgoneta vuelve.\n\n## X\n\nAprobado por Inés\nCanta otra "
       "vez.\n",
       "facebook: La furgoneta vuelve.\nx: Canta otra vez.\n"},
      // A post may be one line.
      {"kit.md", "## Facebook\n\nApproved\n\n## X\n\nIt sings.\n",
       "facebook: Approved\nx: It sings.\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

}  // namespace advolint
