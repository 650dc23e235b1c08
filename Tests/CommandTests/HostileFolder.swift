import Testing

/// A plan folder in a state that nobody should meet, and what `check` says of it.
struct HostileFolder: CustomTestStringConvertible {
  /// What is wrong with it.
  let name: String
  /// The shell lines that bring the folder `plan`, a small plan without fault, into that state; `$file` is its one
  /// service's plan.
  let make: String
  /// The exit status of the check.
  let status: Int32
  /// What the check says, among other things.
  let words: [String]
  /// Whether the file is so large that not every command is tried on it.
  let isLarge: Bool

  var testDescription: String { name }

  init(_ name: String, _ make: String, status: Int32 = 1, _ words: [String], isLarge: Bool = false) {
    self.name = name
    self.make = make
    self.status = status
    self.words = words
    self.isLarge = isLarge
  }

  /// The lines before all commands: names, and a tool for which permissions count even where the tester is root.
  static let prelude = """
    file=plan/health-providers/speech-and-language.yaml
    bounded() {
      if [ "$(id -u)" = 0 ]; then setpriv --bounding-set=-dac_override,-dac_read_search -- "$@"; else "$@"; fi
    }

    """

  static let all = contents + encodings + sizes + places

  private static let contents = [
    HostileFolder("an empty file", ": > $file", ["error[K002] unclear-kind: This file is empty."]),
    HostileFolder("only comments", "echo '# to be written' > $file", ["error[K002] unclear-kind: This file is empty."]),
    HostileFolder("only blank lines", "yes '' | head -n 100000 > $file", ["This file is empty."]),
    HostileFolder(
      "200 levels", #"for n in $(seq 0 199); do printf "%${n}s%s\n" '' k:; done > $file"#,
      ["error[S013] nesting-too-deep", ".yaml:65:65", "more than 64 levels"]),
    HostileFolder(
      "dashes without end", "yes -- '-' | head -n 100000 | tr '\\n' ' ' > $file", ["error[S013] nesting-too-deep"]),
    HostileFolder(
      "brackets without end", "yes '[' | head -n 100000 | tr -d '\\n' > $file", ["error[S062] nested-flow"]),
    HostileFolder(
      "NUL bytes", #"printf 'note: a\0\0b\n' >> $file"#, ["error[S003] control-character", "U+0000", ".yaml:13:8"]),
    HostileFolder(
      "nothing but NUL bytes", "head -c 100000 /dev/zero > $file", ["error[S003] control-character", ".yaml:1:1"]),
  ]

  private static let encodings = [
    HostileFolder(
      "UTF-16 with a mark", "iconv -f UTF-8 -t UTF-16 $file > u && mv u $file",
      ["error[S002] utf-16", "save it with the encoding UTF-8"]),
    HostileFolder(
      "UTF-16 without a mark", "iconv -f UTF-8 -t UTF-16LE $file > u && mv u $file", ["error[S002] utf-16"]),
    HostileFolder(
      "UTF-16 the other way round", "iconv -f UTF-8 -t UTF-16BE $file > u && mv u $file", ["error[S002] utf-16"]),
    HostileFolder("UTF-32", "iconv -f UTF-8 -t UTF-32 $file > u && mv u $file", ["error[S002] utf-16", "UTF-32"]),
    HostileFolder(
      "Windows-1252", #"printf 'note: caf\xe9\n' >> $file"#, ["error[S001] not-utf-8", "hexadecimal E9", ".yaml:13:10"]),
    HostileFolder(
      "lone carriage returns", "tr '\\n' '\\r' < $file > u && mv u $file",
      ["error[S006] lone-carriage-return", ".yaml:1:21", "There are 11 more in this file."]),
    HostileFolder(
      "Windows line ends", #"sed 's/$/\r/' $file > u && mv u $file"#, status: 0, ["No errors: 2 files checked."]),
    HostileFolder(
      "a byte-order mark", #"{ printf '\xef\xbb\xbf'; cat $file; } > u && mv u $file"#, status: 0,
      ["No errors: 2 files checked."]),
    HostileFolder(
      "a packed file", "gzip -c $file > u && mv u $file", ["error[S001] not-utf-8", "This file is no text"]),
  ]

  private static let sizes = [
    HostileFolder(
      "17 MiB", "head -c 17825792 /dev/zero | tr '\\0' '#' > $file",
      ["error[K001] unreadable-file", "larger than 16 MiB", "Split it"]),
    HostileFolder(
      "100,000 keys alike", "yes 'a: 1' | head -n 100000 >> $file",
      ["error[S030] duplicate-key: 'a' is here twice", ".yaml:13:1", "98999 more mistakes of this file are not shown"],
      isLarge: true),
    HostileFolder(
      "one line of 15 MiB", "{ printf '    heard: '; head -c 15728640 /dev/zero | tr '\\0' 'x'; echo; } >> $file",
      status: 0,
      ["No errors: 2 files checked."], isLarge: true),
    HostileFolder(
      "a mistake at the end of a line of 15 MiB",
      "{ printf '    heard: '; head -c 15728640 /dev/zero | tr '\\0' 'x'; echo ': y'; } >> $file",
      ["error[S040] colon-in-text", ".yaml:13:15728652", "| …x", "x: y\n"], isLarge: true),
    HostileFolder(
      "a wrong date of 15 MiB", "{ printf '    start: '; head -c 15728640 /dev/zero | tr '\\0' 'x'; echo; } >> $file",
      ["error[K011] bad-date: 'xxx", "x…x", "xxx' is not a date", ".yaml:13:12"], isLarge: true),
    HostileFolder(
      "a million empty items", "yes '  -' | head -n 1000000 >> $file",
      ["error[K009] missing-value: An entry of 'actions' is empty.", "999000 more mistakes of this file"], isLarge: true
    ),
  ]

  private static let places = [
    HostileFolder(
      "a folder with a file's name", "mkdir plan/x.yaml", ["error[K001]", "plan/x.yaml", "this is a folder"]),
    HostileFolder("a file without permission", "chmod 000 $file", ["error[K001]", "you have no permission for it"]),
    HostileFolder(
      "a folder in it without permission", "chmod 000 plan/health-providers",
      ["error[K001]", "--> plan/health-providers", "you have no permission for it"]),
    HostileFolder("a link to nothing", "ln -s nowhere plan/x.yaml", ["error[K001]", "leads to nothing that is there"]),
    HostileFolder("a link to itself", "ln -s x.yaml plan/x.yaml", ["error[K001]", "leads round in a circle"]),
    HostileFolder("a link to the folder itself", "ln -s . plan/again", status: 0, ["No errors: 2 files checked."]),
    HostileFolder(
      "a link out of the folder", "ln -s /etc/passwd plan/x.yaml", ["error[K001]", "leads out of the folder"]),
    HostileFolder("a link to a folder outside", "ln -s .. plan/up", ["error[K001]", "leads out of the folder"]),
    HostileFolder("a pipe", "mkfifo plan/x.yaml", ["error[K001]", "pipe, socket or device"]),
    HostileFolder(
      "a name that is no UTF-8", #": > "$(printf 'plan/caf\xe9.yaml')""#, ["error[K001]", "the name is not in UTF-8"]),
    HostileFolder(
      "a name with an escape in it", #"echo 'a: 1' > "$(printf 'plan/\033[31m\nred.yaml')""#,
      [#"plan/\u{1B}[31m\u{A}red.yaml"#, "error[K002]"]),
    HostileFolder(
      "70 folders in one another", "(cd plan; for n in $(seq 70); do mkdir d; cd d; done)",
      ["error[K001]", "more than 64 deep"]),
    HostileFolder(
      "two partnership files", "cp plan/partnership.yaml plan/other.yaml",
      ["error[R004] second-partnership", "plan/other.yaml:2:1", "::: plan/partnership.yaml:2:1", "1 error in 3 files."]),
    HostileFolder("no partnership file", "rm plan/partnership.yaml", ["error[R003] no-partnership", "--> plan\n"]),
    HostileFolder("an empty folder", "rm -r plan; mkdir plan", ["error[R003] no-partnership"]),
    HostileFolder("no folder", "rm -r plan", status: 2, ["actionplan: plan: no such file or folder.", "--folder"]),
    HostileFolder("a file in its place", "rm -r plan; : > plan", status: 2, ["plan: this is a file, not a folder."]),
    HostileFolder("a folder without permission", "chmod 000 plan", status: 2, ["plan: you have no permission for it."]),
    HostileFolder(
      "a folder that is a link in a circle", "rm -r plan; ln -s plan plan", status: 2, ["round in a circle"]),
  ]
}
