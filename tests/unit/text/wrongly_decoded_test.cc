#include "text/wrongly_decoded.h"

#include <string>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

/// "found > meant", one a line.
std::string mend(std::string_view text) {
  std::string shown;
  for (const WronglyDecoded& it : find_wrongly_decoded(text)) {
    if (!shown.empty()) shown += '\n';
    shown += std::string(text.substr(it.span.begin, it.span.size())) + " > " + it.meant;
  }
  return shown;
}

}  // namespace

TEST_CASE("UTF-8 that was read as Windows-1252 is found word by word", "[text][encoding]") {
  CHECK(mend("A cafÃ© in EspaÃ±a") == "cafÃ© > café\nEspaÃ±a > España");
  CHECK(mend("We donâ€™t close") == "donâ€™t > don’t");
  CHECK(mend("â€œReadâ€\u009D â€“ nowâ€¦") == "â€œReadâ€\u009D > “Read”\nâ€“ > –\nnowâ€¦ > now…");
  CHECK(mend("Books ðŸ“š and ðŸŽ‰ðŸŽ‰!") == "ðŸ“š > 📚\nðŸŽ‰ðŸŽ‰ > 🎉🎉");
  CHECK(mend("We â\u009D¤ï¸\u008F books") == "â\u009D¤ï¸\u008F > ❤️");
  CHECK(mend("20Â° and Â£5, voilÃ\u00A0") == "20Â° > 20°\nÂ£5 > £5\nvoilÃ\u00A0 > voilà");
  CHECK(mend("ESPAÃ‘A, Ãšltimo dÃ\u00ADa") ==
        "ESPAÃ‘A > ESPAÑA\nÃšltimo > Último\ndÃ\u00ADa > día");
  CHECK(mend("donÂ’t") == "donÂ’t > don’t");
  CHECK(mend("ÐŸÑ€Ð¸Ð²ÐµÑ‚") == "ÐŸÑ€Ð¸Ð²ÐµÑ‚ > Привет");
}

TEST_CASE("what was wrongly decoded twice is found once", "[text][encoding]") {
  CHECK(mend("A cafÃƒÂ© for us") == "cafÃƒÂ© > café");
  CHECK(mend("donÃ¢â‚¬â„¢t") == "donÃ¢â‚¬â„¢t > don’t");
}

TEST_CASE("UTF-8 that was read as MacRoman is found", "[text][encoding]") {
  CHECK(mend("A caf√© that doesn‚Äôt close") == "caf√© > café\ndoesn‚Äôt > doesn’t");
}

TEST_CASE("letters that are meant are no wrongly decoded text", "[text][encoding]") {
  CHECK(mend("NÃO PERCA: AMANHÃ”, “AMANHÃ…” e “MANHÔ hoje").empty());
  CHECK(mend("â€ and Ã and Â alone, 5 â€ ").empty());
  CHECK(mend("“CAFÉ’S”, CAFÉ… “café…” «\u00A0café\u00A0» CAFÉ™").empty());
  CHECK(mend("Thư viện mở cửa, ÂM NHẠC, Ê-ĐÊ, „Spaß“, das „Ä“, „Ärger“ und ‚Ärger‘").empty());
  CHECK(mend("ÅSE, Ångström, Œuvre, œuvre, Île-de-France, ÑANDÚ…").empty());
  CHECK(
      mend("√2 and √π, ¬p, 20 °C, 5 €, £5, ©2026, 📚 🎉 ❤️ – “quotes” … "
           "‘a’")
          .empty());
  CHECK(mend("日本語 العربية Привет Ελληνικά עברית हिन्दी").empty());
}

}  // namespace advolint
