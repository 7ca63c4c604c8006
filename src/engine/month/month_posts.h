#pragma once

#include <map>
#include <string>

#include "engine/calendar/view.h"
#include "files/files.h"
#include "picture/picture_cache.h"
#include "picture/picture_folder.h"
#include "picture/thumbnails.h"
#include "report/month/month_facts.h"

namespace advolint {

/// Which pictures a page holds in itself.
enum class ShownPictures { None, Small };

/// A draft with posts of the month, and where it lies.
struct MonthDraft {
  std::string file;  ///< as the program reaches it; empty: it lies in no file
  Reading reading;
};

/// Tells all that is known of posts.
class MonthPosts {
 public:
  /// `files` and `profile` outlive this.
  MonthPosts(const Files& files, const Profile& profile, ShownPictures shown)
      : profile_(profile), shown_(shown), cache_(files) {}

  void add(const std::string& path, MonthDraft draft) { drafts_.emplace(path, std::move(draft)); }

  /// `planned`, a post of a draft that was added, with the later ones of its thread.
  MonthPost tell(const PlannedPost& planned);

 private:
  struct Shown {
    PictureType type = PictureType::Unknown;
    std::string bytes;
    Phrase why_not;
  };

  MonthPart tell_part(const MonthDraft& draft, const Post& post);
  static Shown not_shown(const Phrase& why);
  Shown show(const MonthDraft& draft, const std::string& name);

  const Profile& profile_;
  ShownPictures shown_;
  std::map<std::string, MonthDraft> drafts_;  ///< by display path
  PictureCache cache_;
  std::map<std::string, PictureFolder> folders_;  ///< by the draft's file
  Thumbnails thumbnails_;
  std::size_t left_bytes_ = 8U << 20U;  ///< how much more of pictures the page takes
};

}  // namespace advolint
