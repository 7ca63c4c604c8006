#include "draft/label_words.h"

#include <string>

namespace advolint {
namespace {

// Words between blanks, so that a table is one search and reads as a list.

constexpr std::string_view kPostWords =
    " a about alt alternate alternative and announcement approx b body c campaign caption"
    " captions carousel casual characters chars company content copy d day draft drafts e en"
    " evergreen example feed final follow for formal format friday group hilo hook image in"
    " launch long longer main medium message monday new news no of on option or original our"
    " page para part personal photo post posting posts primary professional profile promo"
    " promotional publicaciones publicación reel reels regular reminder reply sample saturday"
    " secondary short shorter single social standard status stories story suggested sunday"
    " teaser text texto the thread threads thursday to toot toots tuesday tweet tweets up"
    " update variant version versions wednesday week words ";

constexpr std::string_view kNumberedWords =
    " alternative day draft message option part post reply sample thread variant version ";

constexpr std::string_view kAsideWords =
    " accounts analytics appendix approval assets attachment attachments audience background"
    " best calendar changelog character checklist context count counts engagement files"
    " followers graphic graphics guide guidelines handles hashtag hashtags history ideas"
    " images instructions keywords limits links mentions metadata metrics note notes overview"
    " plan practices reference references resources review schedule screenshots sources specs"
    " strategy suggestion suggestions tags targets timing tips todo tone variations visual"
    " visuals ";

constexpr std::string_view kEditorWords =
    " alt attachment attachments audience character chars graphic graphics image images media"
    " note notes photo schedule status timing tips visual visuals ";

bool contains(std::string_view words, std::string_view word) {
  return words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

}  // namespace

bool is_post_word(std::string_view word) { return contains(kPostWords, word); }

bool is_numbered_word(std::string_view word) { return contains(kNumberedWords, word); }

bool is_aside_word(std::string_view word) { return contains(kAsideWords, word); }

bool is_editor_word(std::string_view word) { return contains(kEditorWords, word); }

}  // namespace advolint
