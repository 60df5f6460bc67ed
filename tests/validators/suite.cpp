// As suite.go, with valijson.
#include <fstream>
#include <iostream>
#include <rapidjson/document.h>
#include <sstream>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using valijson::adapters::RapidJsonAdapter;

int main(int, char **names) {
    std::ostringstream text;
    text << std::ifstream(names[1]).rdbuf();
    rapidjson::Document read;
    read.Parse(text.str().c_str());
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(RapidJsonAdapter(read), schema);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    std::ifstream lines(names[2]);
    int count = 0, right = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        rapidjson::Document given;
        given.Parse(line.c_str());
        right += validator.validate(schema, RapidJsonAdapter(given["document"]), nullptr) == given["valid"].GetBool();
    }
    std::cout << right << " " << count << "\n";
}
