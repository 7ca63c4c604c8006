#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// A JSON object for commands that print data: keys keep their order, ill-formed UTF-8 becomes
/// U+FFFD.
class JsonObject {
 public:
  JsonObject();
  ~JsonObject();
  JsonObject(const JsonObject& other);
  JsonObject(JsonObject&& other) noexcept;
  JsonObject& operator=(const JsonObject&) = delete;
  JsonObject& operator=(JsonObject&&) = delete;

  JsonObject& set(std::string_view key, std::string_view value);
  JsonObject& set(std::string_view key, const char* value) {
    return set(key, std::string_view(value));
  }
  JsonObject& set(std::string_view key, std::int64_t value);
  JsonObject& set(std::string_view key, std::integral auto value) {
    return set(key, static_cast<std::int64_t>(value));
  }
  JsonObject& set(std::string_view key, const JsonObject& value);
  JsonObject& set(std::string_view key, const std::vector<std::string>& value);
  JsonObject& set(std::string_view key, const std::vector<std::int64_t>& value);
  JsonObject& set(std::string_view key, const std::vector<JsonObject>& value);
  JsonObject& set_boolean(std::string_view key, bool value);
  JsonObject& set_null(std::string_view key);
  /// Sets every key of `other`.
  JsonObject& merge(const JsonObject& other);

  /// On one line, without a line end.
  [[nodiscard]] std::string line() const;
  /// With an indentation of two, for people; ends with a line end.
  [[nodiscard]] std::string page() const;

 private:
  struct Value;
  std::unique_ptr<Value> value_;
};

}  // namespace advolint
