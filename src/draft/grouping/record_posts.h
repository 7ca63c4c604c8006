#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "draft/grouping/group_options.h"
#include "draft/grouping/ledger.h"
#include "draft/grouping/records.h"
#include "draft/grouping/section.h"

namespace advolint {

/// A post, and the thread of its labels.
struct Threaded {
  Post post;
  std::uint32_t thread = 0;                 ///< 0: none
  std::optional<SourceSpan> everywhere_at;  ///< the words that say that it goes everywhere
};

/// Makes posts of the texts below a label and of the fields around them, and keeps them.
class RecordPosts {
 public:
  /// How much must be said of a text for it to be a post.
  enum class Need {
    Nothing,
    Network,  ///< labels of the file name the networks that posts are for: one of them
    Signs     ///< one sentence of the file names networks for all: it reads like a post
  };

  /// All outlive it.
  RecordPosts(const SourceFile& file, const GroupOptions& options, Need need, Ledger& ledger,
              std::vector<LayoutFault>& faults)
      : file_(file), options_(options), need_(need), ledger_(ledger), faults_(faults) {}

  /// Reads the pieces below `heading`, but for headings of their own. What fields without a text
  /// state is left in `own`, for the labels further in. `is_last`: no label with posts follows.
  void read(Pieces pieces, const Heading& heading, StatedFields& own, bool is_last);

  /// A post of `blocks` below `heading`.
  [[nodiscard]] Post compose(std::vector<Block> blocks, const Heading& heading) const;

  /// Keeps a post that another reader has made.
  void add(Post post) { posts_.push_back({std::move(post), 0, {}}); }

  /// A text that looks like a post, and is none by its place.
  void note_unread(const Block& block);
  /// The same for a text in which that is less likely.
  void note_doubtful(const Piece& piece);

  [[nodiscard]] std::size_t size() const { return posts_.size(); }
  /// All posts, in the order of the file, those of a thread numbered.
  std::vector<Post> take_posts();
  std::vector<Post> take_unread() { return std::move(unread_); }

 private:
  void note_fields(const Record& record);
  bool take_posting_day(const Record& record, StatedFields& stated);
  void leave_out(const Pieces& texts);
  void leave_end_out(Record& record, bool is_end);
  void leave_rest_out(const Record& record);
  void leave_tables_out(Record& record);
  void leave_out_choices(StatedFields& stated);
  void add_posts(Record record, const Heading& heading, std::ptrdiff_t rules, bool is_last,
                 StatedFields& stated);
  [[nodiscard]] bool is_footer(const Record& record, const Heading& heading,
                               std::size_t posts_here) const;
  /// The words "all" of "Networks: all".
  [[nodiscard]] std::optional<SourceSpan> find_everywhere(const Record& record) const;
  [[nodiscard]] bool is_no_post(const Record& record, const Heading& heading,
                                const StatedFields& stated) const;
  [[nodiscard]] std::uint32_t longest_for(const Heading& heading, const StatedFields& stated) const;

  const SourceFile& file_;
  const GroupOptions& options_;
  Need need_;
  Ledger& ledger_;
  std::vector<LayoutFault>& faults_;
  std::vector<Threaded> posts_;
  std::vector<Post> unread_;
  std::size_t closed_by_rule_ = 0;    ///< labels whose one post a rule closed
  std::size_t single_ = 0;            ///< labels with one post
  std::size_t several_ = 0;           ///< labels below which rules part posts
  std::size_t quoted_ = 0;            ///< labels whose posts are in quotation marks
  std::size_t unquoted_ = 0;          ///< labels whose posts are not
  std::size_t ended_by_picture_ = 0;  ///< posts whose last lines are about their picture
  std::size_t held_ = 0;              ///< posts in quotes or fences
  std::size_t by_text_field_ = 0;     ///< posts that a field such as "Caption:" held
};

/// Notes that `post` looks like several.
void note_several(const SourceFile& file, const Post& post, std::vector<LayoutFault>& faults);

}  // namespace advolint
