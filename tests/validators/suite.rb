# Each line of a file is a document and whether it is valid: how often the json-schema gem says the same.
require "json"
require "json-schema"

schema = JSON.parse(File.read(ARGV[0]))
schema.delete("$id")
schema["$schema"] = "http://json-schema.org/draft-04/schema#" # the newest that all releases of it know
right = count = 0
File.foreach(ARGV[1]) do |line|
  item = JSON.parse(line)
  count += 1
  right += 1 if JSON::Validator.validate(schema, item["document"], parse_data: false) == item["valid"]
end
puts "#{right} #{count}"
