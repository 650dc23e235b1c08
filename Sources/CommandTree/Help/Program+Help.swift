extension Program {
  /// Help as plain text for a terminal so many columns wide, ending in a line break.
  ///
  /// The empty path gives the overview; so does a path to no command. Fewer than 40 columns count as 40; lines
  /// much beyond 100 are tiring to read, so the caller may want to stop there. No word is cut: one that is longer
  /// than the line, and the command lines of examples, run over. Everything is in declared order.
  public func helpText(for path: [String] = [], columns: Int) -> String {
    let page = HelpPage(program: self, columns: max(40, columns))
    guard let chain = commandChain(at: path), let command = chain.last else {
      return page.overview().joined(separator: "\n") + "\n"
    }
    return page.page(for: command, at: chain).joined(separator: "\n") + "\n"
  }
}
