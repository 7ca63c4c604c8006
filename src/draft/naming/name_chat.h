#pragma once

#include <functional>
#include <string>
#include <vector>

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Names the blocks of a chat: heads of messages, words that lead to a post, and talk.
class ChatNamer {
 public:
  /// `name_text` names what is no line of a chat: a list, a quote. All outlive it.
  ChatNamer(const SourceFile& file, const LabelWords& words, Pieces& pieces,
            std::function<void(Block)> name_text)
      : file_(file), words_(words), pieces_(pieces), name_text_(std::move(name_text)) {}

  /// `goes_on`: no head of another message begins the next block.
  void add(Block block, bool goes_on);

 private:
  void add_head(const Block& block, std::uint32_t begin, std::uint32_t size, std::string who);
  void add_lines(const Block& block, TextSpan lines, bool has_more);
  bool add_lead(const Block& block, TextSpan line, bool has_more);
  static bool is_text_below(const Block& block, TextSpan line);
  void replace_earlier(const Label& lead, std::string_view line);

  const SourceFile& file_;
  const LabelWords& words_;
  Pieces& pieces_;
  std::function<void(Block)> name_text_;
  std::vector<std::size_t> leads_;  ///< pieces that lead to posts
  std::string who_;                 ///< wrote the message
  bool begins_message_ = false;     ///< nothing of the message was met
  bool goes_on_ = false;            ///< the message, in the next block
  bool has_lead_ = false;           ///< the message leads to a post
  bool has_post_ = false;           ///< and something is below that
};

}  // namespace advolint
