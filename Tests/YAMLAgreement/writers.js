// Writes values as YAML: a JSON list of values in, a JSON list of texts out. Arguments: module, its options as JSON.
const [name, options] = [process.argv[2], JSON.parse(process.argv[3])];
const module_ = require(name);
const values = JSON.parse(require("fs").readFileSync(0, "utf8"));

function written(value) {
  try {
    return name === "yaml" ? module_.stringify(value, options) : module_.dump(value, options);
  } catch {
    return null;
  }
}

process.stdout.write(JSON.stringify(values.map(written)));
