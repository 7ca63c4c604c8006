#include "facts/scheduling.h"

#include <algorithm>
#include <utility>

#include "facts/media.h"

namespace advolint {
namespace {

bool is_among(const std::vector<std::string>& words, const std::string& word) {
  return words.empty() || std::ranges::find(words, word) != words.end();
}

void refuse_pictures(const PostContext& post, const Scheduler& scheduler,
                     std::vector<Refusal>& refusals) {
  const std::string& title = scheduler.title;
  for (const MediaFacts& it : post.media) {
    if (!is_web_address(it.file)) {
      refusals.push_back(
          {"picture-file", Phrase("{} takes pictures by their address on the web only", title),
           Phrase("write the picture's address, or add it after the import"), it.at});
      continue;
    }
    const std::string type = extension_of(it.file);
    if (!it.is_video && !type.empty() && !is_among(scheduler.picture_types, type))
      refusals.push_back({"picture-type", Phrase("{} takes no .{} pictures", title, type),
                          Phrase("save it as .png or .jpg"), it.at});
  }
  if (scheduler.pictures && post.media.size() > *scheduler.pictures)
    refusals.push_back(
        {"pictures",
         *scheduler.pictures == 1
             ? Phrase("{} takes 1 picture per post, and this post has {}", title, post.media.size())
             : Phrase("{} takes {} pictures per post, and this post has {}", title,
                      *scheduler.pictures, post.media.size()),
         Phrase("add the others after the import"),
         {}});
}

}  // namespace

bool is_web_address(std::string_view file) {
  return file.starts_with("https://") || file.starts_with("http://");
}

std::vector<Refusal> refusals_of(const PostContext& post, const Scheduler& scheduler) {
  std::vector<Refusal> refusals;
  if (!post.when) return refusals;
  const std::string& title = scheduler.title;
  if (!post.when->minute)
    refusals.push_back({"no-time",
                        Phrase("{} needs a time for each post, and this post has none", title),
                        Phrase("say when it goes out, such as 09:30"), post.when->stated_at});
  if (post.post.thread_size > 1)
    refusals.push_back({"thread",
                        Phrase("{} imports the parts of a thread as separate posts", title),
                        Phrase("write the thread there by hand"),
                        {}});
  if (post.platform != nullptr && !is_among(scheduler.platforms, post.platform->id))
    refusals.push_back({"platform",
                        Phrase("{} cannot publish on {}", title, post.platform->name),
                        Phrase("publish it by hand"),
                        {}});
  refuse_pictures(post, scheduler, refusals);
  return refusals;
}

}  // namespace advolint
