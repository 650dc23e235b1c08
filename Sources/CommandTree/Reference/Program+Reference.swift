extension Program {
  /// The reference: the overview, then a page for each command, parents before children, in declared order.
  public func referencePages() -> [ReferencePage] {
    let renderer = ReferenceRenderer(program: self)
    let overview = page([], renderer.overview())
    return [overview]
      + everyCommand.map { path, command in page(path, renderer.page(for: command, at: path)) }
  }

  private func page(_ path: [String], _ text: String) -> ReferencePage {
    ReferencePage(path: path, fileName: ([name] + path).joined(separator: "-") + ".md", text: text)
  }
}
