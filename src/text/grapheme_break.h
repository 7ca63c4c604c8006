#pragma once

#include <cstdint>

namespace advolint {

/// How a code point joins into grapheme clusters: Grapheme_Cluster_Break (UAX #29, Unicode 17.0),
/// refined so that one value decides every rule.
enum class Break : std::uint8_t {
  Other,
  CarriageReturn,
  LineFeed,
  Control,
  Extend,            ///< with Indic_Conjunct_Break=Extend
  ExtendNoConjunct,  ///< Extend that ends a conjunct
  Linker,            ///< Extend that joins two consonants of an Indic script
  ZWJ,
  Prepend,
  SpacingMark,
  RegionalIndicator,
  Pictographic,
  Consonant,  ///< Indic_Conjunct_Break=Consonant
  L,
  V,
  T,
  LV,
  LVT,
};

Break break_class(char32_t code_point);

/// Finds the boundaries between grapheme clusters, fed with one code point after another.
class GraphemeBreaker {
 public:
  /// Whether a cluster begins at this code point; true for the first of a text.
  bool begins_cluster(char32_t code_point);

 private:
  [[nodiscard]] bool breaks_before(Break next) const;
  void remember(Break next);

  enum class Pictograph : std::uint8_t { None, Open, Joined };  ///< ExtPict Extend*, … ZWJ
  enum class Conjunct : std::uint8_t {
    None,
    Open,
    Linked
  };  ///< Consonant Extend*, … with a Linker

  bool at_start_ = true;
  Break previous_ = Break::Other;
  Pictograph pictograph_ = Pictograph::None;
  Conjunct conjunct_ = Conjunct::None;
  bool odd_regional_indicators_ = false;
};

}  // namespace advolint
