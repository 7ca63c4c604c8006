#include "draft/draft.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

bool applies_to(const OutsideWords& words, const PlatformUse& platform) {
  const bool is_for_platform = words.platform.empty() || words.platform == platform.id;
  return is_for_platform && (words.account.empty() || words.account == platform.account);
}

/// Text made of a body and the lines after it, each of words with a sign.
class OutsideText {
 public:
  explicit OutsideText(const PostText& body) : text_(body.text()), segments_(body.segments()) {
    separator_ = text_.empty() ? "" : "\n\n";
  }

  void add(char sign, const std::pair<std::string, SourceSpan>& word) {
    text_ += separator_;
    text_ += sign;
    const auto begin = static_cast<std::uint32_t>(text_.size());
    text_ += word.first;
    segments_.push_back({{begin, static_cast<std::uint32_t>(text_.size())}, word.second});
    separator_ = " ";
  }

  void end_line() {
    if (separator_ == " ") separator_ = "\n";
  }

  PostText build(std::uint32_t anchor) { return {std::move(text_), std::move(segments_), anchor}; }

 private:
  std::string text_;
  std::vector<Segment> segments_;
  std::string_view separator_;
};

}  // namespace

PostText Post::text_for(const PlatformUse& platform) const {
  OutsideText text(body);
  for (const OutsideWords& words : outside) {
    if (!applies_to(words, platform)) continue;
    for (const auto& mention : words.mentions) text.add('@', mention);
  }
  text.end_line();
  for (const OutsideWords& words : outside) {
    if (!applies_to(words, platform)) continue;
    for (const auto& hashtag : words.hashtags) text.add('#', hashtag);
  }
  return text.build(body.to_source({0, 0}).begin);
}

}  // namespace advolint
