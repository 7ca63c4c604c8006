#include "cli/export_json.h"

#include "text/time_of_day.h"

namespace advolint {
namespace {

/// What says where: a path, and a line or, in office files, a place; or a channel.
JsonObject row_at(const DraftPlace& place) {
  JsonObject row;
  if (place.path.empty()) {
    row.set("channel", place.in_words);
    return row;
  }
  row.set("path", place.path);
  if (place.line != 0) {
    row.set("line", place.line);
  } else {
    row.set("place", place.in_words.substr(place.path.size() + 1));
  }
  return row;
}

JsonObject json_of(const ExportedPost& post) {
  JsonObject row = row_at(post.place);
  row.set("date", to_iso(post.when.date));
  if (post.when.minute) row.set("time", to_clock(*post.when.minute));
  return row;
}

JsonObject json_of(const WrittenChannel& written) {
  const auto& [path, channel] = written;
  std::vector<JsonObject> posts;
  for (const ExportedPost& it : channel->posts) posts.push_back(json_of(it));
  JsonObject row;
  row.set("path", path).set("channel", channel->name).set("platform", channel->platform);
  row.set("posts", posts);
  return row;
}

JsonObject json_of(const BlockedPost& post, const BlockingReason& reason,
                   const Phrasebook& phrases) {
  JsonObject row = row_at(post.place);
  row.set("message", reason.message.said_in(phrases));
  if (!reason.rule.empty()) row.set("rule", reason.rule);
  if (!reason.refusal.empty()) row.set("refusal", reason.refusal);
  return row;
}

}  // namespace

JsonObject json_of(const ExportPlan& plan, const std::string& name,
                   const std::vector<WrittenChannel>& written) {
  std::vector<JsonObject> files;
  for (const WrittenChannel& it : written) files.push_back(json_of(it));
  std::vector<JsonObject> refused;
  for (const BlockedPost& post : plan.blocked)
    for (const BlockingReason& it : post.reasons)
      refused.push_back(json_of(post, it, plan.phrases));
  JsonObject left_out;
  left_out.set("undated", plan.undated).set("unplaced", plan.unplaced).set("over", plan.over);
  JsonObject document;
  document.set("to", name).set("files", files).set("refused", refused);
  document.set("left_out", left_out);
  return document;
}

}  // namespace advolint
