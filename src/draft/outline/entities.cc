#include "draft/outline/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "text/utf8.h"

namespace advolint {
namespace {

struct Named {
  std::string_view name;
  char32_t code_point;
};

/// Those that people type: markup, punctuation, Latin letters. HTML Living Standard, section 13.5,
/// read 2026-11-21.
constexpr std::array<Named, 68> kNamed = {{
    {"AMP", U'&'},       {"Aacute", U'Á'},    {"Agrave", U'À'}, {"Auml", U'Ä'},   {"Ccedil", U'Ç'},
    {"Eacute", U'É'},    {"Egrave", U'È'},    {"Ntilde", U'Ñ'}, {"Oacute", U'Ó'}, {"Ouml", U'Ö'},
    {"Uacute", U'Ú'},    {"Uuml", U'Ü'},      {"aacute", U'á'}, {"acirc", U'â'},  {"aelig", U'æ'},
    {"agrave", U'à'},    {"amp", U'&'},       {"apos", U'\''},  {"aring", U'å'},  {"ast", U'*'},
    {"auml", U'ä'},      {"bull", U'•'},      {"ccedil", U'ç'}, {"cent", U'¢'},   {"commat", U'@'},
    {"copy", U'©'},      {"deg", U'°'},       {"eacute", U'é'}, {"ecirc", U'ê'},  {"egrave", U'è'},
    {"emsp", U'\u2003'}, {"ensp", U'\u2002'}, {"euml", U'ë'},   {"euro", U'€'},   {"frac12", U'½'},
    {"gt", U'>'},        {"hearts", U'♥'},    {"hellip", U'…'}, {"iacute", U'í'}, {"icirc", U'î'},
    {"iexcl", U'¡'},     {"iquest", U'¿'},    {"iuml", U'ï'},   {"laquo", U'«'},  {"larr", U'←'},
    {"ldquo", U'“'},     {"lsquo", U'‘'},     {"lt", U'<'},     {"mdash", U'—'},  {"middot", U'·'},
    {"nbsp", U'\u00A0'}, {"ndash", U'–'},     {"ntilde", U'ñ'}, {"num", U'#'},    {"oacute", U'ó'},
    {"ocirc", U'ô'},     {"ouml", U'ö'},      {"pound", U'£'},  {"quot", U'"'},   {"raquo", U'»'},
    {"rarr", U'→'},      {"rdquo", U'”'},     {"reg", U'®'},    {"rsquo", U'’'},  {"szlig", U'ß'},
    {"trade", U'™'},     {"uacute", U'ú'},    {"uuml", U'ü'},
}};
static_assert(std::ranges::is_sorted(kNamed, {}, &Named::name));

std::optional<char32_t> decode_number(std::string_view digits) {
  const bool is_hexadecimal = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
  if (is_hexadecimal) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value,
                                            is_hexadecimal ? 16 : 10);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value == 0 || value > 0x10FFFF || is_surrogate) return utf8::kReplacement;
  return static_cast<char32_t>(value);
}

std::optional<char32_t> decode_name(std::string_view name) {
  const auto it = std::ranges::lower_bound(kNamed, name, {}, &Named::name);
  if (it == kNamed.end() || it->name != name) return std::nullopt;
  return it->code_point;
}

}  // namespace

std::optional<std::string> decode_entity(std::string_view entity) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return std::nullopt;
  const std::string_view inside = entity.substr(1, entity.size() - 2);
  const auto code_point = inside[0] == '#' ? decode_number(inside.substr(1)) : decode_name(inside);
  if (!code_point) return std::nullopt;
  std::string text;
  utf8::append(text, *code_point);
  return text;
}

}  // namespace advolint
