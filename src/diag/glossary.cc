#include "diag/glossary.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "text/ascii.h"

namespace advolint {
namespace {

constexpr GlossaryEntry kGlossary[] = {
    {English("alt text"),
     English("The description of a picture, for people who cannot see it. In a calendar it has a "
             "column of its own, elsewhere a line “Alt text: …” below the post.")},
    {English("call to action"),
     English("What a post asks its readers to do: sign, call, come, share. Also called an ask.")},
    {English("column"),
     English("In a calendar (.csv, .tsv or a table), what all rows say under one name of the first "
             "row: Date, Platform, Text, Picture, Alt text.")},
    {English("draft"),
     English("A file with one post or several that are not published yet: a text file, a Markdown "
             "file, or a calendar.")},
    {English("finding"),
     English("What advolint has to say of a post, with its place. An error should not go out, a "
             "warning should be looked at, a note is advice.")},
    {English("front matter"),
     English("Lines at the very top of a file, between two lines of three hyphens (---), that say "
             "something about the post and are not posted: “platform: facebook”, “date: "
             "2026-03-02”. A file needs none. Labels above a post, lines such as “Picture: …” and "
             "the columns of a calendar say the same.")},
    {English("handle"),
     English("The name of an account on a platform, with @ before it: @RiverbendLibrary.")},
    {English("kit"),
     English("A document with posts for others to copy, often with blanks that they fill in: a "
             "toolkit, a template, suggested posts.")},
    {English("label"),
     English("A heading or a short line above a post that says what it is or for whom: “Facebook”, "
             "“Post 2”, “Monday, March 2”, “In Spanish”.")},
    {English("placeholder"),
     English("A blank that is still to be filled in: [LINK], [NAME OF LIBRARY], TBD.")},
    {English("platform"),
     English("A social network, such as Facebook or Bluesky. Each counts the length of a post, and "
             "makes links and hashtags, in its own way.")},
    {English("rule"),
     English("One piece of advice, with a name such as has-an-ask. `advolint explain` and the name "
             "say why it matters and how to turn it off.")},
    {English("see more"),
     English("What a platform shows in place of the rest of a long post. Most readers never tap "
             "it.")},
    {English("workspace"),
     English("A folder with a file advolint.yaml, which says who you are, whom you write to and "
             "which rules you want. advolint works without one.")},
};

/// "Front-matter" and "front matter" are one word.
std::string as_looked_up(std::string_view word) {
  std::string plain = lower_ascii(word);
  std::ranges::replace(plain, '-', ' ');
  return plain;
}

}  // namespace

std::span<const GlossaryEntry> glossary() { return kGlossary; }

const GlossaryEntry* find_in_glossary(std::string_view word, const Phrasebook& phrases) {
  const std::string wanted = as_looked_up(word);
  const auto* const found = std::ranges::find_if(kGlossary, [&](const GlossaryEntry& it) {
    return as_looked_up(it.word.text) == wanted ||
           as_looked_up(phrases.say(it.word.text)) == wanted;
  });
  return found == std::end(kGlossary) ? nullptr : found;
}

}  // namespace advolint
