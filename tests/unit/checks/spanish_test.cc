#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "draft/naming/line_label.h"
#include "draft/read_draft.h"
#include "draft/skip.h"
#include "facts/mail_addresses.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "platform/placeholder_link.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

constexpr char kNextWeek[] = "date: 2026-03-02\nevent: { date: 2026-03-09 }";

Texts patron_data(const std::string& text, const std::string& front_matter = {}) {
  return PostFixture(text, front_matter).found_by(*find_check_kind("patron-data"));
}

Texts unfitting(const std::string& text) {
  return PostFixture(text, kNextWeek).found_by(*find_check_kind("past-event"));
}

bool shows_person(const std::string& of) {
  return !PostFixture("Hola", "media: [{ file: a.jpg, of: " + of + " }]")
              .found_by(*find_check_kind("identified-person"))
              .empty();
}

}  // namespace

TEST_CASE("labels may be Spanish", "[checks][language][es]") {
  const PlatformTable platforms = built_in_platforms();
  const auto label = [&](std::string_view text) { return read_label(text, {platforms}); };
  for (const auto* text : {"Opción 2", "OPCIÓN B", "Publicación 1", "Versión 3", "Mensaje 2"}) {
    INFO(text);
    CHECK(label(text).names_posts);
    CHECK(label(text).number > 0);
  }
  for (const auto* text : {"Versión corta para Instagram", "Publicación de Facebook", "Tuit 1",
                           "Hilo de Twitter", "Texto para LinkedIn y Facebook", "Tuits sugeridos",
                           "Textos listos para redes: Facebook", "Para Twitter"}) {
    INFO(text);
    CHECK(label(text).names_network());
  }
  for (const auto* text :
       {"Consejos", "Sugerencias de etiquetas", "Calendario", "Modelo de carta a la concejalía",
        "Consejos para publicar en Facebook"}) {
    INFO(text);
    CHECK(label(text).is_aside);
  }
  for (const auto* text : {"Sobre el libro", "La biblioteca abre el lunes", "Por qué X importa"}) {
    INFO(text);
    CHECK_FALSE(label(text).holds_posts());
  }
  CHECK(label("Instagram (hilo de 3)").names_thread);
  CHECK(label("Facebook en español").language.value().value == "es");
  CHECK(label("Lunes 2 de marzo de 2026").day.value().month == std::chrono::March);
  CHECK(read_line_label({.text = "Imagen: sala.jpg"}, {platforms})->label.field->key == "media");
}

TEST_CASE("files about drafts may have Spanish names", "[checks][language][es]") {
  CHECK(reason_to_skip("posts/LÉEME.md", Named::No).value().because == "a README");
  CHECK(reason_to_skip("posts/pautas.md", Named::No).value().because == "a guide");
  CHECK(reason_to_skip("posts/plantilla-evento.md", Named::No).value().because == "a template");
  CHECK_FALSE(reason_to_skip("posts/guia-de-lectura.md", Named::No));
}

TEST_CASE("loans and numbers are found in Spanish", "[checks][language][es]") {
  CHECK(patron_data("Julieta Ruiz ya devolvió «Cumbre».") ==
        Texts{"Julieta Ruiz ya devolvió «Cumbre"});
  CHECK(patron_data("Fabián tomó prestado «Cumbre» ayer.") ==
        Texts{"Fabián tomó prestado «Cumbre"});
  CHECK(patron_data("«Cumbre» fue tomado prestado por Fabián.").size() == 1);
  CHECK(patron_data("Tu reserva de «Cumbre» está lista.", "kind: reply").size() == 1);
  CHECK(patron_data("Su número de tarjeta es 7654321.") == Texts{"7654321"});
  CHECK(patron_data("Mañana le llamaremos al 612-555-0123.") == Texts{"612-555-0123"});
  CHECK(patron_data("El teléfono de Julieta es 612-555-0123.") == Texts{"612-555-0123"});
  CHECK(patron_data("usuaria Zuri Adeyemi: zuri@correo.example") == Texts{"zuri@correo.example"});
}

TEST_CASE("what only looks so in Spanish is no loan and no patron's number",
          "[checks][language][es]") {
  CHECK(patron_data("La escritora Julieta Ruiz devolvió «Cumbre» a las librerías.").empty());
  CHECK(patron_data("La Biblioteca Julieta Ruiz renovó «Cumbre».").empty());
  CHECK(patron_data("Folio 7654321").empty());
  CHECK(patron_data("Llame a la biblioteca al 612-555-0123.").empty());
  CHECK(patron_data("Escriba a consultas.rbl@gmail.com").empty());
}

TEST_CASE("numbers belong to whom the Spanish words around them say", "[checks][language][es]") {
  CHECK(patron_data("Tarjeta número 7654321") == Texts{"7654321"});
  CHECK(patron_data("Libro, código de barras 7654321").empty());
  CHECK(patron_data("La usuaria Julieta, 612-555-0123.") == Texts{"612-555-0123"});
  CHECK(patron_data("Cada usuaria, como Julieta, llama al 612-555-0123.").empty());
  CHECK(patron_data("Como una usuaria, Julieta llamó: 612-555-0123.").empty());
  const Lexicon& words = built_in_languages().common();
  CHECK(is_institution({{}, "ana", "biblioteca.example"}, words));
  CHECK(is_shared_address({{}, "nombre", "gmail.com"}, words));
}

TEST_CASE("what was borrowed may be told in Spanish without its title", "[checks][language][es]") {
  CHECK(patron_data("Julieta Ruiz devolvió ayer un libro sobre gatos.") ==
        Texts{"Julieta Ruiz devolvió ayer un libro sobre"});
  CHECK(patron_data("Fabián devolvió la sonrisa a «Cumbre».").empty());
}

TEST_CASE("what stands beside Spanish posts is read", "[checks][language][es]") {
  const auto read = [](const std::string& text) {
    return read_draft(std::make_shared<SourceFile>("posts.md", text), built_in_platforms());
  };
  const Draft quoted = read("# Instagram\n\n> ¡Ven!\n\nEtiquetas: #Libros\n");
  REQUIRE(quoted.posts.size() == 1);
  REQUIRE(quoted.posts.front().outside.size() == 1);
  CHECK(quoted.posts.front().outside.front().hashtags.front().first == "Libros");
  const Draft counted = read("# Facebook\n\nHola a todos\n\n(12 caracteres)\n");
  REQUIRE(counted.posts.size() == 1);
  CHECK(counted.posts.front().body.text() == "Hola a todos");
  CHECK(find_placeholder_links("Más en [enlace]").size() == 1);
}

TEST_CASE("'mañana' is tomorrow, and at times the morning", "[checks][language][es]") {
  CHECK(unfitting("¡Nos vemos mañana!") == Texts{"mañana"});
  CHECK(unfitting("El taller es hoy.") == Texts{"hoy"});
  CHECK(unfitting("Cada mañana hay café.").empty());
  CHECK(unfitting("El taller empieza a las 10 de la mañana.").empty());
  CHECK(unfitting("Inscríbete hasta mañana.").empty());
}

TEST_CASE("pictures of persons are told from those of rooms in Spanish", "[checks][language][es]") {
  CHECK(shows_person("una niña con un libro"));
  CHECK(shows_person("dos estudiantes"));
  CHECK_FALSE(shows_person("la sala de los niños"));
  CHECK_FALSE(shows_person("libros para jóvenes"));
  CHECK_FALSE(shows_person("foto por Julieta Ruiz"));
  CHECK_FALSE(shows_person("Jardín Botánico"));
}

TEST_CASE("a person is named, and agrees, in Spanish", "[checks][language][es]") {
  const PostFixture post("Conozcan a la vecina Zuri", "consent: todavía no");
  CHECK(post.found_by(*find_check_kind("identified-person")) == Texts{"Zuri"});
  CHECK(post.values_of(*find_check_kind("identified-person"), "consent") == Texts{"no"});
  const std::string titled = "Dra. Julieta";
  const auto words = cut_words(titled);
  CHECK(stand_together(titled, words[0], words[1], built_in_languages().common()));
}

TEST_CASE("followers, mentions and slips are found in Spanish", "[checks][language][es]") {
  CHECK(PostFixture("¡Ya somos 5 mil nuevos seguidores!")
            .found_by(*find_check_kind("follower-number")) == Texts{"5 mil nuevos seguidores"});
  CHECK(PostFixture("Gracias, @Senadora López").found_by(*find_check_kind("broken-mention")) ==
        Texts{"@Senadora L"});
  CHECK(looks_official("AlcaldesaRuiz", built_in_languages().common()));
  CHECK(PostFixture("Ven con con tus hijos").found_by(*find_check_kind("repeated-word")) ==
        Texts{"con con"});
  CHECK(PostFixture("Lee y y comenta").found_by(*find_check_kind("repeated-word")) == Texts{"y y"});
  CHECK(PostFixture("Club de de de lectura").found_by(*find_check_kind("repeated-word")) ==
        Texts{"de de de"});
  CHECK(PostFixture("Escribe a <tu-ciudad>").found_by(*find_check_kind("placeholder")) ==
        Texts{"<tu-ciudad>"});
  CHECK(PostFixture("No olvides firmar hoy")
            .found_by(*find_check_kind("call-to-action"), {"firmar"}) == Texts{"firmar"});
  CHECK(PostFixture("¿Nos puede usted apoyar con eso?")
            .found_by(*find_check_kind("call-to-action"), {"apoyar"}) == Texts{"apoyar"});
  CHECK(PostFixture("Hola", "media: [{ file: a.png, alt: Captura de pantalla 2026-01-03 }]")
            .values_of(*find_check_kind("alt-text"), "fault") == Texts{"file-name"});
}

TEST_CASE("a status may be Spanish", "[checks][language][es]") {
  PostFixture post("Ven", "date: 2026-03-09\nstatus: Aprobado");
  post.today = day("2026-03-02");
  CHECK(post.found_by(*find_check_kind("approval")).empty());
}

TEST_CASE("events and books are described in Spanish", "[checks][language][es]") {
  const auto found = [](const std::string& text, const CheckKind& kind, const std::string& detail) {
    Claim claim;
    claim.kind = &kind;
    claim.quantity.text = detail;
    const PostFixture fixture(text);
    const PostContext post = fixture.context();
    std::vector<Thing> things;
    kind.find(post, claim, things);
    return !things.empty();
  };
  CHECK(found("Empieza a las 7 p. m.", *find_check_kind("event-detail"), "when"));
  CHECK(found("Nos vemos en el Salón Azul", *find_check_kind("event-detail"), "where"));
  CHECK(found("«Cumbre», de la autora Ruiz", *find_check_kind("book-detail"), "author"));
}

}  // namespace advolint
