// Reads YAML files and writes them again: a JSON list of texts in, a JSON list of texts out. Argument: line width.
const { parseDocument } = require("yaml");
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const lineWidth = Number(process.argv[2]);
process.stdout.write(JSON.stringify(texts.map((text) => parseDocument(text).toString({ lineWidth }))));
