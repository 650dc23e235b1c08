# Writes values as YAML: a JSON list of values in, a JSON list of texts out. Arguments: line width, indentation.
require "json"
require "yaml"

width, indentation = ARGV.map(&:to_i)
texts = JSON.parse($stdin.read).map do |value|
  YAML.dump(value, line_width: width, indentation: indentation)
rescue StandardError
  nil
end
puts JSON.generate(texts)
