#pragma once

#include <string_view>
#include <vector>

#include "draft/post/post_text.h"
#include "text/span.h"
#include "yaml/node.h"

namespace advolint {

/// Whether the words name a file or an address, rather than say what a picture will show.
bool names_file(std::string_view text);

/// The pictures of a row, told by several cells.
class CellPictures {
 public:
  /// Names of files. Words without one say what a picture will show: it is planned.
  void add_files(const PostText& text, SourceSpan header);

  void add_descriptions(const PostText& text, SourceSpan header);

  /// Puts what was added into the mapping `fields`, under `media` and `picture-plan`: each picture
  /// with its description where there are as many of both; else all descriptions speak of the
  /// first.
  void put_into(yaml::Node& fields);

 private:
  void put_plans(yaml::Node& fields);
  void join_descriptions();

  std::vector<yaml::Node> files_, descriptions_, plans_;
  SourceSpan media_header_, plan_header_;
};

}  // namespace advolint
