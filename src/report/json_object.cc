#include "report/json_object.h"

#include "report/json_text.h"

namespace advolint {

struct JsonObject::Value {
  Json json = Json::object();
};

JsonObject::JsonObject() : value_(std::make_unique<Value>()) {}
JsonObject::~JsonObject() = default;
JsonObject::JsonObject(const JsonObject& other) : value_(std::make_unique<Value>(*other.value_)) {}
JsonObject::JsonObject(JsonObject&& other) noexcept = default;

JsonObject& JsonObject::set(std::string_view key, std::string_view value) {
  value_->json[std::string(key)] = value;
  return *this;
}

JsonObject& JsonObject::set(std::string_view key, std::int64_t value) {
  value_->json[std::string(key)] = value;
  return *this;
}

JsonObject& JsonObject::set(std::string_view key, const JsonObject& value) {
  value_->json[std::string(key)] = value.value_->json;
  return *this;
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<std::string>& value) {
  value_->json[std::string(key)] = value;
  return *this;
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<std::int64_t>& value) {
  value_->json[std::string(key)] = value;
  return *this;
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<JsonObject>& value) {
  auto& array = value_->json[std::string(key)] = Json::array();
  for (const JsonObject& object : value) array.push_back(object.value_->json);
  return *this;
}

JsonObject& JsonObject::set_boolean(std::string_view key, bool value) {
  value_->json[std::string(key)] = value;
  return *this;
}

JsonObject& JsonObject::set_null(std::string_view key) {
  value_->json[std::string(key)] = nullptr;
  return *this;
}

JsonObject& JsonObject::merge(const JsonObject& other) {
  value_->json.update(other.value_->json);
  return *this;
}

std::string JsonObject::line() const { return json_text(value_->json); }

std::string JsonObject::page() const { return json_text(value_->json, 2) + "\n"; }

}  // namespace advolint
