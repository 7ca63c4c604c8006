#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/kinds/kinds.h"
#include "checks/people_index.h"
#include "draft/labels.h"
#include "draft/skip.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

constexpr char kNextWeek[] = "date: 2026-03-02\nevent: { date: 2026-03-09 }";

Texts patron_data(const std::string& text, const std::string& front_matter = {}) {
  return PostFixture(text, front_matter).found_by(kPatronDataKind);
}

Texts unfitting(const std::string& text) {
  return PostFixture(text, kNextWeek).found_by(kPastEventKind);
}

bool shows_person(const std::string& of) {
  return !PostFixture("Hola", "media: [{ file: a.jpg, of: " + of + " }]")
              .found_by(kIdentifiedPersonKind)
              .empty();
}

}  // namespace

TEST_CASE("labels may be Spanish", "[checks][language][es]") {
  const PlatformTable platforms = built_in_platforms();
  const auto kind = [&](std::string_view text) { return read_label(text, {platforms}).kind; };
  for (const auto* text : {"Opción 2", "OPCIÓN B", "Publicación 1", "Versión 3", "Mensaje 2"}) {
    INFO(text);
    CHECK(kind(text) == LabelKind::Post);
  }
  for (const auto* text : {"Versión corta para Instagram", "Publicación de Facebook", "Tuit 1",
                           "Hilo de Twitter", "Texto para LinkedIn y Facebook"}) {
    INFO(text);
    CHECK(kind(text) == LabelKind::Platform);
  }
  for (const auto* text : {"Consejos", "Notas", "Sugerencias de etiquetas", "Calendario"}) {
    INFO(text);
    CHECK(kind(text) == LabelKind::Aside);
  }
  for (const auto* text : {"Sobre el libro", "La biblioteca abre el lunes", "Por qué X importa"}) {
    INFO(text);
    CHECK(kind(text) == LabelKind::None);
  }
  CHECK(read_label("Instagram (hilo de 3)", {platforms}).names_thread);
  CHECK(read_line_label("Imagen: sala.jpg", {platforms})->label.kind == LabelKind::Aside);
}

TEST_CASE("files about drafts may have Spanish names", "[checks][language][es]") {
  CHECK(reason_to_skip("posts/LÉEME.md", Named::No) == "a README");
  CHECK(reason_to_skip("posts/pautas.md", Named::No) == "a guide");
  CHECK(reason_to_skip("posts/plantilla-evento.md", Named::No) == "a template");
  CHECK(reason_to_skip("posts/guia-de-lectura.md", Named::No).empty());
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
}

TEST_CASE("followers, mentions and slips are found in Spanish", "[checks][language][es]") {
  CHECK(PostFixture("¡Ya somos 5 mil nuevos seguidores!").found_by(kFollowerNumberKind) ==
        Texts{"5 mil nuevos seguidores"});
  CHECK(PostFixture("Gracias, @Senadora López").found_by(kBrokenMentionKind) ==
        Texts{"@Senadora L"});
  CHECK(looks_official("AlcaldesaRuiz", built_in_languages().common()));
  CHECK(PostFixture("Ven con con tus hijos").found_by(kRepeatedWordKind) == Texts{"con con"});
  CHECK(PostFixture("Lee y y comenta").found_by(kRepeatedWordKind) == Texts{"y y"});
  CHECK(PostFixture("Escribe a <tu-ciudad>").found_by(kPlaceholderKind) == Texts{"<tu-ciudad>"});
  CHECK(PostFixture("No olvides firmar hoy").found_by(kCallToActionKind, {"firmar"}) ==
        Texts{"firmar"});
}

TEST_CASE("a status may be Spanish", "[checks][language][es]") {
  PostFixture post("Ven", "date: 2026-03-09\nstatus: Aprobado");
  post.today = day("2026-03-02");
  CHECK(post.found_by(kApprovalKind).empty());
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
  CHECK(found("Empieza a las 7 p. m.", kEventDetailKind, "when"));
  CHECK(found("Nos vemos en el Salón Azul", kEventDetailKind, "where"));
  CHECK(found("«Cumbre», de la autora Ruiz", kBookDetailKind, "author"));
}

}  // namespace advolint
