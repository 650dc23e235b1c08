extension SourceFile {
  /// The bytes from `offset` up to `end`, at most eight of them: the first in the lowest place, zeros behind the last.
  ///
  /// The quick way to compare short texts. Costs one load, since the padding can be read, too; `offset` must not lie
  /// behind the text.
  @inlinable @inline(__always)
  public func word(at offset: Int, upTo end: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count)
    let whole = unsafe padded.withUnsafeBytes { bytes in
      // The padding is longer than a word, so eight bytes from any place of the text lie within the storage.
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    let wanted = end - offset
    return wanted >= 8 ? whole : whole & (1 << UInt64(8 * max(wanted, 0)) - 1)
  }
}
