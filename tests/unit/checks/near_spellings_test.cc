#include "checks/near_spellings.h"

#include <string>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

bool is_near(const std::string& name, std::string_view text) {
  return NearSpellings({name}).are_in(text);
}

}  // namespace

TEST_CASE("a spelling one slip away is found wherever it is", "[checks]") {
  for (const char* text : {"We read. #RiverbenReads", "[riverbendreds]", "#RiverbendRaeds",
                           "RIVERBENNDREADS now", "\xE2\x80\x9CRiverbendReaads\xE2\x80\x9D",
                           "#RiverbendRe\xC3\xA1"
                           "ds",
                           "#RiverbendReadss"}) {
    CHECK(is_near("#riverbendreads", text));
  }
}

TEST_CASE("every slip of a name is found", "[checks]") {
  const std::string name = "#fundlibraries";
  for (std::size_t at = 2; at + 1 < name.size(); ++at) {
    std::string swapped = name;
    std::swap(swapped[at], swapped[at - 1]);
    std::string other = name;
    other[at] = 'z';
    const std::string shorter = name.substr(0, at) + name.substr(at + 1);
    const std::string longer = name.substr(0, at) + "q" + name.substr(at);
    for (const std::string& it : {swapped, other, shorter, longer}) {
      CHECK(is_near(name, "Hear us: " + it + "!") == is_slip_of(it, name));
    }
  }
}

TEST_CASE("other words and the name itself are not near it", "[checks]") {
  for (const char* text : {"", "#RiverbendReads", "our river bends", "#RiverbendRead",
                           "RiverbendReads2", "#RiverReads", "Riverbend reads"}) {
    CHECK_FALSE(is_near("#riverbendreads", text));
  }
  CHECK_FALSE(is_near("#libraryweek2026x", "#LibraryWeek2025x"));
}

TEST_CASE("what is near a name beyond ASCII is not known by its bytes", "[checks]") {
  CHECK(
      is_near("#d\xC3\xAD"
              "adellibro",
              "nothing of the kind"));
}

}  // namespace advolint
