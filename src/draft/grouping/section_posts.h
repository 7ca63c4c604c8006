#pragma once

#include <vector>

#include "draft/grouping/group_options.h"
#include "draft/grouping/ledger.h"
#include "draft/grouping/record_posts.h"
#include "draft/grouping/section.h"

namespace advolint {

/// Reads sections one by one: their tables, the headings of their own that part their texts, and
/// the fields that they hand down to sections further in.
class SectionPosts {
 public:
  /// All outlive it.
  SectionPosts(const GroupOptions& options, RecordPosts& records, Ledger& ledger,
               std::vector<LayoutFault>& faults)
      : options_(options), records_(records), ledger_(ledger), faults_(faults) {}

  /// Reads all sections, of which the first is what is above the first label.
  void read(std::vector<Section> sections);

  std::vector<Suppression> take_suppressions() { return std::move(suppressions_); }

 private:
  void read_section(std::vector<Section>& sections, std::size_t index);
  [[nodiscard]] StatedFields fields_above(const Section& section, const Piece& table) const;
  void take_tables(Section& section);
  void leave_intro_out(Section& root);
  void leave_intros_out(Section& section, bool may_be_long, bool are_counted);
  void leave_section_out(const Section& section, bool is_root);
  void read_texts(Pieces pieces, const Heading& heading, StatedFields& own, bool is_last);

  const GroupOptions& options_;
  RecordPosts& records_;
  Ledger& ledger_;
  std::vector<LayoutFault>& faults_;
  std::vector<Suppression> suppressions_;
  bool has_records_ = false;             ///< two sections or more say in a field where a post goes
  bool has_texts_ = false;               ///< several posts that are in no table
  bool are_held_ = false;                ///< quotes or fences hold the posts of the file
  std::size_t last_ = 0;                 ///< the last section that holds posts
  std::vector<bool> has_inner_;          ///< posts are below labels further in
  std::vector<StatedFields> inherited_;  ///< what each section hands down
};

}  // namespace advolint
