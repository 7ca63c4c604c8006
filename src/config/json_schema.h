#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "config/shape.h"
#include "platform/platform.h"
#include "report/json_object.h"

/// JSON Schemas (draft 07) of documents, for editors and validators. They read YAML 1.2 with dates
/// as texts: `2026-03-02` is a string. A null stands for a key without a value, which states
/// nothing.
namespace advolint {

/// The first keys of every schema: which draft, what it describes.
JsonObject schema_head(std::string_view title, std::string_view doc);

/// The schema of a document.
JsonObject schema_of(const DocumentShape& document, const PlatformTable& platforms);

/// The types of a scalar that is taken for a text, whatever it looks like.
std::vector<std::string> text_types();

/// true, false, yes or no.
JsonObject boolean_schema(std::string_view doc);

/// The names that these platforms answer to, as a regular expression.
std::string platform_pattern(const PlatformTable& platforms);
JsonObject schema_of(const DocumentShape& document, const PlatformTable& platforms);

/// The types of a scalar that is taken for a text, whatever it looks like.
std::vector<std::string> text_types();

/// true, false, yes or no.
JsonObject boolean_schema(std::string_view doc);

/// The names that these platforms answer to, as a regular expression.
std::string platform_pattern(const PlatformTable& platforms);

/// What a number of days may be, as a pattern.
inline constexpr std::string_view kDaysPattern =
    "((a|one) +|0*[1-9][0-9]{0,3} *)"
    "([Dd][Aa][Yy][Ss]?|[Ww][Ee][Ee][Kk][Ss]?|[Mm][Oo][Nn][Tt][Hh][Ss]?)?";
inline constexpr int kMostDays = 9'999;

/// A text, or a list of texts.
JsonObject words_schema(std::string_view doc);

/// One of `words` and nothing else.
JsonObject choice_schema(std::string_view doc, const std::vector<std::string>& words);

/// A day such as 2026-03-02.
inline constexpr std::string_view kDatePattern =
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ].*)?$";

}  // namespace advolint
