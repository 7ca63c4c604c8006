#include "facts/told.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "text/language.h"
#include "text/phrases.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

/// "meeting: met with", each fact with the words that tell it.
std::vector<std::string> told_by(const PostFixture& post, std::string_view key) {
  const PostContext context = post.context();
  std::vector<std::string> facts;
  for (const ToldFact& fact : find_told_facts(context)) {
    if (fact.key == key) facts.push_back(fact.value + ": " + std::string(context.at(fact.at)));
  }
  return facts;
}

std::vector<std::string> topics_of(const std::string& text) {
  return told_by(PostFixture(text), "topic");
}

struct TopicCase {
  std::string text;
  std::string topic;  ///< with its words; empty: none
};

void check_topics(const std::vector<TopicCase>& cases) {
  for (const TopicCase& it : cases) {
    INFO(it.text);
    const std::vector<std::string> found = topics_of(it.text);
    CHECK(found == (it.topic.empty() ? std::vector<std::string>() : std::vector{it.topic}));
  }
}

}  // namespace

TEST_CASE("the phrases that tell a topic can be read, in every language", "[facts][told]") {
  for (const ListAddition& it : built_in_languages().additions()) {
    INFO(it.list);
    const std::vector<std::string> phrases(it.phrases.begin(), it.phrases.end());
    CHECK(PhraseSet::compile(phrases).has_value());
  }
}

TEST_CASE("a post is about a meeting where we met an official", "[facts][told]") {
  check_topics({
      {"It was so great to meet with Senator Doe and her staff today!!",
       "meeting: great to meet with"},
      {"Thank you Rep. Lee for meeting us today!", "meeting: for meeting"},
      {"Met with Mayor Ortiz about our roof.", "meeting: Met with"},
      {"Councilmember Ana Ruiz stopped by our makerspace.", "meeting: stopped by"},
      {"We sat down with @RepMariaLee to talk about hours.", "meeting: sat down with"},
      {"Gracias a la senadora Doe por recibirnos.", "meeting: por recibirnos"},
      {"Hoy nos reunimos con el alcalde Ortiz.", "meeting: nos reunimos"},
      {"We met with 40 readers today.", ""},
      {"The council met with Mayor Ortiz.", ""},
      {"Come meet Senator Doe at the library!", ""},
      {"Author Ana Ruiz stopped by our makerspace.", ""},
      {"In 1962, we met with Governor Hale.", ""},
      {"Thank you Rep. Lee for your vote.", ""},
  });
}

TEST_CASE("a post is about an event where readers are invited to a program", "[facts][told]") {
  check_topics({
      {"Join us for story time in the Maple Room!", "event: story time"},
      {"Book club meets on Tuesday at 6.", "event: Book club"},
      {"You're invited to our birthday, March 3!", "event: You're invited to"},
      {"Acompáñenos a la hora de cuentos.", "event: hora de cuentos"},
      {"Taller de escritura, martes a las 10.", "event: Taller"},
      {"Thank you to everyone who came to story time on Tuesday!", ""},
      {"Our workshops are free of jargon.", ""},
      {"The library is closed on Monday.", ""},
      {"What is your favorite story time song?", ""},
  });
}

TEST_CASE("a post is about a book where one is recommended by its title", "[facts][told]") {
  check_topics({
      {"Our staff recommends “The Night Circus”.", "book: recommends"},
      {"Staff pick: Beloved by Toni Morrison", "book: Staff pick"},
      {"Ana recommends The Night Circus.", "book: recommends"},
      {"Libro de la semana: «Pedro Páramo»", "book: Libro de la semana"},
      {"Our staff recommends a walk.", ""},
      {"We recommend the film “Dune”.", ""},
      {"“This place changed everything,” she said.", ""},
  });
}

TEST_CASE("a post is a story where a named person gained something", "[facts][told]") {
  check_topics({
      {"Maria learned English at our tables.", "story: learned English"},
      {"Thanks to the library, Daniel Ortiz found his first job.", "story: Thanks to the library"},
      {"Gracias a la biblioteca, María aprendió inglés.", "story: Gracias a la biblioteca"},
      {"A young mother learned English at our tables.", ""},
      {"Beloved by Maria Lopez changed my life.", ""},
      {"On the bench by Ana Lopez, Maria Ruiz learned English at our tables.",
       "story: learned English"},
  });
}

TEST_CASE("a post is about advocacy where a body is to be moved", "[facts][told]") {
  check_topics({
      {"Tell the council what the library means to you.", "advocacy: Tell the council"},
      {"Library funding is on the table.", "advocacy: Library funding"},
      {"@RepMariaLee, our libraries close at noon.", "advocacy: @RepMariaLee"},
      {"Defendamos nuestras bibliotecas.", "advocacy: Defendamos nuestras bibliotecas"},
      {"Thank you, council, for saving library funding!", ""},
      {"Ask a librarian.", ""},
  });
}

TEST_CASE("what is stated is not told by words", "[facts][told]") {
  CHECK(told_by(PostFixture("Join us for story time!", "topic: library-life"), "topic").empty());
  CHECK(told_by(PostFixture("Join us for story time!", "kind: profile"), "topic").empty());
  CHECK(told_by(PostFixture("RT @ana: a shelf", "kind: post"), "kind").empty());
}

TEST_CASE("a post below a comment, under a label that says so, is a reply", "[facts][told]") {
  CHECK(told_by(PostFixture("Comment from Janet: Closed?\n\nOur reply:\nHi, we are sorry."),
                "kind") == std::vector<std::string>{"reply: Our reply"});
  CHECK(told_by(PostFixture("¿Cerrado?\n\nRespuesta: Lo sentimos."), "kind") ==
        std::vector<std::string>{"reply: Respuesta"});
  CHECK(told_by(PostFixture("We read every reply: thank you."), "kind").empty());
}

TEST_CASE("a post that begins by calling somebody by name is a reply", "[facts][told]") {
  using Facts = std::vector<std::string>;
  CHECK(told_by(PostFixture("Gary, we are sorry that you had to wait."), "kind") ==
        Facts{"reply: Gary"});
  CHECK(told_by(PostFixture("Hi Gary, we are sorry that you had to wait."), "kind") ==
        Facts{"reply: Gary"});
  CHECK(told_by(PostFixture("Gary reads to us on Friday."), "kind").empty());
}

TEST_CASE("a post that passes on another is a repost", "[facts][told]") {
  using Facts = std::vector<std::string>;
  CHECK(told_by(PostFixture("RT @ana: a shelf"), "kind") == Facts{"repost: RT"});
  CHECK(told_by(PostFixture("What a photo sent in by one of our readers!"), "kind") ==
        Facts{"repost: photo sent in by one of our readers"});
  CHECK(told_by(PostFixture("A photo by our own Ana."), "kind").empty());
}

TEST_CASE("a campaign is told by its hashtag, its link and its name", "[facts][told]") {
  using Facts = std::vector<std::string>;
  Campaign campaign;
  campaign.id = "fund";
  campaign.name = "Fund our libraries";
  campaign.link = "https://example.org/fund";
  campaign.hashtags = {"FundLibraries"};
  const auto campaigns_in = [&](const std::string& text) {
    PostFixture post(text);
    post.workspace.campaigns = {campaign};
    return told_by(post, "campaign");
  };
  CHECK(campaigns_in("We read. #fundlibraries") == Facts{"fund: #fundlibraries"});
  CHECK(campaigns_in("Read https://example.org/fund") == Facts{"fund: https://example.org/fund"});
  CHECK(campaigns_in("It is time to fund our libraries!") == Facts{"fund: fund our libraries"});
  CHECK(campaigns_in("We read. #Libraries").empty());
}

}  // namespace advolint
